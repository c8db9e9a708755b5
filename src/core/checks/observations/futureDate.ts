import type { Day } from '../../model/day';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { dateCell } from './dateCell';
import { outsideTerm } from './dateOutOfTerm';
import { oncePerPlace, reportsBySheet, type DatedReport } from './datedPoints';

/** Where more of the dates than this lie after it, a person looks back at an earlier day on purpose. */
const MOST = 1 / 3;

const startOf = ({ point }: DatedReport): Day => Math.floor(point.observation.when.start);

function afterReview(reports: readonly DatedReport[], reviewDate: Day): readonly DatedReport[] {
  const after = reports.filter((report) => startOf(report) > reviewDate);
  return after.length > MOST * reports.length ? [] : after;
}

const YEAR = 366;
/** Fewer dates do not tell which of them is out of line. */
const FEWEST = 4;

interface Lone {
  readonly report: DatedReport;
  /** The latest of the others. */
  readonly before: Day;
}

/** The only date more than a year after all the others: without a chosen review date it would be taken for that. */
function loneDate(reports: readonly DatedReport[]): Lone | null {
  if (reports.length < FEWEST) return null;
  const last = reports.reduce((a, b) => (startOf(b) > startOf(a) ? b : a));
  const others = reports.filter((report) => report !== last);
  const before = others.reduce((day, { point }) => Math.max(day, point.place), 0);
  const first = others.reduce((day, report) => Math.min(day, startOf(report)), before);
  const steps = new Set(others.map(({ point }) => point.place)).size - 1;
  const usual = steps > 0 ? (before - first) / steps : 0;
  return startOf(last) - before > Math.max(YEAR, 2 * usual) ? { report: last, before } : null;
}

/** The reports after a day, with that day. */
interface FutureReports {
  readonly reports: readonly DatedReport[];
  readonly after: Day;
}

/** @returns the reports after the review date, or the lone one after all others where none was chosen. */
export function futureReports(input: CheckInput): FutureReports {
  const { reviewDate, reviewDateChosen } = input;
  const sheets = [...reportsBySheet(input).values()];
  if (reviewDate !== null && reviewDateChosen) {
    const reports = sheets.flatMap((one) => afterReview(one, reviewDate));
    return { reports, after: reviewDate };
  }
  const lone = loneDate(sheets.flat());
  const outside = outsideTerm(input).map(({ point }) => point);
  return lone && !outside.includes(lone.report.point)
    ? { reports: [lone.report], after: lone.before }
    : { reports: [], after: 0 };
}

/**
 * An observation lies after the review date, or alone more than a year after all others where none was chosen (unless
 * the term says already that it is out of line).
 */
export const futureDate: Check<'future-date'> = {
  code: 'future-date',
  run(input) {
    const { reports, after } = futureReports(input);
    const found = reports.map(({ point: { observation } }): Found<'future-date'> => ({
      code: 'future-date',
      at: dateCell(input, observation),
      args: { date: observation.when.start, reviewDate: after },
    }));
    return oncePerPlace(found);
  },
};
