import { REVISION } from './namespaces';
import type { XmlElement } from './xml';

/**
 * The id of a worksheet in the object model: the one that Excel wrote into the sheet, so that what is
 * remembered by id in Excel is found here too, else one by the sheet's number in the workbook part. Both
 * are kept when a sheet is renamed or moved and when the file is saved.
 */
export function sheetIdentifier(sheet: XmlElement, entry: XmlElement): string {
  return sheet.attrIn([REVISION], 'uid') ?? numbered(Number(entry.attr('sheetId')));
}

/**
 * For sheets without an id Excel makes such ones: the first sheet's ends in `-0000-000000000000`, the
 * second's in `-0100-000000000000`, with the low byte in front.
 */
export function numbered(sheetId: number): string {
  const index = Math.max(0, sheetId - 1);
  const bytes = [index & 0xff, (index >> 8) & 0xff];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `{00000000-0001-0000-${hex.toUpperCase()}-000000000000}`;
}
