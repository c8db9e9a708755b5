import { cellA1 } from '../model/address';
import { dueAmount } from '../review/dueAmount';
import type { Assessed, CompositionInput } from '../review/composition';
import type { OwnPlace, TablePlace } from '../review/tablePlaces';
import type { Edit } from '../model/edit';
import { contentEdits } from './columnContents';
import { lookEdits } from './columnLook';
import { columnsBeside } from './columnsBeside';
import { expectedValue } from './expectedValue';
import type { Located, LocatedColumn } from './locateOwn';
import type { Journal } from './ownPart';
import type { Expectation } from './plan';
import { rangeFrame } from './rangeFrame';
import { tableFrame } from './tableFrame';

export interface ColumnsPlan {
  readonly edits: readonly Edit[];
  readonly expectations: readonly Expectation[];
  readonly tableColumns: Journal['tableColumns'];
  readonly rangeColumns: Journal['rangeColumns'];
}

/**
 * Plans our columns beside every target table: added where they are missing, taken away where they are not chosen
 * any more, then filled.
 * @param taken the names that the workbook has already, in lower case.
 */
export function planColumns(
  input: CompositionInput,
  located: Located,
  taken: ReadonlySet<string>,
): ColumnsPlan {
  const beside = columnsBeside(input.evaluation.reading.tables, located);
  const plans = input.places.map((place) =>
    planTable(input, place, beside[place.index]!, located, taken),
  );
  return {
    // Columns of tables first: where the rest is written then stays where it is.
    edits: [...plans.flatMap(({ frame }) => frame), ...plans.flatMap(({ edits }) => edits)],
    expectations: plans.flatMap(({ expectations }) => expectations),
    tableColumns: plans.flatMap(({ tableColumns }) => tableColumns),
    rangeColumns: plans.flatMap(({ rangeColumns }) => rangeColumns),
  };
}

function planTable(
  input: CompositionInput,
  place: TablePlace,
  existing: readonly LocatedColumn[],
  located: Located,
  taken: ReadonlySet<string>,
): ColumnsPlan & { readonly frame: readonly Edit[] } {
  const rows = assessedRows(input, place);
  const frame = place.table.excelTable
    ? tableFrame(place, existing, located)
    : rangeFrame(input, place, existing, located, taken);
  const isNew = newColumns(existing, located);
  return {
    ...frame,
    frame: frame.edits,
    edits: [...lookEdits(input, place, rows, isNew), ...contentEdits(input, place, rows)],
    expectations: expectationsOf(input, place, rows),
  };
}

function assessedRows({ evaluation }: CompositionInput, { index }: TablePlace): Assessed[] {
  return evaluation.reading.indicators.flatMap((indicator, at) =>
    indicator.table === index ? [{ indicator, assessment: evaluation.assessments[at]! }] : [],
  );
}

/** A run that was cut short may not have got to the width of a column. */
function newColumns(
  existing: readonly LocatedColumn[],
  { journal }: Located,
): (own: OwnPlace) => boolean {
  const isDone = journal?.state === 'done';
  return ({ kind, column }) =>
    !isDone || !existing.some((one) => one.kind === kind && one.column === column);
}

function expectationsOf(
  { evaluation, words, formulaWords }: CompositionInput,
  place: TablePlace,
  rows: readonly Assessed[],
): Expectation[] {
  return rows.flatMap(({ indicator, assessment }) =>
    place.own.flatMap((own) => {
      const computed = { ...assessment, due: dueAmount(indicator, evaluation) };
      const expected = expectedValue(own.kind, computed, words, formulaWords.none);
      const address = cellA1(indicator.row, own.column);
      return expected === null ? [] : [{ sheet: own.sheet, address, expected }];
    }),
  );
}
