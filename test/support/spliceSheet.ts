import {
  areaName,
  letters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseCell,
} from '../../src/preview/file/a1';
import { cellName } from '../../src/preview/file/a1';
import { tokenize } from '../../src/preview/file/formulaTokens';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { Sheet } from '../../src/preview/file/sheet';
import type { Rectangle } from '../../src/preview/file/types';
import type { Workbook } from '../../src/preview/file/workbook';

/** A whole row or column of a sheet that is put in (1) or taken out (-1); `at` counts from zero. */
export interface SheetSplice {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly change: 1 | -1;
}

/**
 * Inserts or deletes a row or column as Excel does: cells move, and with them tables, merges, conditional formats,
 * and every reference in formulas, names and charts. Not for columns that cross an Excel Table.
 */
export function spliceSheet(xlsx: Uint8Array, splice: SheetSplice): Uint8Array {
  const book = openWorkbookFile(xlsx) as Workbook;
  const sheet = book.sheets().find((one) => one.name() === splice.sheet)!;
  book.rewrite((formula, home) => followed(formula, home, splice));
  for (const table of sheet.tables()) moveTable(table.root, splice);
  moveAreas(sheet, splice);
  moveCells(sheet, splice);
  if (splice.axis === 'column') moveWidths(sheet, splice);
  book.formulasChanged();
  const moved = openWorkbookFile(book.save());
  moved.recalculate();
  return moved.save();
}

function followed(formula: string, home: string | null, splice: SheetSplice): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== 'reference' || (token.sheet ?? home) !== splice.sheet) return token.text;
      const from = parseArea(token.body);
      if (from === null) return token.text;
      const to = movedArea(from, splice);
      return to === null ? '#REF!' : token.prefix + spelled(token.body, to, splice.axis);
    })
    .join('');
}

function spelled(body: string, to: Rectangle, axis: SheetSplice['axis']): string {
  const ends =
    axis === 'row'
      ? [to.row + 1, to.row + to.rows]
      : [letters(to.column), letters(to.column + to.columns - 1)];
  const part = axis === 'row' ? /\d+/ : /[A-Za-z]+/;
  return body
    .split(':')
    .map((end, index) => end.replace(part, String(ends[index])))
    .join(':');
}

function movedArea(from: Rectangle, { axis, at, change }: SheetSplice): Rectangle | null {
  const whole = axis === 'row' ? from.rows === MAX_ROWS : from.columns === MAX_COLUMNS;
  if (whole) return from;
  const [start, length] = axis === 'row' ? [from.row, from.rows] : [from.column, from.columns];
  const isBefore = change > 0 ? start >= at : start > at;
  const isWithin = !isBefore && start + length > at;
  const moved = {
    start: start + (isBefore ? change : 0),
    length: length + (isWithin ? change : 0),
  };
  if (moved.length === 0) return null;
  return axis === 'row'
    ? { ...from, row: moved.start, rows: moved.length }
    : { ...from, column: moved.start, columns: moved.length };
}

type Element = Sheet['root'];

function moveTable(root: Element, splice: SheetSplice): void {
  for (const element of [root, root.child('autoFilter')]) {
    const from = parseArea(element?.attr('ref') ?? '');
    if (from !== null) element!.setAttr('ref', areaName(movedArea(from, splice)!));
  }
}

/** Merges, rules, and the newer halves of data bars, which name their cells themselves. */
function moveAreas(sheet: Sheet, splice: SheetSplice): void {
  const list = (texts: string): string =>
    texts
      .split(' ')
      .map((text) => movedArea(parseArea(text)!, splice))
      .flatMap((area) => (area === null ? [] : [areaName(area)]))
      .join(' ');
  for (const part of sheet.root.allElements()) {
    if (part.local === 'sheetData') continue;
    for (const element of [part, ...part.descendants()]) {
      for (const name of ['sqref', 'ref'] as const) {
        const texts = element.attr(name);
        const moves = ['mergeCell', 'conditionalFormatting'].includes(element.local);
        if (texts !== null && moves) element.setAttr(name, list(texts));
      }
      if (element.local === 'sqref' && element.text() !== '') element.setText(list(element.text()));
    }
  }
}

function moveCells(sheet: Sheet, splice: SheetSplice): void {
  const data = sheet.root.child('sheetData');
  for (const row of data?.elements('row') ?? []) {
    const number = Number(row.attr('r')) - 1;
    const rows = movedArea({ row: number, column: 0, rows: 1, columns: 1 }, splice);
    if (splice.axis === 'row' && rows === null) {
      row.remove();
      continue;
    }
    if (splice.axis === 'row') row.setAttr('r', rows!.row + 1);
    row.setAttr('spans', null);
    for (const cell of row.elements('c')) {
      const place = parseCell(cell.attr('r')!)!;
      const to = movedArea({ ...place, rows: 1, columns: 1 }, splice);
      if (to === null) cell.remove();
      else cell.setAttr('r', cellName(to.row, to.column));
    }
  }
}

function moveWidths(sheet: Sheet, splice: SheetSplice): void {
  for (const col of sheet.root.child('cols')?.elements('col') ?? []) {
    const [min, max] = [Number(col.attr('min')), Number(col.attr('max'))];
    const to = movedArea({ row: 0, rows: 1, column: min - 1, columns: max - min + 1 }, splice);
    if (to === null) col.remove();
    else col.setAttrs({ min: to.column + 1, max: to.column + to.columns });
  }
}
