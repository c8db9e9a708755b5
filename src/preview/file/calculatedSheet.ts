import type { CellLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { spellForCalculator } from './calculationSpelling';
import { spellTables } from './formulaText';
import type { Sheet } from './sheet';
import type { Computed } from './types';

const NULL = 0;
const LITERAL = 2;
const FORMULA = 6;

type Result = CellLike['result'];

/** A cell as the calculator sees it. What it computes is collected in `result`. */
type CalculatedCell = CellLike;

/** Which formulas are computed: all, or those that no program has computed yet; the others count as values. */
export type Extent = 'all' | 'uncomputed';

/** A sheet as the calculator sees it, with rows and columns from one. */
export class CalculatedSheet implements WorksheetLike {
  readonly name: string;
  readonly dimensions: WorksheetLike['dimensions'];
  private readonly rows = new Map<number, Map<number, CalculatedCell>>();

  constructor(
    private readonly sheet: Sheet,
    readonly id: number,
    private readonly isTable: (name: string) => boolean,
    private readonly extent: Extent,
  ) {
    this.name = sheet.name();
    const used = sheet.usedRange(true);
    this.dimensions =
      used === null
        ? null
        : {
            top: used.row + 1,
            left: used.column + 1,
            bottom: used.row + used.rows,
            right: used.column + used.columns,
          };
    for (const [row, { cells }] of sheet.cells.grid.rows) {
      this.rows.set(row + 1, new Map([...cells.keys()].map((c) => [c + 1, this.read(row, c)])));
    }
  }

  eachRow(...given: unknown[]): void {
    const callback = given.at(-1) as (row: object, rowNumber: number) => void;
    for (const [number, cells] of this.rows) {
      callback({ hidden: this.sheet.rowHidden(number - 1), eachCell: eachCellOf(cells) }, number);
    }
  }

  findCell(row: number, col: number): CellLike | undefined {
    return this.rows.get(row)?.get(col);
  }

  /** Only asked for cells that an array would spill into; what is put there is not kept. */
  getCell(row: number, col: number): CellLike {
    return this.findCell(row, col) ?? this.read(row - 1, col - 1);
  }

  getTables() {
    return this.sheet.tables().map((table) => {
      const area = table.area();
      const extra = (table.hasHeaders() ? 1 : 0) + (table.hasTotals() ? 1 : 0);
      return {
        table: {
          name: table.name(),
          tl: { row: area.row + 1, col: area.column + 1 },
          columns: table.columns().map((c) => ({ name: c.name() })),
          rows: new Array<null>(area.rows - extra).fill(null),
          headerRow: table.hasHeaders(),
          totalsRow: table.hasTotals(),
        },
      };
    });
  }

  /** Gives each formula that was computed, with rows and columns from zero, and its result. */
  eachResult(take: (row: number, column: number, result: Computed) => void): void {
    for (const cells of this.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.type === FORMULA) take(cell.row - 1, cell.col - 1, plainResult(cell.result));
      }
    }
  }

  private read(row: number, column: number): CalculatedCell {
    const { value, isError, formula: text } = this.sheet.cells.read(row, column);
    const isComputed = this.extent === 'all' || !this.sheet.cells.hasValue(row, column);
    const formula = isComputed ? text : null;
    const content = isError ? { error: `${value}` } : value;
    const element = this.sheet.cells.grid.cell(row, column)?.child('f');
    const isArray = formula !== null && element?.attr('t') === 'array';
    const type = formula !== null ? FORMULA : content === null ? NULL : LITERAL;
    return {
      row: row + 1,
      col: column + 1,
      type,
      ...(formula === null
        ? {}
        : { formula: spellForCalculator(spellTables(formula, this.isTable)) }),
      model: isArray
        ? { shareType: 'array', ref: element?.attr('ref') ?? '', formula: formula ?? '' }
        : {},
      value: content,
      result: content ?? undefined,
    };
  }
}

const eachCellOf =
  (cells: ReadonlyMap<number, CalculatedCell>) =>
  (...given: unknown[]): void => {
    const callback = given.at(-1) as (cell: CellLike, column: number) => void;
    for (const [column, cell] of cells) callback(cell, column);
  };

/** @returns what the calculator computed, a blank as the 0 that it counts as */
export function plainResult(result: Result): Computed {
  if (result === undefined || result === null) return { value: 0, isError: false };
  if (result instanceof Date) throw new Error('the calculator gave a date, not its number');
  if (typeof result === 'object') return { value: result.error, isError: true };
  return { value: result, isError: false };
}
