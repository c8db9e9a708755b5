import { areaA1, overlaps, type Area, type Place } from '../../model/address';
import type { OwnParts } from '../../model/own';
import type { TableSettings } from '../../model/settings';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import type { FoundTable, TableKey } from '../../model/table';
import { areaOf, headersOf, type Frame } from '../tables/frame';
import { viewOf, type SheetView } from '../tables/visibleCells';
import { columnsIn } from './areaFrame';
import { frameInCells } from './frameInCells';
import { rowMark } from './growth';
import { selectedCells, type SelectedCells } from './selectedCells';
import { keyForSelected } from './selectedKey';

/** Why the selected cells cannot be a table. */
export type SelectionProblem =
  /** The sheet was hidden or not there when the workbook was read. */
  | 'unread-sheet'
  | 'own-sheet'
  | 'own-columns'
  | 'nothing'
  | 'one-row'
  | 'one-column'
  /** They lie partly in an Excel Table, or in several. */
  | 'across-table'
  /** They lie in an Excel Table that shows no headers. */
  | 'no-header-row'
  /** Just this table was found already. */
  | 'found-already';

/** What a person's selection comes to. */
export type SelectedTable =
  | {
      /** What is to be remembered. */
      readonly settings: TableSettings;
      /** The keys of the same table as it was known before; what was chosen about it stays. */
      readonly before: readonly TableKey[];
      /** The keys of other tables that share cells with it: they give way. */
      readonly givingWay: readonly TableKey[];
    }
  | { readonly problem: SelectionProblem; readonly table?: string };

/** What is known of the workbook when a person selects cells in it. */
export interface KnownTables {
  readonly snapshot: WorkbookSnapshot;
  readonly own: OwnParts;
  readonly found: readonly FoundTable[];
  /** What was chosen about tables so far. */
  readonly chosen: readonly TableSettings[];
}

/** @returns the table that a person means with the selected cells, or why they cannot be one. */
export function tableInSelection(place: Place, known: KnownTables): SelectedTable {
  const sheet = known.snapshot.sheets.find(({ name }) => name === place.sheet);
  if (!sheet?.visible) return refused('unread-sheet');
  if (known.own.sheetIds.includes(sheet.id)) return refused('own-sheet');
  const selected = selectedCells(place.address, sheet.area);
  if (!selected) return refused('nothing');
  const touched = sheet.tables.filter((table) => overlaps(table.area, selected.cells));
  const [table] = touched;
  if (!table) return inPlainCells(viewOf(sheet, known.own), selected, known);
  const isInside = touched.length === 1 && contains(table.area, selected.cells);
  return isInside ? inExcelTable(sheet, table, known) : refused('across-table', table.name);
}

const refused = (problem: SelectionProblem, table?: string): SelectedTable => ({
  problem,
  ...(table !== undefined && { table }),
});

const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

function inExcelTable(
  sheet: SheetSnapshot,
  table: TableSnapshot,
  known: KnownTables,
): SelectedTable {
  const { id, name, area, hasHeaders, columns } = table;
  if (!hasHeaders) return refused('no-header-row', name);
  if (known.found.some(({ excelTable }) => excelTable?.id === id)) {
    return refused('found-already', name);
  }
  const headers = columns.map((column) => column.name);
  const key = { sheet: sheet.name, sheetId: sheet.id, table: name, headers };
  const settings = { table: key, area: areaA1(area) };
  return { settings, before: [key], givingWay: [] };
}

function inPlainCells(view: SheetView, selected: SelectedCells, known: KnownTables): SelectedTable {
  const columns = columnsIn(view, selected.cells);
  if (columns.length === 0) return refused(hasOwn(view, selected) ? 'own-columns' : 'nothing');
  if (columns.length === 1) return refused('one-column');
  const frame = frameInCells(view, selected, columns);
  return frame ? asTable(frame, known) : refused('one-row');
}

const hasOwn = ({ own }: SheetView, { cells }: SelectedCells): boolean =>
  own.some(({ column, headerRow, endRow }) => {
    const isBeside = column >= cells.column && column < cells.column + cells.columns;
    return isBeside && headerRow < cells.row + cells.rows && endRow > cells.row;
  });

function asTable(frame: Frame, known: KnownTables): SelectedTable {
  const { view, endRow, columns } = frame;
  const place = areaOf(frame);
  const touched = known.found.filter(
    ({ sheet, area }) => sheet.id === view.sheet.id && overlaps(area, place),
  );
  if (touched.some(({ area }) => areaA1(area) === areaA1(place))) return refused('found-already');
  const { key, before } = keyForSelected(view.sheet, headersOf(frame), touched, known);
  const until = rowMark(view, endRow, columns);
  const others = touched.filter(({ keys }) => !keys.some((one) => before.includes(one)));
  return {
    settings: { table: key, area: areaA1(place), ...(until !== null && { until }) },
    before,
    givingWay: others.flatMap(({ keys }) => keys),
  };
}
