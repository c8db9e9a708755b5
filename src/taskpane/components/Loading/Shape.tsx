import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  shape: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

const ROWS = [0, 1, 2, 3];

/** The shape of what is about to be there: the card's headline and bar, then indicators. */
export default function Shape({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Skeleton className={styles.shape} aria-label={label}>
      <SkeletonItem size={20} />
      <SkeletonItem size={12} />
      <SkeletonItem size={12} style={{ width: '60%' }} />
      {ROWS.map((row) => (
        <div key={row}>
          <SkeletonItem size={16} style={{ width: '80%', marginTop: '8px' }} />
          <SkeletonItem size={8} style={{ marginTop: '8px' }} />
        </div>
      ))}
    </Skeleton>
  );
}
