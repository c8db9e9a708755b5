import { ART } from './namespaces';
import { insertOrdered } from './order';
import type { AttributeValue, XmlElement } from './xml';

/** What may be said of a text in a chart; undefined leaves it, null makes it automatic. */
export interface TextLook {
  readonly size?: number | null;
  readonly bold?: boolean | null;
  readonly color?: string | null;
  readonly font?: string | null;
}

/** Children of a chart's text and shape properties are in DrawingML's main namespace. */
export function art(parent: XmlElement, local: string): XmlElement | null {
  return parent.elementsIn(ART, local)[0] ?? null;
}

export function addArt(
  parent: XmlElement,
  local: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  index = parent.content.length,
): XmlElement {
  for (const [prefix, uri] of parent.scope) {
    if (uri === ART && prefix !== '') {
      return parent.insert(parent.create(`${prefix}:${local}`, attributes), index);
    }
  }
  return parent.insert(parent.create(`a:${local}`, { 'xmlns:a': ART, ...attributes }), index);
}

export const ensureArt = (parent: XmlElement, local: string): XmlElement =>
  art(parent, local) ?? addArt(parent, local);

/** The default run properties of a `txPr` or `rich` element, made with what must stand before them. */
export function runProperties(body: XmlElement): XmlElement {
  if (art(body, 'bodyPr') === null) addArt(body, 'bodyPr', {}, 0);
  if (art(body, 'lstStyle') === null) addArt(body, 'lstStyle', {}, 1);
  const paragraph = ensureArt(body, 'p');
  const properties = art(paragraph, 'pPr') ?? addArt(paragraph, 'pPr', {}, 0);
  return ensureArt(properties, 'defRPr');
}

export function setLook(properties: XmlElement, look: TextLook): void {
  const { size, bold, color, font } = look;
  if (size !== undefined) properties.setAttr('sz', size === null ? null : Math.round(size * 100));
  if (bold !== undefined) properties.setAttr('b', bold);
  if (color !== undefined) setSolidFill(properties, color);
  if (font === undefined) return;
  art(properties, 'latin')?.remove();
  if (font !== null) addArt(properties, 'latin', { typeface: font });
}

/** `#RRGGBB`, or null for automatic. */
export function setSolidFill(parent: XmlElement, color: string | null): void {
  for (const local of ['noFill', 'solidFill', 'gradFill', 'pattFill']) art(parent, local)?.remove();
  if (color === null) return;
  const line = art(parent, 'ln');
  const index = line === null ? 0 : parent.local === 'spPr' ? 0 : parent.content.indexOf(line) + 1;
  addArt(addArt(parent, 'solidFill', {}, index), 'srgbClr', {
    val: color.replace('#', '').toUpperCase(),
  });
}

/** @returns `#RRGGBB` of a plain colour; null for automatic or one of the theme */
export function solidFill(parent: XmlElement | null): string | null {
  const value = parent === null ? null : art(parent, 'solidFill');
  const color = value === null ? null : (art(value, 'srgbClr')?.attr('val') ?? null);
  return color === null ? null : `#${color.toUpperCase()}`;
}

/** @returns the look of the first text properties below an element */
export function readLook(body: XmlElement | null): {
  size: number | null;
  bold: boolean | null;
  color: string | null;
  font: string | null;
} {
  const runs = [...(body?.descendants() ?? [])].filter(
    (e) => e.namespace === ART && (e.local === 'rPr' || e.local === 'defRPr'),
  );
  const first = <T>(read: (e: XmlElement) => T | null): T | null =>
    runs.reduce<T | null>((found, e) => found ?? read(e), null);
  const size = first((e) => e.attr('sz'));
  const bold = first((e) => e.attr('b'));
  return {
    size: size === null ? null : Number(size) / 100,
    bold: bold === null ? null : bold === '1' || bold === 'true',
    color: first(solidFill),
    font: first((e) => art(e, 'latin')?.attr('typeface') ?? null),
  };
}

/** CT_Title, CT_TextBody's holder. */
const TITLE_ORDER = ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];

/** Sets or removes the title of a chart or an axis. */
export function setTitle(owner: XmlElement, text: string | null, order: readonly string[]): void {
  const known = owner.child('title');
  if (text === null) {
    known?.remove();
    return;
  }
  const title = known ?? insertOrdered(owner, owner.create('title'), order);
  const look = readLook(title.child('tx'));
  title.child('tx')?.remove();
  const rich = insertOrdered(title, title.create('tx'), TITLE_ORDER).add('rich');
  setLook(runProperties(rich), {
    size: look.size,
    bold: look.bold,
    color: look.color,
    font: look.font,
  });
  const run = addArt(ensureArt(rich, 'p'), 'r');
  setLook(addArt(run, 'rPr', { lang: 'en-US' }), look);
  addArt(run, 't').setText(text);
  const overlay =
    title.child('overlay') ?? insertOrdered(title, title.create('overlay'), TITLE_ORDER);
  overlay.setAttr('val', false);
}

/** Changes how an existing title looks, in its runs too, which win over its defaults. */
export function setTitleLook(title: XmlElement | null, look: TextLook): void {
  const rich = title?.at('tx', 'rich') ?? null;
  if (rich === null) return;
  setLook(runProperties(rich), look);
  for (const element of rich.descendants()) {
    if (element.namespace === ART && element.local === 'rPr') setLook(element, look);
  }
}

/** @returns the text of a title, or null where there is none */
export function titleText(owner: XmlElement | null): string | null {
  const title = owner?.child('title') ?? null;
  if (title === null) return null;
  const runs = [...title.descendants()].filter((e) => e.local === 't' || e.local === 'v');
  return runs.map((e) => e.text()).join('');
}
