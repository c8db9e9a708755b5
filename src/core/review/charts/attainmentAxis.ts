/** How far the value axis reaches; what lies beyond is cut, and its figure stands in its label. */
export interface AttainmentAxis {
  readonly minimum: number;
  readonly maximum: number;
  /**
   * Figures stand beside the names instead of at the ends of the bars: a bar that is cut has no end, and one
   * below zero ends where the names are.
   */
  readonly namesHaveFigures: boolean;
}

/** Every bar up to twice the target is drawn in full. */
const ALWAYS_DRAWN = 2;
/** Room for the figure at the end of the longest bar, as a share of the axis. */
const LABEL_ROOM = 0.14;

/**
 * One bar of 900 % must not flatten the others: the axis ends at twice the target, or half again beyond
 * what half of the bars reach, whichever is more; below zero it ends at one target.
 */
export function attainmentAxis(shares: readonly number[]): AttainmentAxis {
  const limit = Math.max(ALWAYS_DRAWN, Math.ceil(1.5 * median(shares)));
  const largest = Math.min(Math.max(1, ...shares), limit);
  const smallest = Math.min(0, ...shares);
  const minimum = Math.max(-1, Math.floor(smallest));
  const end = largest + (largest - minimum) * LABEL_ROOM;
  return {
    minimum,
    maximum: Math.ceil(end * 10 - 1e-9) / 10,
    namesHaveFigures: smallest < 0 || Math.max(...shares) > limit,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
