import {
  calculateFormulas,
  type CellLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { lookupsOf } from './calculationCost';
import { correctionsOf } from './calculationFunctions';
import { spellForCalculator } from './calculationSpelling';
import { refreshCharts } from './chartCaches';
import { spellTables } from './formulaText';
import type { Sheet } from './sheet';
import type { CellScalar } from './types';
import type { Workbook } from './workbook';

/** Above this many cells looked at, a recalculation would take more than about 5 seconds; it is left to Excel. */
const MOST_LOOKUPS = 5_000_000;
const NULL = 0;
const LITERAL = 2;
const FORMULA = 6;

type Result = CellLike['result'];

/** A cell as the calculator sees it. What it computes is collected in `result`. */
type CalculatedCell = CellLike;

/**
 * Computes every formula and stores the values beside the formulas. Where that would take too long the
 * stored values are taken away instead, and Excel is asked to compute when it opens the file.
 */
export function recalculate(book: Workbook): void {
  if (lookupsOf(book, MOST_LOOKUPS) > MOST_LOOKUPS) {
    leaveToExcel(book);
    return;
  }
  const tables = new Set(
    book.sheets().flatMap((s) => s.tables().map((t) => t.name().toLowerCase())),
  );
  const isTable = (name: string): boolean => tables.has(name.toLowerCase());
  const sheets = book.sheets().map((sheet, i) => new CalculatedSheet(sheet, i + 1, isTable));
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (id) => sheets.find((s) => s.id === id || s.name === id),
    definedNames: { getAllEntries: () => nameEntries(book), getAllNames: () => nameEntries(book) },
    properties: { date1904: book.date1904() },
    userFunctions: correctionsOf(book.date1904()),
  });
  for (const sheet of sheets) sheet.store();
  refreshCharts(book);
  book.setFullCalculationOnLoad(false);
}

function nameEntries(book: Workbook) {
  return book.reservedNames.elements().map((e) => {
    const scope = e.attr('localSheetId');
    const index =
      scope === null ? -1 : book.sheets().findIndex((s) => s === book.sheetAt(Number(scope)));
    return {
      name: e.attr('name') ?? '',
      ranges: [e.text()],
      ...(index < 0 ? {} : { localSheetId: index }),
    };
  });
}

function leaveToExcel(book: Workbook): void {
  for (const sheet of book.sheets()) {
    for (const { row, column } of sheet.cells.formulas())
      sheet.cells.cache(row, column, null, false);
  }
  book.setFullCalculationOnLoad(true);
}

/** A sheet as the calculator sees it, with rows and columns from one. */
class CalculatedSheet implements WorksheetLike {
  readonly name: string;
  readonly dimensions: WorksheetLike['dimensions'];
  private readonly rows = new Map<number, Map<number, CalculatedCell>>();

  constructor(
    private readonly sheet: Sheet,
    readonly id: number,
    private readonly isTable: (name: string) => boolean,
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

  /** Writes the results into the file's cells. */
  store(): void {
    for (const cells of this.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.type !== FORMULA) continue;
        const { value, isError } = plainResult(cell.result);
        this.sheet.cells.cache(cell.row - 1, cell.col - 1, value, isError);
      }
    }
  }

  private read(row: number, column: number): CalculatedCell {
    const { value, isError, formula } = this.sheet.cells.read(row, column);
    const content = isError ? { error: `${value}` } : value;
    const element = this.sheet.cells.grid.cell(row, column)?.child('f');
    const isArray = element?.attr('t') === 'array';
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

function plainResult(result: Result): { value: CellScalar | null; isError: boolean } {
  if (result === undefined || result === null) return { value: 0, isError: false };
  if (result instanceof Date) throw new Error('the calculator gave a date, not its number');
  if (typeof result === 'object') return { value: result.error, isError: true };
  return { value: result, isError: false };
}
