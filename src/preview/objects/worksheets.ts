import { HostError } from '../file/hostError';
import type { SheetFile } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { findSheet } from './address';
import type { Book } from './book';
import { WORKBOOK } from './bookEvents';
import { eventMembers } from './eventMembers';
import { worksheet } from './worksheet';

const type = new HostType<Book>('WorksheetCollection', {
  items: (book) => book.file.sheets().map((sheet) => worksheet(book, sheet)),
  item: (book, key) => worksheet(book, find(book, String(key))),
  methods: {
    ...eventMembers<Book>(
      [
        ...(['changed', 'formatChanged', 'selectionChanged'] as const),
        ...(['activated', 'deactivated', 'added', 'deleted'] as const),
      ],
      ({ registrations }) => registrations,
      () => WORKBOOK,
    ),
    add: (book, args) => {
      const sheet = book.file.addSheet(args.optionalText(0) ?? unusedName(book));
      book.touch();
      book.raise({ kind: 'added', sheet: sheet.id });
      return worksheet(book, sheet);
    },
    getActiveWorksheet: (book) => worksheet(book, book.file.activeSheet()),
    getCount: (book, args) => listed(book, args).length,
    getFirst: (book, args) => worksheet(book, end(listed(book, args), 0)),
    getLast: (book, args) => worksheet(book, end(listed(book, args), -1)),
    getItemOrNullObject: (book, args) => {
      const sheet = findSheet(book, args.text(0));
      return sheet && worksheet(book, sheet);
    },
  },
});

export const worksheets = (book: Book): HostObject => type.of(book);

function find(book: Book, key: string): SheetFile {
  const sheet = findSheet(book, key);
  if (!sheet) throw notFound(`the worksheet ${key}`);
  return sheet;
}

/** The sheets; only the visible ones where the first argument says so. */
function listed(book: Book, args: Arguments): readonly SheetFile[] {
  const sheets = book.file.sheets();
  return args.flag(0) ? sheets.filter((sheet) => sheet.visibility() === 'visible') : sheets;
}

function end(sheets: readonly SheetFile[], index: number): SheetFile {
  const sheet = sheets.at(index);
  if (!sheet) throw new HostError('ItemNotFound', 'There is no worksheet.');
  return sheet;
}

/** @returns the first of Sheet1, Sheet2 … that is free. */
function unusedName(book: Book): string {
  const taken = new Set(book.file.sheets().map((sheet) => sheet.name().toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}
