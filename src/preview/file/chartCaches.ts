import { parseArea } from './a1';
import { tokenize } from './formulaTokens';
import type { Sheet } from './sheet';
import type { CellContent } from './types';
import type { Workbook } from './workbook';
import type { XmlElement } from './xml';

/**
 * Charts keep the values they draw beside the reference, so that they show without a calculation. Brings
 * those of every chart up to the cells; a cache that is right already stays as it was written.
 */
export function refreshCharts(book: Workbook): void {
  for (const part of book.pkg.names().filter((name) => /\/charts\/chart\d*\.xml$/i.test(name))) {
    refreshChart(book, book.pkg.xml(part));
  }
}

export function refreshChart(book: Workbook, space: XmlElement): void {
  for (const element of [...space.descendants()]) {
    if (element.local === 'numRef' || element.local === 'strRef') refresh(book, element);
  }
}

function refresh(book: Workbook, reference: XmlElement): void {
  const place = locate(book, reference.child('f')?.text() ?? '');
  if (place === null) return;
  const { sheet, cells, format } = place;
  const isNumber = reference.local === 'numRef';
  const points = cells.map((cell) => point(cell, isNumber));
  const cache = reference.child(isNumber ? 'numCache' : 'strCache');
  if (cache !== null && sameAs(cache, points)) return;
  cache?.remove();
  const written = reference.create(isNumber ? 'numCache' : 'strCache');
  const formula = reference.child('f');
  reference.insert(written, formula === null ? 0 : reference.content.indexOf(formula) + 1);
  if (isNumber)
    written.add('formatCode').setText(sheet.style(format.row, format.column).numberFormat);
  written.add('ptCount', { val: points.length });
  points.forEach((text, idx) => {
    if (text !== null) written.add('pt', { idx }).add('v').setText(text);
  });
}

/** The text of a cached point; null where the chart draws nothing (blank, error, text among numbers). */
function point(cell: CellContent, isNumber: boolean): string | null {
  if (cell.value === null || cell.isError) return null;
  return isNumber && typeof cell.value !== 'number' ? null : `${cell.value}`;
}

function sameAs(cache: XmlElement, points: readonly (string | null)[]): boolean {
  const known = new Map(
    cache.elements('pt').map((e) => [Number(e.attr('idx')), e.child('v')?.text() ?? '']),
  );
  const count = Number(cache.child('ptCount')?.attr('val') ?? -1);
  return count === points.length && points.every((text, i) => text === (known.get(i) ?? null));
}

interface Place {
  readonly sheet: Sheet;
  readonly cells: readonly CellContent[];
  readonly format: { readonly row: number; readonly column: number };
}

/** The cells of a reference to one area, in reading order; null for any other formula. */
function locate(book: Workbook, formula: string): Place | null {
  const tokens = tokenize(formula);
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'reference' || token.sheet === null) return null;
  const name = token.sheet.toLowerCase();
  const sheet = book.sheets().find((s) => s.name().toLowerCase() === name);
  const area = parseArea(token.body);
  if (sheet === undefined || area === null) return null;
  const cells: CellContent[] = [];
  for (let r = area.row; r < area.row + area.rows; r += 1) {
    for (let c = area.column; c < area.column + area.columns; c += 1)
      cells.push(sheet.cells.read(r, c));
  }
  return { sheet, cells, format: area };
}
