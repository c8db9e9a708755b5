import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../../core/model/assessment';
import { statusColor } from '../../appearance/statusLooks';

/** The bar ends here, so that the 100 % mark stands at four fifths of every bar. */
const FULL_SCALE = 1.25;

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: 'none',
    [FORCED]: { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  fill: { height: '100%', borderRadius: tokens.borderRadiusSmall },
  mark: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    left: `${100 / FULL_SCALE}%`,
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    // Keeps the mark apart from a fill of its own colour.
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    [FORCED]: { backgroundColor: 'CanvasText', boxShadow: '0 0 0 1px Canvas' },
  },
});

export interface AttainmentBarProps {
  /** A share; beyond the scale on either side the bar is just empty or full. */
  readonly attainment: number;
  readonly status: Status;
}

/** Attainment as a bar with the 100 % mark. The figure stands in words beside it. */
export function AttainmentBar({ attainment, status }: AttainmentBarProps) {
  const styles = useStyles();
  const part = Math.min(1, Math.max(0, attainment / FULL_SCALE));
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={styles.fill}
        style={{ width: `${part * 100}%`, backgroundColor: statusColor(status) }}
      />
      <div className={styles.mark} />
    </div>
  );
}
