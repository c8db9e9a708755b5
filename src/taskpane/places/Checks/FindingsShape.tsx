import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useTalk } from './talk';

const useStyles = makeStyles({
  shape: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const LINES = [0, 1, 2];

/** The shape of the list while the checks run for the first time. */
export function FindingsShape() {
  const styles = useStyles();
  const { checksWords } = useTalk();
  return (
    <Skeleton className={styles.shape} aria-label={checksWords('checks.checking')}>
      <SkeletonItem size={32} />
      {LINES.map((line) => (
        <div key={line} className={styles.line}>
          <SkeletonItem size={16} />
          <SkeletonItem size={12} style={{ width: '40%' }} />
        </div>
      ))}
    </Skeleton>
  );
}
