import { horizonOf } from '../../attainment/horizon';
import type { Span } from '../../model/day';
import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
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

/** The period in the title of the targets, where nothing else says what they are for. */
function titledPeriod({ table }: Indicator, { reading }: CheckInput): Span | null {
  const columns = reading.tables[table]?.columns ?? [];
  return columns.find(({ role }) => role === 'target')?.when ?? null;
}

/** The Thai fiscal year begins in October, and "ปี 2566" may mean it. */
const FISCAL_EVE = 92;

const eveOf = ({ accumulation }: Indicator, { start, end }: Span, language: Language): number => {
  const isYear = end - start >= 364 && end - start <= 365;
  if (language === 'th' && isYear) return FISCAL_EVE;
  return LEVELS.includes(accumulation) ? EVE : 0;
};

function outsideOf(
  report: DatedReport,
  span: Span | null,
  { reading: { language } }: CheckInput,
): Outside | null {
  const { indicator } = report.series.about;
  if (!span || span.end <= span.start) return null;
  const { start, end } = report.point.observation.when;
  const eve = eveOf(indicator, span, language);
  return end < span.start - eve || start > span.end ? { ...report, span } : null;
}

/** Where more of the dates than this lie outside, the table is a history that goes beyond the term. */
const MOST = 0.5;

/** @returns the observations outside the horizon of their target, or outside the term. */
export const outsideTerm = (input: CheckInput): readonly Outside[] =>
  [...reportsBySheet(input).values()].flatMap((reports) => onSheet(reports, input));

/** "Target 2023" may mean a year that begins in April or October, or by when: then more than this lie outside. */
const FEW = 0.1;

function onSheet(reports: readonly DatedReport[], input: CheckInput): readonly Outside[] {
  const outsideBy = (spanOf: (indicator: Indicator) => Span | null) =>
    reports.flatMap(
      (report) => outsideOf(report, spanOf(report.series.about.indicator), input) ?? [],
    );
  const outside = outsideBy((indicator) => horizonOf(indicator, input));
  const titled = outsideBy((indicator) =>
    horizonOf(indicator, input) ? null : titledPeriod(indicator, input),
  );
  return [
    ...(outside.length > MOST * reports.length ? [] : outside),
    ...(titled.length > Math.max(1, FEW * reports.length) ? [] : titled),
  ];
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
