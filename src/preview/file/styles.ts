import { readColor, themeColors } from './colors';
import { HostError } from './hostError';
import { NumberFormats, STYLES_ORDER } from './numberFormats';
import { ensure } from './order';
import {
  changeAlignment,
  changeBorder,
  changeFill,
  changeFont,
  changeProtection,
} from './styleChanges';
import type { BorderLine, BorderSide, CellStyle, CellStyleChange } from './types';
import type { XmlElement } from './xml';

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

/** The style of every cell that has no other. */
const NORMAL = 'Normal';

/** The style sheet: styles are read by number, and added (never changed) when a cell needs a new one. */
export class Styles {
  private readonly resolved = new Map<number, CellStyle>();
  private readonly derived = new Map<string, number>();
  private readonly formats: NumberFormats;
  private readonly theme: readonly string[];

  constructor(
    readonly root: XmlElement,
    theme: XmlElement | null,
  ) {
    this.formats = new NumberFormats(root);
    this.theme = themeColors(theme);
  }

  /** @returns the style with that number in `cellXfs`; the first where the number is past the end */
  style(index: number): CellStyle {
    let style = this.resolved.get(index);
    if (style === undefined) {
      style = this.resolve(this.xf(index));
      this.resolved.set(index, style);
    }
    return style;
  }

  /** @returns the number of a style that differs from another only in what is named */
  changed(index: number, change: CellStyleChange): number {
    return this.derive(index, JSON.stringify(change), (xf) => this.apply(xf, change));
  }

  /** @returns the number of the style that marks a text that began with an apostrophe */
  quoted(index: number): number {
    return this.derive(index, 'quoted', (xf) => xf.setAttr('quotePrefix', true));
  }

  /** @returns the name of the cell style that a style is based on */
  styleName(index: number): string {
    const base = this.xf(index).attr('xfId') ?? '0';
    const found = this.cellStyles().find((e) => (e.attr('xfId') ?? '0') === base);
    return found?.attr('name') ?? NORMAL;
  }

  /** @returns the number of the style that is a cell style and nothing else. @throws HostError ItemNotFound */
  named(name: string): number {
    if (name === NORMAL) return 0;
    const found = this.cellStyles().find((e) => e.attr('name') === name);
    if (found === undefined) throw new HostError('ItemNotFound', `There is no style ${name}.`);
    const xfId = Number(found.attr('xfId') ?? 0);
    const base = this.item('cellStyleXfs', xfId);
    if (base === null) throw new HostError('ItemNotFound', `The style ${name} is not defined.`);
    const xf = base.clone();
    xf.setAttr('xfId', xfId);
    return addEqual(ensure(this.root, 'cellXfs', STYLES_ORDER), xf);
  }

  private cellStyles(): XmlElement[] {
    return this.root.child('cellStyles')?.elements('cellStyle') ?? [];
  }

  /** A colour element in this workbook's theme, as `#RRGGBB` or ''. */
  color(element: XmlElement | null): string {
    return readColor(element, this.theme);
  }

  /** Adds a differential format, or finds an equal one. @returns its number */
  differential(format: XmlElement): number {
    return addEqual(ensure(this.root, 'dxfs', STYLES_ORDER), format);
  }

  differentialAt(index: number): XmlElement | null {
    return this.root.child('dxfs')?.elements('dxf')[index] ?? null;
  }

  formatId(code: string): number {
    return this.formats.id(code);
  }

  private derive(index: number, key: string, change: (xf: XmlElement) => void): number {
    const known = this.derived.get(`${index}|${key}`);
    if (known !== undefined) return known;
    const xf = this.xf(index).clone();
    change(xf);
    const made = addEqual(ensure(this.root, 'cellXfs', STYLES_ORDER), xf);
    this.derived.set(`${index}|${key}`, made);
    return made;
  }

  private xf(index: number): XmlElement {
    const list = ensure(this.root, 'cellXfs', STYLES_ORDER);
    const all = list.elements('xf');
    return all[index] ?? all[0] ?? list.add('xf');
  }

  private item(list: string, index: number): XmlElement | null {
    return this.root.child(list)?.allElements()[index] ?? null;
  }

