import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { application } from './application';
import type { Book } from './book';
import { customXmlParts } from './customXmlParts';
import { names } from './names';
import { rangeAt } from './range';
import { tables } from './tables';
import { worksheets } from './worksheets';

const type = new HostType<Book>('Workbook', {
  get: { name: ({ name }) => name, readOnly: () => false },
  navigate: {
    application: (book) => application(book),
    customXmlParts: (book) => customXmlParts(book),
    names: (book) => names(book, null),
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
  },
});

/** The root of the object model. */
export const workbook = (book: Book): HostObject => type.of(book);
