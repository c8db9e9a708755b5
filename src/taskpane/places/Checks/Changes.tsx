import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Place } from '../../../core/model/address';
import type { CellChange } from '../../../core/model/fix';
import { placeText } from '../../../core/wording/placeText';
import { changeText } from './changeText';
import { PlaceLink } from './PlaceLink';
import { useTalk } from './talk';

/** So many are shown; the others are counted. */
const SHOWN = 3;

const useStyles = makeStyles({
  changes: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  states: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  state: { margin: 0, overflowWrap: 'anywhere' },
  after: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, margin: 0 },
});

export interface ChangesProps {
  readonly changes: readonly CellChange[];
  /** A place that is told already: a single change of it is told without. */
  readonly at?: Place;
}

/** What cells hold now and after a fix. */
export function Changes({ changes, at }: ChangesProps) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  const hidden = changes.length - SHOWN;
  const isTold = at && changes.every((change) => placeText(change) === placeText(at));
  return (
    <div className={styles.changes}>
      {changes.slice(0, SHOWN).map((change) => (
        <Change key={`${change.sheet}!${change.address}`} change={change} hasPlace={!isTold} />
      ))}
      {hidden > 0 && (
        <p className={styles.more}>{checksWords('checks.moreCells', { count: hidden })}</p>
      )}
    </div>
  );
}

interface ChangeProps {
  readonly change: CellChange;
  readonly hasPlace: boolean;
}

function Change({ change, hasPlace }: ChangeProps) {
  const styles = useStyles();
  const talk = useTalk();
  const { before, after } = changeText(change, talk);
  const { sheet, address } = change;
  return (
    <div>
      {hasPlace && <PlaceLink at={{ sheet, address }} />}
      <dl className={styles.states}>
        <dt className={styles.label}>{talk.checksWords('checks.now')}</dt>
        <dd className={styles.state}>{before}</dd>
        <dt className={styles.label}>{talk.checksWords('checks.after')}</dt>
        <dd className={styles.after}>{after}</dd>
      </dl>
    </div>
  );
}
