import {
  areaA1,
  area,
  cellA1,
  columnIndex,
  columnLetters,
  parseA1,
} from '../../../src/core/model/address';
import type { GridCell, GridSheet } from '../grid';

function movedAddress(address: string, down: number, right: number): string {
  const place = parseA1(address);
  return areaA1(area(place.row + down, place.column + right, place.rows, place.columns));
}

/** Everything of a sheet that has an address, moved; its cells stay where `from` puts them. */
function movedAddresses(sheet: GridSheet, down: number, right: number): GridSheet {
  const move = (address: string) => movedAddress(address, down, right);
  const indents = Object.entries(sheet.indents ?? {});
  return {
    ...sheet,
    merges: (sheet.merges ?? []).map(move),
    tables: (sheet.tables ?? []).map((table) => ({ ...table, at: move(table.at) })),
    hiddenRows: (sheet.hiddenRows ?? []).map((row) => row + down),
    hiddenColumns: (sheet.hiddenColumns ?? []).map((letters) =>
      columnLetters(columnIndex(letters) + right),
    ),
    indents: Object.fromEntries(indents.map(([address, level]) => [move(address), level])),
  };
}

/** @returns the sheet with everything on it moved down and to the right. */
export function shifted(sheet: GridSheet, down: number, right: number): GridSheet {
  const corner = parseA1(sheet.from ?? 'A1');
  return {
    ...movedAddresses(sheet, down, right),
    from: cellA1(corner.row + down, corner.column + right),
  };
}

/** @returns the sheet with a title and a blank row above everything. */
export function titled(sheet: GridSheet, title: string): GridSheet {
  const moved = movedAddresses(sheet, 2, 0);
  return { ...moved, cells: [[title], [], ...sheet.cells] };
}

/** @returns the sheet with a title directly above, merged over its whole width. */
export function crowned(sheet: GridSheet, title: string): GridSheet {
  const moved = movedAddresses(sheet, 1, 0);
  const corner = parseA1(sheet.from ?? 'A1');
  const width = Math.max(...sheet.cells.map((row) => row.length));
  const merge = areaA1(area(corner.row, corner.column, 1, width));
  return {
    ...moved,
    cells: [[title], ...sheet.cells],
    merges: [merge, ...(moved.merges ?? [])],
  };
}

/** @returns the sheet with a blank column at the left of its used range. */
export function withBlankColumn(sheet: GridSheet): GridSheet {
  const moved = movedAddresses(sheet, 0, 1);
  return { ...moved, cells: sheet.cells.map((row): GridCell[] => ['', ...row]) };
}

function widened(address: string, at: number): string {
  const place = parseA1(address);
  const end = place.column + place.columns;
  if (end <= at) return address;
  if (place.column >= at) return movedAddress(address, 0, 1);
  return areaA1(area(place.row, place.column, place.rows, place.columns + 1));
}

/** @returns the sheet with a blank column before its last one; merged cells across it become wider. */
export function withSpacer(sheet: GridSheet): GridSheet {
  const width = Math.max(...sheet.cells.map((row) => row.length));
  const at = parseA1(sheet.from ?? 'A1').column + width - 1;
  const letters = (one: string) =>
    columnLetters(columnIndex(one) + (columnIndex(one) >= at ? 1 : 0));
  const indents = Object.entries(sheet.indents ?? {});
  return {
    ...sheet,
    cells: sheet.cells.map((row): GridCell[] => [
      ...row.slice(0, width - 1),
      ...(row.length < width ? [] : ['', row[width - 1] ?? '']),
    ]),
    merges: (sheet.merges ?? []).map((address) => widened(address, at)),
    hiddenColumns: (sheet.hiddenColumns ?? []).map(letters),
    indents: Object.fromEntries(indents.map(([address, level]) => [widened(address, at), level])),
  };
}
