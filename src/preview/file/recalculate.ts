import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { CalculatedSheet, type Extent } from './calculatedSheet';
import { lookupsOf } from './calculationCost';
import { correctionsOf } from './calculationFunctions';
import { refreshCharts } from './chartCaches';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Above this many cells looked at, a recalculation would take more than about 5 seconds; it is left to Excel. */
const MOST_LOOKUPS = 5_000_000;

/**
 * Computes every formula and stores the values beside the formulas. Where that would take too long the
 * stored values are taken away instead, and Excel is asked to compute when it opens the file.
 */
export function recalculate(book: Workbook): void {
  if (lookupsOf(book, MOST_LOOKUPS) > MOST_LOOKUPS) {
    leaveToExcel(book);
    return;
  }
  store(calculate(book, () => 'all'));
  refreshCharts(book);
  book.setFullCalculationOnLoad(false);
}

/** Computes the formulas that have no value yet, and keeps what they give; all others stay as they are. */
export function calculateEntered(book: Workbook): void {
  store(calculate(book, () => 'uncomputed'));
}

/** Computes the formulas of one sheet, with what the others show now. */
export function calculateSheet(book: Workbook, target: Sheet): void {
  store(calculate(book, (sheet) => (sheet === target ? 'all' : 'uncomputed')));
  refreshCharts(book);
}

function store(calculated: ReturnType<typeof calculate>): void {
  for (const { sheet, results } of calculated) {
    results.eachResult((row, column, { value, isError }) =>
      sheet.cells.cache(row, column, value, isError),
    );
  }
}

/**
 * Computes the formulas that have no value beside them, as programs write them that do not calculate, so
 * that they can be read. The file stays as it is. Where it would take too long they stay without a value.
 */
export function computeUncomputed(book: Workbook): void {
  const count = lookupsOf(book, MOST_LOOKUPS, 'uncomputed');
  if (count === 0 || count > MOST_LOOKUPS) return;
  for (const { sheet, results } of calculate(book, () => 'uncomputed')) {
    results.eachResult((row, column, result) => sheet.cells.remember(row, column, result));
  }
}

function calculate(book: Workbook, extentOf: (sheet: Sheet) => Extent) {
  const tables = new Set(
    book.sheets().flatMap((s) => s.tables().map((t) => t.name().toLowerCase())),
  );
  const isTable = (name: string): boolean => tables.has(name.toLowerCase());
  const sheets = book.sheets().map((sheet, index) => ({
    sheet,
    results: new CalculatedSheet(sheet, index + 1, isTable, extentOf(sheet)),
  }));
  const worksheets = sheets.map(({ results }) => results);
  calculateFormulas({
    worksheets,
    getWorksheet: (id) => worksheets.find((s) => s.id === id || s.name === id),
    definedNames: { getAllEntries: () => nameEntries(book), getAllNames: () => nameEntries(book) },
    properties: { date1904: book.date1904() },
    userFunctions: correctionsOf(book.date1904()),
  });
  return sheets;
}

/** The defined names as the calculator takes them. */
export function nameEntries(book: Workbook) {
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
