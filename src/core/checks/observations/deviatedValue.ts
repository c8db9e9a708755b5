import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import { valueCell } from './dateCell';
import { outlierOf } from './outlier';
import { allSeries, hasValue, isDated, lengthClass, type Point, type Series } from './series';

type Valued = Point & { readonly value: number };

/** Figures of a month are compared with those of months. */
function byLength(points: readonly Point[]): readonly (readonly Valued[])[] {
  const lengths = new Map<number, Valued[]>();
  for (const point of points.filter(hasValue)) {
    const length = isDated(point) ? lengthClass(point.observation.when) : -1;
    const same = lengths.get(length);
    if (same) same.push(point);
    else lengths.set(length, [point]);
  }
  return [...lengths.values()];
}

/** A deviating observation, with the median of those that it is compared with. */
interface Deviation {
  readonly series: Series;
  readonly point: Valued;
  readonly median: number;
}

function deviationsIn(series: readonly Series[]): readonly Deviation[] {
  return byLength(series.flatMap(({ points }) => points)).flatMap((points): Deviation[] => {
    const values = points.map(({ value }) => value);
    const outlier = outlierOf(values, series[0]?.about.indicator.accumulation === 'running');
    const point = outlier && points[outlier.at];
    const owner = point && series.find((one) => one.points.includes(point));
    return owner ? [{ series: owner, point, median: outlier.median }] : [];
  });
}

/** Enough figures of a unit of its own; below, units are compared with each other if each reports more than once. */
const OWN = 8;

function perIndicator(series: readonly Series[]): readonly Deviation[] {
  if (series.some(({ points }) => points.length >= OWN))
    return series
      .filter(({ points }) => points.length >= OWN)
      .flatMap((one) => deviationsIn([one]));
  const reportTwice = series.every(({ points }) => points.filter(hasValue).length >= 2);
  const count = series.reduce((sum, { points }) => sum + points.length, 0);
  return reportTwice && count >= OWN ? deviationsIn(series) : [];
}

function allDeviations(input: CheckInput): readonly Deviation[] {
  const found: Deviation[] = [];
  let same: Series[] = [];
  for (const series of [...allSeries(input), null]) {
    if (same[0] && same[0].about !== series?.about) {
      found.push(...perIndicator(same));
      same = [];
    }
    if (series) same.push(series);
  }
  return found;
}

/** @returns the observations that stand far from the others of their indicator. */
export const deviationsOf = perInput(allDeviations);

/** An observation stands far from the indicator's others. */
export const deviatedValue: Check<'deviated-value'> = {
  code: 'deviated-value',
  run: (input) =>
    deviationsOf(input).map(({ series, point, median }): Found<'deviated-value'> => ({
      code: 'deviated-value',
      at: valueCell(point.observation),
      args: { name: series.about.indicator.name, value: point.value, median },
    })),
};
