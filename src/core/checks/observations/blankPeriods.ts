import { parseA1 } from '../../model/address';
import { isDated, isReported, type DatedPoint, type Series } from './series';
import type { Hole } from './hole';

const isBlank = (point: DatedPoint): boolean =>
  !isReported(point) && point.observation.source.text === null;

/** Whether its points stand side by side in one row, a period a column. */
function isWide(points: readonly DatedPoint[]): boolean {
  const [first, second] = points.map(({ observation }) => observation.source);
  if (!first || !second) return false;
  return first.sheet === second.sheet && parseA1(first.address).row === parseA1(second.address).row;
}

interface Blank extends Hole {
  readonly point: DatedPoint;
}

/** The only blank between values; more of them, and the series is reported now and then. */
function blankIn(series: Series): readonly Blank[] {
  const points = series.points.filter(isDated);
  const between = points.filter(
    (point, at) =>
      isBlank(point) && points.slice(0, at).some(isReported) && points.slice(at).some(isReported),
  );
  const [point, ...others] = between;
  const after = point && points[points.indexOf(point) + 1];
  if (!point || !after || others.length > 0 || !isWide(points)) return [];
  return [{ series, point, after, from: point.observation.when.start, count: 1 }];
}

/** Where fewer rows have a value in a column, the period was not reported by everybody. */
const MOSTLY = 0.75;

const columnOf = ({ observation: { source } }: DatedPoint): string =>
  `${source.sheet} ${source.address.replace(/\d+$/, '')}`;

/** @returns the blanks in columns of periods between values of their row, where nearly all rows have one. */
export function blanksBetween(all: readonly Series[]): readonly Hole[] {
  const blanks = all.flatMap(blankIn);
  if (blanks.length === 0) return [];
  const columns = new Map<string, { filled: number; of: number }>();
  for (const point of all.flatMap(({ points }) => points.filter(isDated))) {
    const counts = columns.get(columnOf(point)) ?? { filled: 0, of: 0 };
    columns.set(columnOf(point), counts);
    counts.of += 1;
    counts.filled += isReported(point) ? 1 : 0;
  }
  return blanks.filter(({ point }) => {
    const counts = columns.get(columnOf(point));
    return counts !== undefined && counts.filled >= MOSTLY * counts.of - 1 && counts.filled > 0;
  });
}
