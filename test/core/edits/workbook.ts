import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, parseA1 } from '../../../src/core/model/address';
import type { PlanProblem } from '../../../src/core/model/problem';
import type { Plan } from '../../../src/core/edits/plan';
import type { Settings } from '../../../src/core/model/settings';
import type { RawValue, WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { reviewWorkbook } from '../../../src/core/reviewWorkbook';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { SheetFile } from '../../../src/preview/file/types';
import { openPreview, type Preview } from '../../../src/preview/node';
import type { GridSheet } from '../../support/grid';

/** @returns a workbook of these sheets, opened in the preview, as Excel would have it. */
export function openGrids(sheets: readonly GridSheet[], culture = 'en-US'): Promise<Preview> {
  const file = newWorkbookFile();
  for (const grid of sheets) fillSheet(file.addSheet(grid.name), grid);
  file.deleteSheet(file.sheets()[0]!);
  return openPreview(withTotalsRows(file.save(), sheets), { culture });
}

/** Marks the last row of tables as their totals row, which only Excel itself can add. */
function withTotalsRows(xlsx: Uint8Array, sheets: readonly GridSheet[]): Uint8Array {
  const names = sheets
    .flatMap(({ tables = [] }) => tables.filter(({ hasTotals }) => hasTotals))
    .map(({ name }) => name);
  if (names.length === 0) return xlsx;
  const parts = Object.entries(unzipSync(xlsx)).map(([path, bytes]) => {
    const xml = path.startsWith('xl/tables/') ? strFromU8(bytes) : '';
    const hasTotals = names.some((name) => xml.includes(` name="${name}"`));
    const marked = xml.replace('<table ', '<table totalsRowCount="1" ');
    return [path, hasTotals ? strToU8(marked) : bytes] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function fillSheet(sheet: SheetFile, grid: GridSheet): void {
  const corner = parseA1(grid.from ?? 'A1');
  grid.cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      const [row, column] = [corner.row + r, corner.column + c];
      if (typeof cell === 'object' && cell !== null) {
        sheet.setStyle({ row, column, rows: 1, columns: 1 }, { numberFormat: cell.format });
        sheet.setCell(row, column, cell.v);
      } else sheet.setCell(row, column, asTyped(cell));
    }),
  );
  for (const { name, at } of grid.tables ?? []) sheet.addTable(parseA1(at), true).setName(name);
  arrange(sheet, grid);
}

/** Everything but contents. */
function arrange(sheet: SheetFile, grid: GridSheet): void {
  for (const at of grid.merges ?? []) sheet.merge(parseA1(at));
  for (const number of grid.hiddenRows ?? [])
    sheet.setRowHidden({ first: number - 1, count: 1 }, true);
  for (const letters of grid.hiddenColumns ?? [])
    sheet.setColumnHidden({ first: columnIndex(letters), count: 1 }, true);
  for (const [address, indent] of Object.entries(grid.indents ?? {}))
    sheet.setStyle(parseA1(address), { indent });
  if (grid.visible === false) sheet.setVisibility('hidden');
}

/** What Excel shows as an error is typed as a formula that gives it. */
const ERRORS: Readonly<Record<string, string>> = { '#DIV/0!': '=1/0', '#N/A': '=NA()' };

/** Text is text, whatever it looks like. */
const asTyped = (cell: RawValue | null): RawValue | null =>
  typeof cell === 'string' && cell !== '' ? (ERRORS[cell] ?? `'${cell}`) : cell;

/** @returns the plan. @throws where there are problems instead */
export function planOf(snapshot: WorkbookSnapshot, settings: Settings): Plan {
  const { writing } = reviewWorkbook(snapshot, settings);
  if ('plan' in writing) return writing.plan;
  throw new Error(JSON.stringify(writing.problems));
}

/** @returns the problems that keep a review from being written; none where there is a plan. */
export function problemsOf(snapshot: WorkbookSnapshot, settings: Settings): readonly PlanProblem[] {
  const { writing } = reviewWorkbook(snapshot, settings);
  return 'problems' in writing ? writing.problems : [];
}
