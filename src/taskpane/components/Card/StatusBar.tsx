import { makeStyles, tokens } from '@fluentui/react-components';
import { statusColor } from '../../appearance/statusLooks';
import type { TallyEntry } from '../../tally';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '12px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    // Contrast themes would paint every segment alike; the counts stand in words below in any case.
    forcedColorAdjust: 'none',
  },
});

/** One segment a status, as long as its share of the indicators. The counts in words stand beside it. */
export function StatusBar({ tally }: { readonly tally: readonly TallyEntry[] }) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {tally.map(({ word, status, count }) => (
        <div key={word} style={{ flexGrow: count, backgroundColor: statusColor(status) }} />
      ))}
    </div>
  );
}
