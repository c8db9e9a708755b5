/** Fewer say too little of what is usual. */
const FEWEST = 8;
/** Of a normal distribution, the median absolute deviation is this part of the standard deviation. */
const CONSISTENCY = 1.4826;
/** Deviations from the median beyond which a figure is looked at. */
const FAR = 6;
/** A slipped decimal lies further from all others than these are from each other; of few figures further still. */
const APART = 1;
const FEW = 12;
const APART_OF_FEW = 1.5;
/** Figures below zero have no scale of proportions; on their own it must be plainer. */
const FAR_APART = 3;
/** What is no more than twice or half as much as another may be so; a slipped decimal makes it five times at least. */
const LEAST_TIMES = Math.log(2);

const sortedOf = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b);

function medianOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

/** A scale on which figures are compared, and how much wider than all others a gap must be on it. */
interface Scale {
  readonly of: (value: number) => number;
  readonly apart: number;
  readonly least: number;
}

/** Running totals are anything up to that of the year; what is three times the largest of the others is none. */
const ABOVE_ALL: Scale = { of: Math.log, apart: 0, least: Math.log(3) };

/** Of proportions for what is never below zero; with zeros among them small counts are near to zero. */
function scaleFor(sorted: readonly number[]): Scale {
  const [lowest = 0] = sorted;
  if (lowest < 0) return { of: (value) => value, apart: FAR_APART, least: 0 };
  const apart = sorted.length < FEW ? APART_OF_FEW : APART;
  return { of: lowest > 0 ? Math.log : Math.log1p, apart, least: LEAST_TIMES };
}

/** Whether the gap between a figure and the nearest other is wider than the others are apart. A zero is a month off. */
function standsApart(
  value: number,
  others: readonly number[],
  { of, apart, least }: Scale,
): boolean {
  if (value === 0) return false;
  const [low, high, own] = [of(others[0] ?? 0), of(others.at(-1) ?? 0), of(value)];
  const gap = Math.max(low - own, own - high);
  return gap > 0 && gap >= least && gap >= apart * (high - low);
}

function isFar(value: number, sorted: readonly number[], of: Scale['of']): boolean {
  const median = medianOf(sorted);
  const deviations = sortedOf(sorted.map((one) => Math.abs(of(one) - of(median))));
  const mad = medianOf(deviations);
  return mad > 0 && Math.abs(of(value) - of(median)) > FAR * CONSISTENCY * mad;
}

/** What is looked at of figures: the one that may deviate, and the median of all. */
interface Outlier {
  /** Its place among the figures given. */
  readonly at: number;
  readonly median: number;
}

/**
 * Finds the one figure that stands far from all others: by median and median absolute deviation (from 8 figures on,
 * and only where they deviate at all), and by a gap to the nearest other that is wider than all others are apart,
 * on a scale of proportions. So a long tail, a season, a trend or a step is none.
 * @param areTotals they are running totals, of which small ones say nothing
 */
export function outlierOf(values: readonly number[], areTotals = false): Outlier | null {
  if (values.length < FEWEST) return null;
  const sorted = sortedOf(values);
  const isAbove = areTotals && sorted[0]! > 0;
  const scale = isAbove ? ABOVE_ALL : scaleFor(sorted);
  const lowest = [sorted[0]!, sorted.slice(1)] as const;
  const highest = [sorted.at(-1)!, sorted.slice(0, -1)] as const;
  const ends = isAbove ? [highest] : [lowest, highest];
  const found = ends.find(([value, others]) => {
    const far = isFar(value, sorted, (n) => n) || isFar(value, sorted, scale.of);
    return far && standsApart(value, others, scale);
  });
  return found ? { at: values.indexOf(found[0]), median: medianOf(sorted) } : null;
}
