import type { XmlElement } from './xml';

const DEFAULT_POINTS = 15;

/**
 * `row` is undefined where the file says nothing about a row: then it is hidden if the sheet hides all
 * rows that are not described (`zeroHeight`). Rows that a filter took away are hidden as others are.
 */
export function rowHidden(sheet: XmlElement, row: XmlElement | undefined): boolean {
  if (row === undefined) return isOn(sheet.child('sheetFormatPr')?.attr('zeroHeight'));
  return isOn(row.attr('hidden')) || Number(row.attr('ht') ?? DEFAULT_POINTS) === 0;
}

/** @returns a row's height in points; 0 when hidden */
export function rowHeight(sheet: XmlElement, row: XmlElement | undefined): number {
  if (rowHidden(sheet, row)) return 0;
  const standard = sheet.child('sheetFormatPr')?.attr('defaultRowHeight') ?? DEFAULT_POINTS;
  return Number(row?.attr('ht') ?? standard);
}

export const hasStandardHeight = (sheet: XmlElement, row: XmlElement | undefined): boolean =>
  rowHeight(sheet, row) === rowHeight(sheet, undefined);

export const resetRowHeight = (row: XmlElement): void =>
  row.setAttrs({ ht: null, customHeight: null });

export function showRow(row: XmlElement): void {
  row.setAttr('hidden', null);
  if (Number(row.attr('ht') ?? DEFAULT_POINTS) === 0)
    row.setAttrs({ ht: null, customHeight: null });
}

const isOn = (value: string | null | undefined): boolean => value === '1' || value === 'true';
