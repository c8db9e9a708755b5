import { ensure, WORKSHEET_ORDER } from './order';
import type { AttributeValue, XmlElement } from './xml';

/**
 * Widths in files count characters of the default font, padding included; these are for Calibri 11,
 * whose widest digit is 7 pixels (ECMA-376 part 1, 18.3.1.13). A pixel is 0.75 points.
 */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

const toPoints = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;

const toWidth = (points: number): number =>
  Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;

export function columnWidth(sheet: XmlElement, column: number): number {
  const found = columnAt(sheet, column);
  if (isOn(found?.attr('hidden'))) return 0;
  const width = found?.attr('width') ?? null;
  return width === null ? defaultWidth(sheet) : toPoints(Number(width));
}

/** Without a default of its own a sheet has columns of 8 digits, padded to a multiple of 8 pixels. */
function defaultWidth(sheet: XmlElement): number {
  const format = sheet.child('sheetFormatPr');
  const width = format?.attr('defaultColWidth') ?? null;
  if (width !== null) return toPoints(Number(width));
  const pixels = Number(format?.attr('baseColWidth') ?? 8) * DIGIT + 5;
  return Math.ceil(pixels / 8) * 8 * POINTS_PER_PIXEL;
}

export function setColumnWidth(
  sheet: XmlElement,
  first: number,
  count: number,
  points: number,
): void {
  setColumns(sheet, first, count, { width: toWidth(points), customWidth: true, bestFit: null });
}

export const hasStandardWidth = (sheet: XmlElement, column: number): boolean =>
  columnWidth(sheet, column) === defaultWidth(sheet);

/** A column that is described for its width alone is described no more. */
export function resetColumnWidth(sheet: XmlElement, first: number, count: number): void {
  const list = sheet.child('cols');
  if (list === null) return;
  for (const element of exactColumns(sheet, first + 1, first + count)) {
    const isPlain = ['style', 'hidden', 'outlineLevel', 'collapsed'].every(
      (name) => element.attr(name) === null,
    );
    if (isPlain) element.remove();
    else
      element.setAttrs({ width: toWidth(defaultWidth(sheet)), customWidth: null, bestFit: null });
  }
  if (list.elements('col').length === 0) list.remove();
}

/** A column without width is hidden too. */
export function columnHidden(sheet: XmlElement, column: number): boolean {
  const found = columnAt(sheet, column);
  return isOn(found?.attr('hidden')) || Number(found?.attr('width') ?? DIGIT) === 0;
}

export function setColumnHidden(
  sheet: XmlElement,
  first: number,
  count: number,
  hidden: boolean,
): void {
  for (const element of exactColumns(sheet, first + 1, first + count)) {
    const width = element.attr('width');
    const shown = width === null || Number(width) === 0 ? toWidth(defaultWidth(sheet)) : width;
    element.setAttrs({ hidden: hidden ? true : null, width: shown });
  }
}

/** @returns the style number of a column, or null where it has none */
export function columnStyle(sheet: XmlElement, column: number): number | null {
  const style = columnAt(sheet, column)?.attr('style') ?? null;
  return style === null ? null : Number(style);
}

export function setColumns(
  sheet: XmlElement,
  first: number,
  count: number,
  values: Readonly<Record<string, AttributeValue>>,
): void {
  for (const element of exactColumns(sheet, first + 1, first + count)) {
    if (element.attr('width') === null) element.setAttr('width', toWidth(defaultWidth(sheet)));
    element.setAttrs(values);
  }
}

function columnAt(sheet: XmlElement, column: number): XmlElement | undefined {
  return sheet
    .child('cols')
    ?.elements('col')
    .find((e) => Number(e.attr('min')) <= column + 1 && column + 1 <= Number(e.attr('max')));
}

/** The `col` elements that cover just first to last (from one), splitting and adding where needed. */
function exactColumns(sheet: XmlElement, first: number, last: number): XmlElement[] {
  const list = ensure(sheet, 'cols', WORKSHEET_ORDER);
  for (const element of list.elements('col')) {
    splitBefore(list, element, first);
  }
  for (const element of list.elements('col')) splitBefore(list, element, last + 1);
  const inside: XmlElement[] = [];
  let next = first;
  for (const element of list.elements('col')) {
    const min = Number(element.attr('min'));
    if (min < first || min > last) continue;
    if (min > next) inside.push(insertColumns(list, next, min - 1));
    inside.push(element);
    next = Number(element.attr('max')) + 1;
  }
  if (next <= last) inside.push(insertColumns(list, next, last));
  return inside;
}

function splitBefore(list: XmlElement, element: XmlElement, at: number): void {
  const max = Number(element.attr('max'));
  if (Number(element.attr('min')) >= at || max < at) return;
  const rest = element.clone();
  element.setAttr('max', at - 1);
  rest.setAttr('min', at);
  list.insert(rest, list.content.indexOf(element) + 1);
}

function insertColumns(list: XmlElement, min: number, max: number): XmlElement {
  const after = list.elements('col').find((e) => Number(e.attr('min')) > max);
  const index = after === undefined ? list.content.length : list.content.indexOf(after);
  return list.insert(list.create('col', { min, max }), index);
}

const isOn = (value: string | null | undefined): boolean => value === '1' || value === 'true';
