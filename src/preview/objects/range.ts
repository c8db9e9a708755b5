import { MAX_COLUMNS, MAX_ROWS } from '../file/a1';
import { HostError } from '../file/hostError';
import type { SheetFile } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { Argument, Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { address, locateText } from './address';
import { areaAddress, intersect, type Place } from './area';
import type { Book } from './book';
import { clearConditionalFormats, conditionalFormats } from './conditionalFormats';
import { requireUnprotected, requireWritable } from './protection';
import * as contents from './rangeContents';
import { rangeFormat } from './rangeFormat';
import { rangePlaces } from './rangePlaces';
import { rangeProperties } from './rangeProperties';
import { scopedTables } from './tables';
import { text } from './values';
import { worksheet } from './worksheet';

export interface RangeSelf extends Place {
  readonly book: Book;
}

const rows = ({ area }: RangeSelf) => ({ first: area.row, count: area.rows });
const columns = ({ area }: RangeSelf) => ({ first: area.column, count: area.columns });

const type = new HostType<RangeSelf>('Range', {
  get: {
    address,
    addressLocal: address,
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    cellCount: ({ area }) => cellCount(area.rows * area.columns),
    isEntireColumn: ({ area }) => area.rows === MAX_ROWS,
    isEntireRow: ({ area }) => area.columns === MAX_COLUMNS,
    values: (range) => contents.readValues(range.book, range),
    formulas: contents.readFormulas,
    valueTypes: (range) => contents.readValueTypes(range.book, range),
    text: (range) => contents.readText(range.book, range),
    numberFormat: contents.readNumberFormats,
    style: (range) => sharedName(range),
    rowHidden: (range) => shared(rows(range), (row) => range.sheet.rowHidden(row)),
    columnHidden: (range) => shared(columns(range), (column) => range.sheet.columnHidden(column)),
  },
  set: {
    values: (range, value) => contents.writeContents(range.book, range, value),
    formulas: (range, value) => contents.writeContents(range.book, range, value),
    numberFormat: (range, value) => {
      contents.writeNumberFormats(range, value);
      range.book.formatted(range);
    },
    style: (range, name) => {
      requireWritable(range);
      range.sheet.setStyleName(range.area, text(name));
      range.book.formatted(range);
    },
    rowHidden: (range, hidden) => {
      requireUnprotected(range.sheet);
      range.sheet.setRowHidden(rows(range), hidden === true);
    },
    columnHidden: (range, hidden) => {
      requireUnprotected(range.sheet);
      range.sheet.setColumnHidden(columns(range), hidden === true);
    },
  },
  navigate: {
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
    format: (range) => rangeFormat(range),
    conditionalFormats: (range) => conditionalFormats(range),
  },
  methods: {
    ...rangePlaces,
    ...rangeProperties,
    clear: (range, args) => clear(range, args),
    merge: (range, args) => merge(range, args),
    unmerge: (range) => {
      requireWritable(range);
      range.sheet.unmerge(range.area);
    },
    select: ({ book, sheet, area }) => book.select(sheet, area),
    calculate: ({ book }) => book.calculate(),
    getTables: ({ book, sheet, area }, args) => scopedTables(book, sheet, area, args.flag(0)),
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) === area.rows && args.integer(1) === area.columns) return;
      throw invalid("The number of rows or columns in the input array doesn't match the range.");
    },
  },
});

/** @returns a place as an object of the wire. */
export const rangeAt = (range: RangeSelf): HostObject => type.of(range);

/** Where an argument takes a range or an address. @throws HostError InvalidArgument */
export function rangeOf(book: Book, sheet: SheetFile | null, argument: Argument): Place {
  if (typeof argument === 'string') return locateText(book, sheet, argument);
  return type.selfOf(argument) ?? refuseRange();
}

/** @returns the range that an argument is, or null if it is none. */
export const asRange = (argument: Argument): Place | null => type.selfOf(argument);

function refuseRange(): never {
  throw invalid('The argument must be a range or an address.');
}

/** Excel answers -1 where there are more cells than a 32-bit number counts. */
const cellCount = (cells: number): number => (cells > 2 ** 31 - 1 ? -1 : cells);

/** @returns what all lines have in common, null where they differ. */
function shared(lines: { first: number; count: number }, of: (line: number) => Json): Json {
  const first = of(lines.first);
  for (let line = lines.first + 1; line < lines.first + lines.count; line += 1) {
    if (of(line) !== first) return null;
  }
  return first;
}

/** @returns the cell style that all cells have, null where they differ. */
function sharedName({ sheet, area }: RangeSelf): string | null {
  const first = sheet.styleName(area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.styleName(row, column) !== first) return null;
    }
  }
  return first;
}

const CLEAR = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

function clear(range: RangeSelf, args: Arguments): void {
  const applyTo = args.optionalText(0) ?? 'All';
  const what = Object.entries(CLEAR).find(([name]) => name === applyTo)?.[1];
  if (!what) throw new HostError('NotImplemented', `Range.clear(${applyTo}) is not implemented.`);
  requireWritable(range);
  range.sheet.clear(range.area, what);
  if (what !== 'contents') clearConditionalFormats(range);
  range.book.touch();
  if (what !== 'formats') range.book.changed(range);
  if (what !== 'contents') range.book.formatted(range);
}

function merge({ sheet, area, book }: RangeSelf, args: Arguments): void {
  requireWritable({ sheet, area });
  if (sheet.tables().some((table) => intersect(table.area(), area))) {
    throw new HostError(
      'InvalidOperation',
      `${areaAddress(area)} meets a table: no merging there.`,
    );
  }
  if (!args.flag(0)) sheet.merge(area);
  for (let row = 0; args.flag(0) && row < area.rows; row += 1) {
    sheet.merge({ ...area, row: area.row + row, rows: 1 });
  }
  book.touch();
}
