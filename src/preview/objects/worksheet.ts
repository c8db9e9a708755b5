import type { SheetFile, Visibility } from '../file/types';
import { HostError } from '../file/hostError';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { WHOLE_SHEET, withinSheet } from './area';
import type { Book } from './book';
import { eventMembers } from './eventMembers';
import { charts } from './charts';
import { freezePanes } from './freezePanes';
import { names } from './names';
import { pageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { rangeAt, rangeOf } from './range';
import { rangesAt } from './rangeAreas';
import type { RangeSelf } from './range';
import { tables } from './tables';
import { capitalised, flag, number, oneOf, text } from './values';
import { worksheetProtection } from './worksheetProtection';

interface WorksheetSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const type = new HostType<WorksheetSelf>('Worksheet', {
  id: ({ sheet }) => sheet.id,
  get: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name(),
    position: ({ book, sheet }) => book.file.sheets().findIndex(({ id }) => id === sheet.id),
    visibility: ({ sheet }) => capitalised(sheet.visibility()),
    tabColor: ({ sheet }) => sheet.tabColor(),
    showGridlines: ({ sheet }) => sheet.showGridlines(),
  },
  set: {
    name: ({ book, sheet }, value) => {
      sheet.setName(text(value));
      book.touch();
    },
    position: ({ book, sheet }, value) => book.file.moveSheet(sheet, position(book, value)),
    visibility: ({ book, sheet }, value) => setVisibility(book, sheet, value),
    tabColor: ({ sheet }, value) => sheet.setTabColor(text(value)),
    showGridlines: ({ sheet }, value) => sheet.setShowGridlines(flag(value)),
  },
  navigate: {
    charts: ({ book, sheet }) => charts(book, sheet),
    freezePanes: ({ book, sheet }) => freezePanes(book, sheet),
    horizontalPageBreaks: ({ book, sheet }) => pageBreaks(book, sheet),
    names: ({ book, sheet }) => names(book, sheet),
    pageLayout: ({ book, sheet }) => pageLayout(book, sheet),
    protection: ({ sheet }) => worksheetProtection(sheet),
    tables: ({ book, sheet }) => tables(book, sheet),
  },
  methods: {
    ...eventMembers<WorksheetSelf>(
      ['changed', 'formatChanged', 'selectionChanged', 'activated', 'deactivated'],
      ({ book }) => book.registrations,
      ({ sheet }) => sheet.id,
    ),
    activate: ({ book, sheet }) => {
      if (sheet.visibility() !== 'visible') throw invalid(`${sheet.name()} is hidden.`);
      book.activate(sheet);
    },
    calculate: ({ book, sheet }) => book.calculateSheet(sheet),
    delete: ({ book, sheet }) => {
      deleteSheet(book, sheet);
    },
    getRange: (self, args) => {
      const argument = args.at(0);
      if (argument === null || argument === '') return rangeAt({ ...self, area: WHOLE_SHEET });
      return rangeAt({ book: self.book, ...rangeOf(self.book, self.sheet, argument) });
    },
    getRanges: ({ book, sheet }, args) => rangesAt(book, sheet, args.text(0)),
    getRangeByIndexes: (self, args) =>
      at(self, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    getCell: (self, args) => at(self, args.integer(0), args.integer(1), 1, 1),
    getUsedRange: (self, args) => used(self, args.flag(0)) ?? at(self, 0, 0, 1, 1),
    getUsedRangeOrNullObject: (self, args) => used(self, args.flag(0)),
  },
});

export const worksheet = (book: Book, sheet: SheetFile): HostObject => type.of({ book, sheet });

function at(
  self: WorksheetSelf,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostObject {
  return rangeAt({ ...self, area: withinSheet({ row, column, rows, columns }) });
}

function used({ book, sheet }: WorksheetSelf, valuesOnly: boolean): HostObject | null {
  const area = sheet.usedRange(valuesOnly);
  const range: RangeSelf | null = area && { book, sheet, area };
  return range && rangeAt(range);
}

function position(book: Book, value: Json): number {
  const index = number(value);
  if (book.file.sheets()[index]) return index;
  throw invalid(`There is no position ${index}.`);
}

function setVisibility(book: Book, sheet: SheetFile, value: Json): void {
  const visibility = oneOf(VISIBILITIES, value);
  if (visibility !== 'visible') requireAnotherVisible(book, sheet);
  sheet.setVisibility(visibility);
}

/** @throws HostError InvalidOperation for the only visible sheet */
export function deleteSheet(book: Book, sheet: SheetFile): void {
  requireAnotherVisible(book, sheet);
  book.file.deleteSheet(sheet);
  book.touch();
  book.raise({ kind: 'deleted', sheet: sheet.id });
}

/** A workbook keeps at least one visible sheet. */
function requireAnotherVisible(book: Book, sheet: SheetFile): void {
  const others = book.file.sheets().filter(({ id }) => id !== sheet.id);
  if (others.some((other) => other.visibility() === 'visible')) return;
  throw new HostError('InvalidOperation', `${sheet.name()} is the only visible sheet.`);
}
