import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { NOTHING_ID } from './nothingId';
import { useTalk } from './talk';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tick: {
    flexShrink: 0,
    width: '20px',
    height: '20px',
    color: tokens.colorStatusSuccessForeground1,
  },
});

export interface NothingOpenProps {
  /** There are findings, but the filter leaves none. */
  readonly isFiltered: boolean;
  readonly hasAccepted: boolean;
  readonly showAll: () => void;
}

/** A sentence in place of an empty list. */
export function NothingOpen({ isFiltered, hasAccepted, showAll }: NothingOpenProps) {
  const styles = useStyles();
  const { checksWords } = useTalk();
  if (isFiltered) {
    return (
      <p id={NOTHING_ID} className={styles.line} tabIndex={-1}>
        {checksWords('checks.noMatch')}
        <Button size="small" onClick={showAll}>
          {checksWords('checks.showAll')}
        </Button>
      </p>
    );
  }
  return (
    <p id={NOTHING_ID} className={styles.line} tabIndex={-1}>
      <CheckmarkCircleRegular className={styles.tick} aria-hidden="true" />
      {checksWords(hasAccepted ? 'checks.noneOpen' : 'checks.none')}
    </p>
  );
}
