import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { STATUS_SYMBOLS } from '../../../core/wording/statusSymbols';
import { statusColor } from '../../appearance/statusLooks';
import { useSpeech } from '../../speech/Speech';
import type { TallyEntry } from '../../tally';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '8px',
    height: '8px',
    borderRadius: '2px',
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** The counts behind the bar in words: "▲ 2 Exceeded". */
export function Counts({ tally }: { readonly tally: readonly TallyEntry[] }) {
  const styles = useStyles();
  const { words, figures } = useSpeech();
  return (
    <ul className={styles.list}>
      {tally.map(({ word, status, count }) => (
        <li key={word} className={styles.entry}>
          <span
            className={styles.swatch}
            style={{ backgroundColor: statusColor(status) }}
            aria-hidden="true"
          />
          <span>
            <span aria-hidden="true">{STATUS_SYMBOLS[status]}</span> {figures.number(count)}{' '}
            {words(word)}
          </span>
        </li>
      ))}
    </ul>
  );
}
