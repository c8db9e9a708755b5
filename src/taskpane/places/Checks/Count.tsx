import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTalk } from './talk';

const useStyles = makeStyles({
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many there are, beside their name. */
export function Count({ value }: { readonly value: number }) {
  const { figures } = useTalk();
  return <span className={useStyles().count}>{figures.number(value)}</span>;
}
