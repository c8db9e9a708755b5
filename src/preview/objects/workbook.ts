import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { areaAddress } from './area';
import { application } from './application';
import type { Book } from './book';
import { customXmlParts } from './customXmlParts';
import { names } from './names';
import { rangeAt } from './range';
import { rangesAt } from './rangeAreas';
import { runtime } from './runtime';
import { tables } from './tables';
import { workbookProtection } from './workbookProtection';
import { worksheets } from './worksheets';

const type = new HostType<Book>('Workbook', {
  get: { name: ({ name }) => name, readOnly: ({ readOnly }) => readOnly },
  navigate: {
    application: (book) => application(book),
    customXmlParts: (book) => customXmlParts(book),
    names: (book) => names(book, null),
    protection: (book) => workbookProtection(book),
    _Runtime: (book) => runtime(book),
    tables: (book) => tables(book, null),
    worksheets: (book) => worksheets(book),
  },
  methods: {
    getActiveCell: (book) =>
      rangeAt({
        book,
        sheet: book.file.activeSheet(),
        area: { ...book.selection, rows: 1, columns: 1 },
      }),
    getSelectedRange: (book) =>
      rangeAt({ book, sheet: book.file.activeSheet(), area: book.selection }),
    /** One area: several cannot be selected here. */
    getSelectedRanges: (book) =>
      rangesAt(book, book.file.activeSheet(), areaAddress(book.selection)),
  },
});

/** The root of the object model. */
export const workbook = (book: Book): HostObject => type.of(book);
