import { makeStyles, tokens } from '@fluentui/react-components';

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

/** The headings with the letters of columns and the numbers of rows. */
export const useHeadingStyles = makeStyles({
  heading: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    userSelect: 'none',
    cursor: 'default',
  },
  row: { borderRight: LINE, borderBottom: LINE },
  column: { borderRight: LINE, borderBottom: LINE },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});
