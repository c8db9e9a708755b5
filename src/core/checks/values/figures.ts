import type { Place } from '../../model/address';
import { formulaAt, type CellValue } from '../../model/cell';
import type { Target } from '../../model/indicator';
import type { ColumnRole, TableColumn } from '../../model/table';
import { FIGURE_ROLES } from '../../reading/indicators/valueRoles';
import { amountOfCell, targetOfCell } from '../../reading/cells/cells';
import { isDateFormat, isPercentFormat } from '../../reading/cells/formats';
import { cleanNumber, markOfCulture, type DecimalMark } from '../../reading/cells/numbers';
import { remembered } from '../../reading/words/remembered';
import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import type { AssessedIndicator, TypedRow, TypedTable } from '../input/typedTables';

/** One number that stands in a cell for an indicator. */
export interface Figure {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly column: TableColumn;
  readonly cell: CellValue;
  /** As it stands, without its per cent sign: 0.845 for 84.5 % in a format and in a text. */
  readonly value: number;
  /** The cell itself says per cent, by its format or in its text. */
  readonly percent: boolean;
  /** It follows from others: a formula, or the figure of a column or row that takes them together. */
  readonly derived: boolean;
}

/** Everything that stands in cells for one indicator, in the order of the tables, rows and columns. */
export interface FiguresOfOne extends AssessedIndicator {
  readonly figures: readonly Figure[];
  /** The first that is a target, of the whole or of a part; null without one. */
  readonly target: Figure | null;
}

/** @returns whether a figure is a target, of the whole or of a part. */
export const isTarget = ({ column: { role } }: Figure): boolean =>
  role === 'target' || role === 'milestone';

interface Read {
  readonly value: number;
  readonly percent: boolean;
}

const scaled = (value: number, percent: boolean): Read => ({
  value: percent ? cleanNumber(value / 100) : value,
  percent,
});

const boundOf = ({ low, high }: Target): number | null => low ?? high;

/** How a text reads where its unit says nothing: the same text stands in many rows. */
function textReaders(mark: DecimalMark) {
  const context = { mark, unit: null };
  const target = remembered((value): Read | null => {
    const reading = targetOfCell({ kind: 'text', value }, { ...context, goodSide: null });
    const bound = reading && boundOf(reading.target);
    return reading && bound !== null ? scaled(bound, reading.percent) : null;
  });
  const amount = remembered((value): Read | null => {
    const { amount: read, percent, fraction } = amountOfCell({ kind: 'text', value }, context);
    return read.kind === 'number' && !fraction ? scaled(read.value, percent) : null;
  });
  return (text: string, role: ColumnRole): Read | null =>
    role === 'target' || role === 'milestone' ? target(text) : amount(text);
}

type TextReader = ReturnType<typeof textReaders>;

function readCell(cell: CellValue, role: ColumnRole, textReader: TextReader): Read | null {
  if (cell.kind === 'text') return textReader(cell.value, role);
  if (cell.kind !== 'number' || isDateFormat(cell.format)) return null;
  return { value: cell.value, percent: isPercentFormat(cell.format) };
}

function isDerived({ found }: TypedTable, { row, kind }: TypedRow, column: TableColumn): boolean {
  const isFormula = formulaAt(found.sheet, row, column.column) !== null;
  return isFormula || column.isTotal || kind === 'total';
}

function collect(input: CheckInput): readonly FiguresOfOne[] {
  const textReader = textReaders(markOfCulture(input.reading.culture));
  const found = new Map<
    AssessedIndicator['indicator'],
    AssessedIndicator & { figures: Figure[]; target: Figure | null }
  >();
  for (const table of input.tables) {
    const columns = table.columnsOf(...FIGURE_ROLES);
    for (const row of table.rows) {
      if (row.about === null) continue;
      let one = found.get(row.about.indicator);
      if (!one) found.set(row.about.indicator, (one = { ...row.about, figures: [], target: null }));
      for (const column of columns) {
        const cell = table.at(row.row, column.column);
        const read = readCell(cell, column.role, textReader);
        if (!read) continue;
        const derived = isDerived(table, row, column);
        const figure = { table, row, column, cell, ...read, derived };
        one.figures.push(figure);
        if (isTarget(figure)) one.target ??= figure;
      }
    }
  }
  return [...found.values()];
}

/** @returns the figures of every indicator that has a row; in time linear in the cells, once for all checks. */
export const figuresOf = perInput(collect);

/** @returns the cell in which a figure stands. */
export const placeOf = ({ table, row, column }: Figure): Place =>
  table.placeOf(row.row, column.column);

/**
 * A figure that differs in kind from all the others of its indicator is probably wrong; where another is of the same
 * kind (a second one below nothing, say), that is how the indicator is. What follows from others carries their faults
 * on, so that it counts only where no other figure is so.
 * @returns the only figure that is so, if there are others; else null
 */
export function onlyOne(
  figures: readonly Figure[],
  isSo: (figure: Figure) => boolean,
): Figure | null {
  if (figures.length < 2) return null;
  const found = figures.filter(isSo);
  const entered = found.filter(({ derived }) => !derived);
  const [first = null, second] = entered.length > 0 ? entered : found;
  return second === undefined ? first : null;
}
