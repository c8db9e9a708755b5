import { areaName, contains, MAX_COLUMNS, overlaps, parseArea } from './a1';
import { barExtension, removeBarExtension } from './dataBars';
import { spliceArea, spliceIn, type ColumnSplice } from './formulaText';
import { HostError } from './hostError';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { Rectangle } from './types';
import type { XmlElement } from './xml';

/**
 * Makes room for a column of a table (1) or takes one out (-1): the cells from `column` on move sideways,
 * in the table's rows alone, with merges, rules and every reference to them.
 * @throws HostError InvalidArgument where another table or a merge would be torn; nothing is moved then
 */
export function shiftCells(table: Table, column: number, change: 1 | -1): void {
  const { sheet } = table;
  const { row, rows } = table.area();
  const band: Rectangle = { row, rows, column, columns: MAX_COLUMNS - column };
  checkFree(sheet, table, band);
  const splice: ColumnSplice = { sheet: sheet.name(), row, rows, column, change };
  expandShared(sheet);
  moveContents(sheet, band, change);
  moveAreas(sheet.root, (area) => spliceArea(area, splice));
  sheet.book.rewrite((formula, home) => spliceIn(formula, home, splice));
  sheet.book.formulasChanged();
}

function checkFree(sheet: Sheet, table: Table, band: Rectangle): void {
  const torn =
    sheet.tables().some((t) => t !== table && overlaps(t.area(), band)) ||
    sheet.merges().some((m) => overlaps(m, band) && !contains(band, m)) ||
    [...sheet.cells.formulas()].some(({ element }) => {
      const area = sheet.cells.arrayArea(element);
      return area !== null && overlaps(area, band) && !contains(band, area);
    });
  if (torn) {
    throw new HostError(
      'InvalidArgument',
      'Cells cannot be moved: it would break a table, merged cells or an array.',
    );
  }
}

/** Formulas that are stored once for several cells cannot move apart. */
export function expandShared(sheet: Sheet): void {
  const groups = new Set<string>();
  for (const { element } of sheet.cells.formulas()) {
    if (element.attr('t') === 'shared') groups.add(element.attr('si') ?? '');
  }
  for (const group of groups) sheet.cells.unshare(group);
}

function moveContents(sheet: Sheet, band: Rectangle, change: 1 | -1): void {
  const { grid } = sheet.cells;
  for (const [row, { cells }] of grid.rows) {
    if (row < band.row || row >= band.row + band.rows) continue;
    if (change < 0) grid.removeCell(row, band.column);
    const columns = [...cells.keys()]
      .filter((c) => c >= band.column)
      .sort((a, b) => (b - a) * change);
    for (const column of columns) moveCell(sheet, row, column, column + change);
  }
}

function moveCell(sheet: Sheet, row: number, from: number, to: number): void {
  const formula = sheet.cells.grid.cell(row, from)?.child('f') ?? null;
  const area = formula === null ? null : sheet.cells.arrayArea(formula);
  sheet.cells.grid.moveCell(row, from, to);
  if (area !== null)
    formula?.setAttr('ref', areaName({ ...area, column: area.column + to - from }));
}

const WITH_AREAS: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  hyperlink: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
};

type Move = (area: Rectangle) => Rectangle | null;

/**
 * Merges, links and rules move with the cells that they are on.
 * @param move where an area goes: itself where it stays, null where its cells are taken out
 */
export function moveAreas(root: XmlElement, move: Move): void {
  for (const list of root.allElements()) {
    if (list.local === 'sheetData') continue;
    for (const element of [list, ...list.allElements()]) {
      const attribute = WITH_AREAS[element.local];
      if (attribute !== undefined) moveArea(element, attribute, move);
    }
  }
}

function moveArea(element: XmlElement, attribute: string, move: Move): void {
  const texts = (element.attr(attribute) ?? '').split(' ');
  const moved = texts.flatMap((text) => {
    const area = parseArea(text);
    const after = area === null ? null : move(area);
    return after === null ? [] : [after === area ? text : areaName(after)];
  });
  if (element.local === 'conditionalFormatting') moveBars(element, moved.join(' '));
  if (moved.length === 0) element.remove();
  else element.setAttr(attribute, moved.join(' '));
}

/** The newer half of a data bar stands apart and names its cells itself. */
function moveBars(block: XmlElement, cells: string): void {
  const sheet = block.parent;
  for (const rule of sheet === null ? [] : block.elements('cfRule')) {
    const bar = barExtension(sheet!, rule);
    if (bar === null) continue;
    if (cells === '') removeBarExtension(sheet!, rule);
    else
      bar.parent
        ?.allElements()
        .find(({ local }) => local === 'sqref')
        ?.setText(cells);
  }
}
