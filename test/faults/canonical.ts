import { columnStyle } from '../../src/preview/file/columns';
import { barExtension } from '../../src/preview/file/dataBars';
import { Package } from '../../src/preview/file/package';
import type { Sheet } from '../../src/preview/file/sheet';
import type { CellStyle } from '../../src/preview/file/types';
import { Workbook } from '../../src/preview/file/workbook';
import type { XmlElement } from '../../src/preview/file/xml';

/**
 * Every part of a saved workbook in one form, so that two files are equal exactly if Excel would take them for the
 * same. Set aside is only what Excel itself does not keep or counts anew when it saves:
 * - names of parts and ids of relationships and of data bars: a part goes by the way that leads to it;
 * - numbers of styles, shared strings and differential formats: what they stand for is put in their place;
 * - elements of cells and rows that say nothing (blank, of the look that they have anyway);
 * - the width of columns below a pixel, the extent of a sheet, spans of rows, priorities of rules but for their order;
 * - the id that a new custom XML part gets.
 * A part that nothing leads to any more is told under its own name.
 */
export function canonicalParts(xlsx: Uint8Array): ReadonlyMap<string, string> {
  const pkg = Package.open(xlsx);
  const names = partNames(pkg);
  const book = new Workbook(pkg);
  const sheets = new Map(book.sheets().map((sheet) => [sheet.part, sheet as Sheet]));
  const parts = new Map<string, string>();
  const types = contentTypes(pkg);
  for (const name of types.keys()) if (!pkg.has(name)) parts.set(`type of no part ${name}`, '');
  for (const part of pkg.names()) {
    if (isCountedAnew(part)) continue;
    const name = names.get(part) ?? `unreachable ${part}`;
    const sheet = sheets.get(part);
    const text = sheet ? sheetText(sheet, book, names) : partText(pkg, part, names);
    parts.set(name, `type ${types.get(part) ?? ''}\n${text}`);
  }
  return parts;
}

/** @returns the parts in which two files differ, with the first place that does; nothing where they are equal. */
export function differences(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): readonly string[] {
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.flatMap((name) => {
    const [left, right] = [a.get(name), b.get(name)];
    if (left === right) return [];
    if (left === undefined || right === undefined) return [`${name} is in one of them only`];
    const lines = left.split('\n');
    const others = right.split('\n');
    const longest = lines.length > others.length ? lines : others;
    const at = longest.findIndex((_, index) => lines[index] !== others[index]);
    return [`${name}: ${lines[at] ?? '(end)'} <> ${others[at] ?? '(end)'}`];
  });
}

/** Told cell by cell, or written again by Excel from what else is there. */
const isCountedAnew = (part: string): boolean =>
  /^xl\/(sharedStrings|styles|calcChain)\.xml$/.test(part) ||
  part === '[Content_Types].xml' ||
  part.endsWith('.rels');

/** @returns by part the way that leads to it: kinds of relationships, with a sheet's name or a number. */
function partNames(pkg: Package): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const walk = (owner: string, path: string): void => {
    const counts = new Map<string, number>();
    for (const { kind, target, external } of pkg.relationships(owner)) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      if (external || names.has(target) || !pkg.has(target)) continue;
      const name = `${path}/${kind}${number}`;
      names.set(target, name);
      walk(target, name);
    }
  };
  walk('', '');
  return names;
}

/** By part, where a type is given for it alone; a folder of parts has theirs by their extension. */
function contentTypes(pkg: Package): ReadonlyMap<string, string> {
  const overrides = pkg.xml('[Content_Types].xml').elements('Override');
  return new Map(
    overrides.map((one) => [(one.attr('PartName') ?? '').slice(1), one.attr('ContentType') ?? '']),
  );
}

function partText(pkg: Package, part: string, names: ReadonlyMap<string, string>): string {
  if (!/\.(?:xml|vml)$/i.test(part)) return Buffer.from(pkg.bytes(part)).toString('base64');
  return elementText(pkg.xml(part), resolver(pkg, part, names));
}

type Resolve = (id: string) => string;

/** Ids of relationships stand for what they lead to. */
function resolver(pkg: Package, part: string, names: ReadonlyMap<string, string>): Resolve {
  const targets = new Map(pkg.relationships(part).map(({ id, target }) => [id, target]));
  return (id) => {
    const target = targets.get(id);
    return target === undefined ? id : (names.get(target) ?? target);
  };
}

const RELATIONSHIP_ATTRIBUTE = /^(?:r|rel|d\dp1):(?:id|embed|link)$/;

