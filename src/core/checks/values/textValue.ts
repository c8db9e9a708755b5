import type { CellValue } from '../../model/cell';
import type { FixOption } from '../../model/fix';
import type { TableColumn } from '../../model/table';
import { FIGURE_ROLES } from '../../reading/indicators/valueRoles';
import { saysDone } from '../../reading/cells/progressWords';
import { markOfCulture } from '../../reading/cells/numbers';
import { fold } from '../../reading/words/text';
import type { Check, Found } from '../check';
import type { TypedRow, TypedTable } from '../input/typedTables';
import { cellAnswer, choosing } from './cellAnswer';
import { freeTexts, isFreeText, type IsFree } from './freeText';

type Code = 'text-value';

const isFilled = ({ kind }: CellValue): boolean => kind === 'text' || kind === 'number';

/** Words that stand so often in one column are the table's own ("tracked only"), and no slip. */
const OWN_WORD = 3;

function countedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const one of all) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
  return times;
}

/** A text is done or not where its target is a thing to do, or where it has no figure. */
function options(
  table: TypedTable,
  row: TypedRow,
  column: TableColumn,
  text: string,
): readonly FixOption[] {
  const isMilestone = row.about?.indicator.target?.comparator === 'milestone';
  const isProgress = saysDone(fold(text)) !== null;
  if (column.role !== 'achieved' || isProgress || (!isMilestone && /\d/.test(text))) return [];
  return [true, false].flatMap((done) =>
    cellAnswer(
      { table, row, column },
      { achieved: { kind: 'text', text, done } },
      { kind: 'done', done },
    ),
  );
}

/** "40:1" for a target and "43:1" for a result, a day at the start and one at the end: no number is due. */
function isInWords(table: TypedTable, row: TypedRow, isFree: IsFree): boolean {
  if ((row.about?.indicator.target?.doubt ?? null) === null) return false;
  const free = table.columnsOf(...FIGURE_ROLES).filter((column) => {
    const cell = table.at(row.row, column.column);
    return cell.kind === 'text' && isFreeText(table, row, column, cell.value, isFree);
  });
  return free.length > 1;
}

function inColumn(table: TypedTable, column: TableColumn, isFree: IsFree): readonly Found<Code>[] {
  let filled = 0;
  const free: { readonly row: TypedRow; readonly text: string }[] = [];
  for (const row of table.rows) {
    if (row.kind === 'header' || row.kind === 'section') continue;
    const cell = table.at(row.row, column.column);
    if (isFilled(cell)) filled += 1;
    if (cell.kind === 'text' && isFreeText(table, row, column, cell.value, isFree))
      free.push({ row, text: cell.value });
  }
  if (free.length > 1 && 2 * free.length >= filled) return [];
  const times = countedBy(free, ({ text }) => fold(text));
  const single = free.filter(
    ({ row, text }) => (times.get(fold(text)) ?? 0) < OWN_WORD && !isInWords(table, row, isFree),
  );
  return single.map(({ row, text }) => ({
    code: 'text-value',
    at: table.placeOf(row.row, column.column),
    args: { text, name: row.about?.indicator.name ?? '' },
    ...choosing(options(table, row, column, text)),
  }));
}

/**
 * Free text stands where a number is due: in a column of which most other cells can be read.
 * args: `text`, `name`.
 */
export const textValue: Check<Code> = {
  code: 'text-value',
  run(input) {
    const isFree = freeTexts(markOfCulture(input.reading.culture));
    return input.tables.flatMap((table) =>
      table.columnsOf(...FIGURE_ROLES).flatMap((column) => inColumn(table, column, isFree)),
    );
  },
};
