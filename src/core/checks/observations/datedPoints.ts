import { parseA1, type Place } from '../../model/address';
import type { Observation } from '../../model/indicator';
import { placeName } from '../check';
import type { CheckInput } from '../input/checkInput';
import { allSeries, isDated, isReported, type DatedPoint, type Series } from './series';

/** A reported observation with a date. */
export interface DatedReport {
  readonly series: Series;
  readonly point: DatedPoint;
}

/** @returns the reported observations that have a date, by the sheet on which they stand. */
export function reportsBySheet(input: CheckInput): ReadonlyMap<string, readonly DatedReport[]> {
  const sheets = new Map<string, DatedReport[]>();
  for (const series of allSeries(input)) {
    for (const point of series.points) {
      if (!isDated(point) || !isReported(point)) continue;
      const { sheet } = point.observation.source;
      const same = sheets.get(sheet);
      if (same) same.push({ series, point });
      else sheets.set(sheet, [{ series, point }]);
    }
  }
  return sheets;
}

/** @returns one of the items for each place: a date stands once for all values in its row. */
export function oncePerPlace<T extends { readonly at: Place }>(items: readonly T[]): readonly T[] {
  const places = new Map(items.map((item) => [placeName(item.at), item] as const).reverse());
  return items.filter((item) => places.get(placeName(item.at)) === item);
}

/** @returns the row of the sheet, from zero, where an observation stands. */
export const rowOf = ({ source }: Observation): number => parseA1(source.address).row;
