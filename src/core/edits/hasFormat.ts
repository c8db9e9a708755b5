import type { CellFormat, CellLook } from '../model/edit';

/** @returns whether a cell of this look (null: not known) has already what a format names. */
export function hasFormat(look: CellLook | null, format: CellFormat): boolean {
  if (!look) return false;
  const { font, alignment } = look;
  const known: Readonly<Record<keyof CellFormat, unknown>> = {
    numberFormat: look.numberFormat ?? 'General',
    fontName: font?.['name'],
    fontSize: font?.['size'],
    bold: font?.['bold'] ?? false,
    italic: font?.['italic'] ?? false,
    fontColor: font?.['color'],
    fill: look.fill,
    horizontal: alignment?.['horizontalAlignment'] ?? 'General',
    vertical: alignment?.['verticalAlignment'] ?? 'Bottom',
    wrap: alignment?.['wrapText'] ?? false,
    border: hasLines(look, format) ? format.border : undefined,
  };
  return Object.entries(format).every(
    ([name, value]) => value === undefined || known[name as keyof CellFormat] === value,
  );
}

/** Lines on all sides of every cell; fewer are drawn anew. */
function hasLines({ borders }: CellLook, { border }: CellFormat): boolean {
  if (!borders || border?.sides.length !== ALL_SIDES) return false;
  return Object.values(borders).every(
    ({ style, weight, color }) =>
      style === 'Continuous' && weight === 'Thin' && color === border.color,
  );
}

/** Four edges, and between cells both ways. */
const ALL_SIDES = 6;