function elementText(element: XmlElement, resolve: Resolve, depth = 0): string {
  const indent = ' '.repeat(depth);
  const attributes = element
    .attributes()
    .filter(({ name }) => !name.startsWith('xmlns') && name !== 'ds:itemID')
    .map(({ name, value }) => [name, RELATIONSHIP_ATTRIBUTE.test(name) ? resolve(value) : value])
    .sort(([a], [b]) => a!.localeCompare(b!, 'en'))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const children = element.allElements();
  const text = children.length === 0 ? ` ${JSON.stringify(element.text())}` : '';
  return [
    `${indent}${element.name}${attributes.join('')}${text}`,
    ...children.map((child) => elementText(child, resolve, depth + 1)),
  ].join('\n');
}

function sheetText(sheet: Sheet, book: Workbook, names: ReadonlyMap<string, string>): string {
  const resolve = resolver(book.pkg, sheet.part, names);
  const rest = sheet.root.allElements().filter(({ local }) => !TOLD_APART.has(local));
  return [
    ...cellLines(sheet),
    ...columnLines(sheet),
    ...rest.map((element) => elementText(withoutRules(element), resolve)),
    ...ruleLines(sheet, book),
  ].join('\n');
}

/** The newer halves of rules are told with the rules. */
function withoutRules(element: XmlElement): XmlElement {
  if (element.local !== 'extLst') return element;
  const copy = element.clone();
  for (const one of [...copy.descendants()]) {
    if (one.local === 'conditionalFormattings') one.clear();
  }
  return copy;
}

const TOLD_APART = new Set(['sheetData', 'cols', 'dimension', 'conditionalFormatting']);

function cellLines(sheet: Sheet): string[] {
  const lines: string[] = [];
  for (const [row, { element, cells }] of [...sheet.cells.grid.rows].sort(([a], [b]) => a - b)) {
    const own = element
      .attributes()
      .filter(({ name }) => !['r', 'spans', 's', 'customFormat'].includes(name))
      .map(({ name, value }) => `${name}=${value}`);
    const style = element.attr('customFormat') === '1' ? Number(element.attr('s') ?? 0) : null;
    if (style !== null) own.push(lookText(sheet.book.styles.style(style)));
    if (own.length > 0) lines.push(`row ${row} ${own.join(' ')}`);
    for (const column of [...cells.keys()].sort((a, b) => a - b)) {
      const cell = JSON.stringify(sheet.cell(row, column));
      const look = lookText(sheet.style(row, column));
      const bare = lookText(sheet.book.styles.style(style ?? styleOfColumn(sheet, column)));
      if (cell === BLANK && look === bare) continue;
      const formula = cells.get(column)?.child('f');
      const kind = formula?.attributes().map(({ name, value }) => `${name}=${value}`) ?? [];
      lines.push(`cell ${row},${column} ${cell} ${kind.join(' ')} ${look}`);
    }
  }
  return lines;
}

/** Lines of automatic colour are black, and Office.js tells and sets them as black. */
const lookText = (style: CellStyle): string =>
  JSON.stringify(style, (key, value: unknown) =>
    key === 'color' && value === '' ? '#000000' : value,
  );

const styleOfColumn = (sheet: Sheet, column: number): number =>
  columnStyle(sheet.root, column) ?? 0;

const BLANK = JSON.stringify({ value: null, isError: false, formula: null });

function columnLines(sheet: Sheet): string[] {
  const described = sheet.root.child('cols')?.elements('col') ?? [];
  return described.flatMap((element) => {
    const [min, max] = [Number(element.attr('min')) - 1, Number(element.attr('max')) - 1];
    return Array.from({ length: Math.min(max - min + 1, 300) }, (_, index) => {
      const column = min + index;
      const look = lookText(sheet.book.styles.style(styleOfColumn(sheet, column)));
      const width = sheet.columnHidden(column) ? 'hidden' : sheet.columnWidth(column);
      return `column ${column} ${width} ${element.attr('outlineLevel') ?? ''} ${look}`;
    });
  });
}

function ruleLines(sheet: Sheet, book: Workbook): string[] {
  const rules = sheet.root
    .elements('conditionalFormatting')
    .flatMap((block) =>
      block.elements('cfRule').map((rule) => ({ rule, cells: block.attr('sqref') ?? '' })),
    );
  const priority = ({ rule }: { rule: XmlElement }): number => Number(rule.attr('priority') ?? 0);
  return rules
    .sort((a, b) => priority(a) - priority(b))
    .map(({ rule, cells }) => {
      const extension = barExtension(sheet.root, rule)?.clone();
      extension?.setAttr('id', null);
      const newer = extension ? elementText(extension, String) : '';
      const dxf = rule.attr('dxfId');
      const look = dxf === null ? '' : (book.styles.differentialAt(Number(dxf))?.serialize() ?? '');
      const copy = rule.clone();
      copy.setAttrs({ priority: null, dxfId: null });
      copy.child('extLst')?.remove();
      return `rule ${cells} ${elementText(copy, String)} ${look} ${newer}`.replaceAll('\n', ' ');
    });
}
