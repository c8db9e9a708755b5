import { writeColor } from './colors';
import { insertOrdered } from './order';
import type { BorderLine, BorderSide, CellStyleChange } from './types';
import type { AttributeValue, XmlElement } from './xml';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** Applies the font's part of a change to a copy of a `font` element. */
export function changeFont(font: XmlElement, change: CellStyleChange): void {
  flag(font, 'b', change.bold);
  flag(font, 'i', change.italic);
  flag(font, 'strike', change.strikethrough);
  flag(font, 'u', change.underline);
  if (change.fontSize !== undefined) child(font, 'sz', FONT_ORDER).setAttr('val', change.fontSize);
  if (change.fontColor !== undefined)
    writeColor(child(font, 'color', FONT_ORDER), change.fontColor);
  if (change.fontName === undefined) return;
  child(font, 'name', FONT_ORDER).setAttr('val', change.fontName);
  font.child('scheme')?.remove();
  font.child('family')?.remove();
}

/** An empty element such as `b` stands for yes. */
export function flag(font: XmlElement, local: string, on: boolean | undefined): void {
  if (on === undefined) return;
  const found = font.child(local);
  if (!on) found?.remove();
  else if (found === null) child(font, local, FONT_ORDER);
  else if (found.attr('val') === '0' || found.attr('val') === 'false') found.setAttr('val', null);
}

export function changeFill(fill: XmlElement, change: CellStyleChange): void {
  if (change.fillColor === undefined) return;
  fill.clear();
  const pattern = fill.add('patternFill', {
    patternType: change.fillColor === '' ? 'none' : 'solid',
  });
  if (change.fillColor === '') return;
  writeColor(pattern.add('fgColor'), change.fillColor);
  pattern.add('bgColor', { indexed: 64 });
}

export function changeBorder(
  border: XmlElement,
  side: BorderSide,
  line: BorderLine | undefined,
): void {
  if (line === undefined) return;
  const element = child(border, side, BORDER_ORDER);
  element.clear();
  element.setAttr('style', line.style === 'none' ? null : line.style);
  if (line.style === 'none') return;
  const color = element.add('color');
  if (line.color === '') color.setAttr('auto', true);
  else writeColor(color, line.color);
}

/** Alignment stands in the xf itself; a property with its default value is left out. */
export function changeAlignment(xf: XmlElement, change: CellStyleChange): void {
  const values: Record<string, AttributeValue | undefined> = {
    horizontal: change.horizontal === 'general' ? null : change.horizontal,
    vertical: change.vertical === 'bottom' ? null : change.vertical,
    wrapText: change.wrap === false ? null : change.wrap,
    indent: change.indent === 0 ? null : change.indent,
    shrinkToFit: change.shrinkToFit === false ? null : change.shrinkToFit,
    textRotation: change.textRotation === 0 ? null : change.textRotation,
  };
  setNamed(xf, 'alignment', 'applyAlignment', values);
}

export function changeProtection(xf: XmlElement, change: CellStyleChange): void {
  setNamed(xf, 'protection', 'applyProtection', { locked: change.locked });
}

function setNamed(
  xf: XmlElement,
  local: string,
  applied: string,
  values: Readonly<Record<string, AttributeValue | undefined>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    child(xf, local, XF_ORDER).setAttr(name, value);
    xf.setAttr(applied, true);
  }
}

const child = (parent: XmlElement, local: string, order: readonly string[]): XmlElement =>
  parent.child(local) ?? insertOrdered(parent, parent.create(local), order);