  private resolve(xf: XmlElement): CellStyle {
    const number = (name: string): number => Number(xf.attr(name) ?? 0);
    const alignment = xf.child('alignment');
    return {
      numberFormat: this.formats.code(number('numFmtId')),
      ...this.font(this.item('fonts', number('fontId'))),
      fillColor: this.fill(this.item('fills', number('fillId'))),
      horizontal: alignment?.attr('horizontal') ?? 'general',
      vertical: alignment?.attr('vertical') ?? 'bottom',
      wrap: isOn(alignment?.attr('wrapText')),
      indent: Number(alignment?.attr('indent') ?? 0),
      shrinkToFit: isOn(alignment?.attr('shrinkToFit')),
      textRotation: Number(alignment?.attr('textRotation') ?? 0),
      locked: xf.child('protection')?.attr('locked') !== '0',
      borders: this.borders(this.item('borders', number('borderId'))),
    };
  }

  private font(font: XmlElement | null) {
    const has = (name: string): boolean => {
      const element = font?.child(name) ?? null;
      return element !== null && (element.attr('val') === null || isOn(element.attr('val')));
    };
    const underline = font?.child('u') ?? null;
    return {
      fontName: font?.child('name')?.attr('val') ?? 'Calibri',
      fontSize: Number(font?.child('sz')?.attr('val') ?? 11),
      bold: has('b'),
      italic: has('i'),
      underline: underline !== null && underline.attr('val') !== 'none',
      strikethrough: has('strike'),
      fontColor: this.color(font?.child('color') ?? null) || '#000000',
    };
  }

  private fill(fill: XmlElement | null): string {
    const pattern = fill?.child('patternFill') ?? null;
    const type = pattern?.attr('patternType') ?? 'none';
    if (pattern === null || type === 'none' || type === 'gray125') return '';
    return this.color(pattern.child('fgColor')) || '#000000';
  }

  private borders(border: XmlElement | null): Readonly<Record<BorderSide, BorderLine>> {
    const line = (side: BorderSide): BorderLine => {
      const element = border?.child(side) ?? null;
      return {
        style: element?.attr('style') ?? 'none',
        color: this.color(element?.child('color') ?? null),
      };
    };
    return { top: line('top'), bottom: line('bottom'), left: line('left'), right: line('right') };
  }

  private apply(xf: XmlElement, change: CellStyleChange): void {
    if (change.numberFormat !== undefined) {
      xf.setAttrs({ numFmtId: this.formats.id(change.numberFormat), applyNumberFormat: true });
    }
    this.swap(xf, 'fonts', 'fontId', 'applyFont', (font) => changeFont(font, change));
    this.swap(xf, 'fills', 'fillId', 'applyFill', (fill) => changeFill(fill, change));
    this.swap(xf, 'borders', 'borderId', 'applyBorder', (border) => {
      for (const side of SIDES) changeBorder(border, side, change.borders?.[side]);
    });
    changeAlignment(xf, change);
    changeProtection(xf, change);
  }

  /** Points an xf at a changed copy of what it refers to, if the change makes a difference. */
  private swap(
    xf: XmlElement,
    list: string,
    id: string,
    applied: string,
    change: (copy: XmlElement) => void,
  ): void {
    const from = this.item(list, Number(xf.attr(id) ?? 0));
    const copy = from?.clone() ?? ensure(this.root, list, STYLES_ORDER).create(list.slice(0, -1));
    const before = copy.serialize();
    change(copy);
    if (copy.serialize() === before) return;
    const index = addEqual(ensure(this.root, list, STYLES_ORDER), copy);
    xf.setAttrs({ [id]: index, [applied]: true });
  }
}

const isOn = (value: string | null | undefined): boolean => value === '1' || value === 'true';

/** Finds an equal element in a list or appends this one. @returns its position */
function addEqual(list: XmlElement, element: XmlElement): number {
  const text = element.serialize();
  const all = list.allElements();
  const index = all.findIndex((e) => e.serialize() === text);
  if (index >= 0) return index;
  list.insert(element, list.content.length);
  list.setAttr('count', all.length + 1);
  return all.length;
}
