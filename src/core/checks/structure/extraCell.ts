import { areaA1, type Area } from '../../model/address';
import { isDateFormat } from '../../reading/cells/formats';
import { inArea, type SheetView } from '../../reading/tables/visibleCells';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';
import { blocksOf, type Cell, type CellBlock } from './numberBlocks';

/** So many rows below a table, or columns beside it, are close to it. */
const CLOSE = 4;
/** More figures than these together are data of their own. */
const MOST_FIGURES = 12;

type Where = 'beside' | 'below';

/** A table, and which cells of its sheet belong to none. */
interface Surroundings {
  readonly table: TypedTable;
  readonly isFree: (row: number, column: number) => boolean;
}

const range = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** Figures, and not dates: a day beside a table is that of a signature or of printing. */
function isFigure(view: SheetView, row: number, column: number): boolean {
  const cell = view.at(row, column);
  return cell.kind === 'number' && !isDateFormat(cell.format);
}

function figuresIn(
  { table, isFree }: Surroundings,
  rows: readonly number[],
  columns: readonly number[],
): readonly Cell[] {
  return rows.flatMap((row) =>
    columns
      .filter((column) => isFigure(table.view, row, column) && isFree(row, column))
      .map((column): Cell => [row, column]),
  );
}

function cellsAround(surroundings: Surroundings, where: Where): readonly Cell[] {
  const { found, view } = surroundings.table;
  const { column, columns } = found.area;
  const [first, end] = [Math.max(0, column - CLOSE), column + columns + CLOSE];
  const sides = [...range(first, column), ...range(column + columns, end)];
  if (where === 'below') {
    return figuresIn(surroundings, range(found.endRow, found.endRow + CLOSE), range(first, end));
  }
  const used = view.sheet.area;
  const inside = sides.filter((at) => at >= used.column && at < used.column + used.columns);
  return inside.length === 0
    ? []
    : figuresIn(surroundings, range(found.headerTop, found.endRow), inside);
}

/** Figures with a title above them and words at their left are a list of their own, though none that is read. */
function isOtherList({ table: { view }, isFree }: Surroundings, { place }: CellBlock): boolean {
  const isWord = (row: number, column: number): boolean =>
    isFree(row, column) && view.at(row, column).kind === 'text';
  const columns = range(place.column, place.column + place.columns);
  const rows = range(place.row, place.row + place.rows);
  const titled = columns.some((column) => isWord(place.row - 1, column));
  return titled && rows.some((row) => isWord(row, place.column - 1));
}

function extraIn(surroundings: Surroundings, where: Where): readonly Found<'extra-cell'>[] {
  const { sheet } = surroundings.table.found;
  return blocksOf(cellsAround(surroundings, where))
    .filter((block) => block.count <= MOST_FIGURES && !isOtherList(surroundings, block))
    .map(({ place, count }) => ({
      code: 'extra-cell',
      at: { sheet: sheet.name, address: areaA1(place) },
      args: { where, count },
    }));
}

/** The areas of a sheet that are tables: those that were read, and the Excel Tables with their rows of totals. */
function tableAreas({ tables }: CheckInput, { sheet }: SheetView): readonly Area[] {
  const read = tables.flatMap(({ found }) => (found.sheet.id === sheet.id ? [found.area] : []));
  return [...read, ...sheet.tables.map((table) => table.area)];
}

/** Figures touch a table or stand close to it, and belong to none. Words, dates and other tables may stand there. */
export const extraCell: Check<'extra-cell'> = {
  code: 'extra-cell',
  run(input) {
    const seen = new Set<string>();
    const isFirst = ({ at }: Found): boolean => {
      const place = `${at.sheet}!${at.address}`;
      return !seen.has(place) && Boolean(seen.add(place));
    };
    const all = input.tables.flatMap((table) => {
      const areas = tableAreas(input, table.view);
      const isFree = (row: number, column: number): boolean =>
        !areas.some((place) => inArea(place, row, column));
      const surroundings = { table, isFree };
      return [...extraIn(surroundings, 'beside'), ...extraIn(surroundings, 'below')];
    });
    return all.filter(isFirst);
  },
};
