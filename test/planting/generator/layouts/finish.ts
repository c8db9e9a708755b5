import { judge } from '../indicators';
import type { Lexicon } from '../lexicon/types';
import { recalculated } from '../recalculate';
import type { Block, sheetWith } from '../sheets';
import { linesAt } from '../sheets';
import type { RowPlan } from '../tableWriter';
import type { Headline, Workbook } from '../workbook';

type Made = ReturnType<typeof sheetWith>;

interface Extras {
  readonly headline?: Headline | null;
  readonly reviewDate?: number | null;
  readonly term?: Workbook['term'];
}

/** @returns the workbook of these sheets, every formula computed. */
export const workbookOf = (
  { language, culture }: Lexicon,
  made: readonly Made[],
  { headline = null, reviewDate = null, term = null }: Extras = {},
): Workbook =>
  recalculated({
    language,
    culture,
    reviewDate,
    term,
    headline,
    sheets: made.map(({ sheet }) => sheet),
    tables: made.flatMap(({ tables }) => tables),
  });

/** @returns a line that says how many of the rows' targets are met, at the given row of a sheet's first column. */
export function headlineAt(
  row: number,
  sheet: string,
  plans: readonly RowPlan[],
  { headline }: Lexicon,
): { readonly text: Block; readonly headline: Headline } {
  const counted = plans.flatMap(({ kind, indicator }) =>
    kind === 'indicator' && indicator ? [indicator] : [],
  );
  const met = counted.filter((one) => judge(one) !== 'unmet').length;
  const of = counted.length;
  return {
    text: linesAt({ row, column: 0 }, [headline(met, of)]),
    headline: { sheet, row, column: 0, met, of },
  };
}
