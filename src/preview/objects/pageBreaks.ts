import type { SheetFile } from '../file/types';
import { invalid, notFound } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';
import { rangeAt, rangeOf } from './range';

interface PageBreaksSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
}

interface PageBreakSelf extends PageBreaksSelf {
  /** The row before which the break stands. */
  readonly row: number;
}

const rowsOf = (sheet: SheetFile): readonly number[] => sheet.pageLayout().rowBreaks;

const type = new HostType<PageBreaksSelf>('PageBreakCollection', {
  items: (self) => rowsOf(self.sheet).map((row) => pageBreak.of({ ...self, row })),
  item: (self, key) => {
    const row = rowsOf(self.sheet)[Number(key)];
    if (row === undefined) throw notFound(`the page break ${String(key)}`);
    return pageBreak.of({ ...self, row });
  },
  methods: {
    getCount: ({ sheet }) => rowsOf(sheet).length,
    add: (self, args) => {
      const { row } = rangeOf(self.book, self.sheet, args.at(0)).area;
      if (row === 0) throw invalid('No page break fits before the first row.');
      const rowBreaks = [...new Set([...rowsOf(self.sheet), row])].sort((a, b) => a - b);
      self.sheet.setPageLayout({ rowBreaks });
      return pageBreak.of({ ...self, row });
    },
    removePageBreaks: ({ sheet }) => sheet.setPageLayout({ rowBreaks: [] }),
  },
});

const pageBreak = new HostType<PageBreakSelf>('PageBreak', {
  get: { rowIndex: ({ row }) => row, columnIndex: () => 0 },
  methods: {
    delete: ({ sheet, row }) =>
      sheet.setPageLayout({ rowBreaks: rowsOf(sheet).filter((each) => each !== row) }),
    getCellAfterBreak: ({ book, sheet, row }) =>
      rangeAt({ book, sheet, area: { row, column: 0, rows: 1, columns: 1 } }),
  },
});

/** The horizontal page breaks of a sheet. */
export const pageBreaks = (book: Book, sheet: SheetFile): HostObject => type.of({ book, sheet });
