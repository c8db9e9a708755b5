import { areaName, contains, MAX_ROWS, overlaps, parseArea } from './a1';
import { fillRows } from './calculatedColumn';
import { rowAddedIn, withRowAdded } from './formulaText';
import { HostError } from './hostError';
import { expandShared, moveAreas } from './shiftCells';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { XmlElement } from './xml';

/**
 * Puts an empty row before row `at`, in the look of the row above: what is below moves down with merges,
 * rules, tables, charts, page breaks, remarks and every reference to it. A table around it grows, and its
 * calculated columns compute the new row.
 * @throws HostError InvalidArgument where an array formula would be torn or the last row is in use
 */
export function insertRow(sheet: Sheet, at: number): void {
  checkFree(sheet, at);
  const grown = sheet.tables().filter((table) => isInside(table, at));
  expandShared(sheet);
  moveRows(sheet, at);
  moveAreas(sheet.root, (area) => withRowAdded(area, at));
  for (const table of sheet.tables()) moveTable(table, at);
  moveBreaks(sheet.root, at);
  moveDrawings(sheet, at);
  moveRemarks(sheet, at);
  sheet.book.rewrite((formula, home) =>
    rowAddedIn(formula, home, { sheet: sheet.name(), row: at }),
  );
  sheet.book.formulasChanged();
  copyLook(sheet, at);
  for (const table of grown) fillRows(table, { first: at, end: at + 1 });
}

function checkFree(sheet: Sheet, at: number): void {
  const before = { row: 0, column: 0, rows: at, columns: Infinity };
  const after = { row: at, column: 0, rows: MAX_ROWS - at, columns: Infinity };
  const torn = [...sheet.cells.formulas()].some(({ element }) => {
    const area = sheet.cells.arrayArea(element);
    return (
      area !== null && overlaps(area, before) && overlaps(area, after) && !contains(after, area)
    );
  });
  if (torn || sheet.cells.grid.rows.has(MAX_ROWS - 1)) {
    throw new HostError('InvalidArgument', 'A row cannot be put in here.');
  }
}

/** Below its header and above its end; a row before the header moves the table. */
function isInside(table: Table, at: number): boolean {
  const { row, rows } = table.area();
  return at > row && at < row + rows;
}

function moveRows(sheet: Sheet, at: number): void {
  const { grid } = sheet.cells;
  for (const { row, element } of sheet.cells.formulas()) {
    const area = row < at ? null : sheet.cells.arrayArea(element);
    if (area !== null) element.setAttr('ref', areaName(withRowAdded(area, at)));
  }
  grid.openRow(at);
}

function moveTable(table: Table, at: number): void {
  for (const element of [table.root, ...table.root.descendants()]) {
    const area = parseArea(element.attr('ref') ?? '');
    if (area !== null) element.setAttr('ref', areaName(withRowAdded(area, at)));
  }
}

/** A break is told by how many rows are above it. */
function moveBreaks(root: XmlElement, at: number): void {
  for (const element of root.child('rowBreaks')?.elements('brk') ?? []) {
    const above = Number(element.attr('id'));
    if (above >= at) element.setAttr('id', above + 1);
  }
}

/** Charts and pictures stay with the cells that they lie on, unless they are bound to the sheet alone. */
function moveDrawings(sheet: Sheet, at: number): void {
  const { pkg } = sheet.book;
  for (const part of pkg.related(sheet.part, 'drawing')) {
    for (const anchor of pkg.xml(part).allElements()) {
      if (anchor.attr('editAs') === 'absolute') continue;
      for (const end of [anchor.child('from'), anchor.child('to')]) moveMarker(end, at);
    }
  }
}

function moveMarker(marker: XmlElement | null, at: number): void {
  const row = marker?.child('row');
  if (row && Number(row.text()) >= at) row.setText(`${Number(row.text()) + 1}`);
}

const REMARKS = ['comments', 'threadedComment'];

function moveRemarks(sheet: Sheet, at: number): void {
  const { pkg } = sheet.book;
  for (const part of REMARKS.flatMap((kind) => pkg.related(sheet.part, kind))) {
    for (const element of pkg.xml(part).descendants()) {
      const area = parseArea(element.attr('ref') ?? '');
      if (area !== null) element.setAttr('ref', areaName(withRowAdded(area, at)));
    }
  }
}

function copyLook(sheet: Sheet, at: number): void {
  for (const column of sheet.cells.grid.rows.get(at - 1)?.cells.keys() ?? []) {
    const style = sheet.styleNumber(at - 1, column);
    if (style !== sheet.styleNumber(at, column)) sheet.setStyleNumber(at, column, style);
  }
}
