import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import { outsideTerm } from './dateOutOfTerm';
import { futureReports } from './futureDate';
import { allSeries, type Point, type Series } from './series';

function withoutMisdated(input: CheckInput): readonly Series[] {
  const reports = [...outsideTerm(input), ...futureReports(input).reports];
  const misdated = new Set<Point>(reports.map(({ point }) => point));
  if (misdated.size === 0) return allSeries(input);
  return allSeries(input).map((series) => {
    const points = series.points.filter((point) => !misdated.has(point));
    return { ...series, points, undated: series.undated + series.points.length - points.length };
  });
}

/**
 * @returns what each unit reports over time, where dates out of line count as unknown: a series is not blamed for
 * the hole that a wrong date leaves, nor for where it puts a value
 */
export const wellDatedSeries = perInput(withoutMisdated);
