import { areaName, cellName, contains, overlaps, parseArea } from './a1';
import { writeColor } from './colors';
import type { Grid } from './grid';
import { ensure, WORKSHEET_ORDER } from './order';
import { relationshipId } from './package';
import type { Sheet } from './sheet';
import type { Rectangle } from './types';
import type { XmlElement } from './xml';

export function usedRange(grid: Grid, valuesOnly: boolean): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { cells }] of grid.rows) {
    for (const [column, cell] of cells) {
      const used = hasContent(cell) || (!valuesOnly && (cell.attr('s') ?? '0') !== '0');
      if (!used) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const CONTENT = new Set(['v', 'f', 'is']);

export const hasContent = (cell: XmlElement): boolean =>
  cell.content.some((node) => typeof node !== 'string' && CONTENT.has(node.local));

export function addMerge(sheet: XmlElement, where: Rectangle): void {
  const list = ensure(sheet, 'mergeCells', WORKSHEET_ORDER);
  list.add('mergeCell', { ref: areaName(where) });
  list.setAttr('count', list.elements('mergeCell').length);
}

/** Takes away the merges that touch an area. */
export function removeMerges(sheet: XmlElement, where: Rectangle): void {
  const list = sheet.child('mergeCells');
  if (list === null) return;
  for (const element of list.elements('mergeCell')) {
    const area = parseArea(element.attr('ref') ?? '');
    if (area !== null && overlaps(area, where)) element.remove();
  }
  const left = list.elements('mergeCell').length;
  if (left === 0) list.remove();
  else list.setAttr('count', left);
}

/** The names of the parts of a sheet's tables. */
export function tableParts(sheet: Sheet): string[] {
  const list = sheet.root.child('tableParts')?.elements('tablePart') ?? [];
  return list.map((e) => sheet.book.pkg.target(sheet.part, relationshipId(e)));
}

function sheetView(sheet: XmlElement): XmlElement {
  const views = ensure(sheet, 'sheetViews', WORKSHEET_ORDER);
  return views.child('sheetView') ?? views.add('sheetView', { workbookViewId: 0 });
}

export const showGridlines = (sheet: XmlElement): boolean => {
  const shown = sheet.at('sheetViews', 'sheetView')?.attr('showGridLines') ?? '1';
  return shown === '1' || shown === 'true';
};

export function setShowGridlines(sheet: XmlElement, show: boolean): void {
  sheetView(sheet).setAttr('showGridLines', show ? null : false);
}

/** `#RRGGBB`, or '' for none. */
export function setTabColor(sheet: XmlElement, color: string): void {
  const properties = ensure(sheet, 'sheetPr', WORKSHEET_ORDER);
  const known = properties.child('tabColor');
  if (color === '') known?.remove();
  else writeColor(known ?? properties.insert(properties.create('tabColor'), 0), color);
}

export function frozen(sheet: XmlElement): { rows: number; columns: number } {
  const pane = sheet.at('sheetViews', 'sheetView', 'pane');
  if (pane === null || !(pane.attr('state') ?? '').startsWith('frozen'))
    return { rows: 0, columns: 0 };
  return { rows: Number(pane.attr('ySplit') ?? 0), columns: Number(pane.attr('xSplit') ?? 0) };
}

/** Freezes rows at the top and columns at the left; 0 and 0 thaw. */
export function setFrozen(sheet: XmlElement, rows: number, columns: number): void {
  const view = sheetView(sheet);
  view.child('pane')?.remove();
  for (const selection of view.elements('selection')) {
    if (selection.attr('pane') !== null) selection.remove();
  }
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = view.create('pane', {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellName(rows, columns),
    activePane: active,
    state: 'frozen',
  });
  view.insert(pane, 0);
  view.insert(view.create('selection', { pane: active }), 1);
}

/** Makes the area that a sheet states for itself cover what was written to it. */
export function extendDimension(sheet: Sheet): void {
  const element = sheet.root.child('dimension');
  const used = usedRange(sheet.cells.grid, false);
  if (element === null || used === null) return;
  const stated = parseArea(element.attr('ref') ?? '');
  if (stated !== null && contains(stated, used)) return;
  element.setAttr('ref', areaName(used));
}
