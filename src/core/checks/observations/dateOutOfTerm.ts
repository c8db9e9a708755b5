import { horizonOf } from '../../attainment/horizon';
import type { Span } from '../../model/day';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { dateCell } from './dateCell';
import { oncePerPlace, reportsBySheet, type DatedReport } from './datedPoints';

interface Outside extends DatedReport {
  readonly span: Span;
}

/** A level on the eve of a term is where it starts from; reports on it come within the month before. */
const EVE = 31;
const LEVELS: readonly string[] = ['latest', 'average'];

function outsideOf(report: DatedReport, input: CheckInput): Outside | null {
  const { indicator } = report.series.about;
  const span = horizonOf(indicator, input);
  if (!span || span.end <= span.start) return null;
  const { start, end } = report.point.observation.when;
  const eve = LEVELS.includes(indicator.accumulation) ? EVE : 0;
  return end < span.start - eve || start > span.end ? { ...report, span } : null;
}

/** Where more of the dates than this lie outside, the table is a history that goes beyond the term. */
const MOST = 0.5;

/** @returns the observations outside the horizon of their target, or outside the term. */
export const outsideTerm = (input: CheckInput): readonly Outside[] =>
  [...reportsBySheet(input).values()].flatMap((reports) => onSheet(reports, input));

function onSheet(reports: readonly DatedReport[], input: CheckInput): readonly Outside[] {
  const outside = reports.flatMap((report) => outsideOf(report, input) ?? []);
  return outside.length > MOST * reports.length ? [] : outside;
}

/** An observation lies outside the horizon of its target, or outside the term. */
export const dateOutOfTerm: Check<'date-out-of-term'> = {
  code: 'date-out-of-term',
  run(input) {
    const found = outsideTerm(input).map(
      ({ point: { observation }, span }): Found<'date-out-of-term'> => ({
        code: 'date-out-of-term',
        at: dateCell(input, observation),
        args: { date: observation.when.start, start: span.start, end: span.end },
      }),
    );
    return oncePerPlace(found);
  },
};
