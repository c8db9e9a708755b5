import type { Rectangle, SheetFile, TableFile } from '../file/types';
import { invalid, notFound } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';
import { requireUnprotected } from './protection';
import { rangeAt, rangeOf } from './range';
import { tableColumns } from './tableColumns';
import { flag, text } from './values';
import { worksheet } from './worksheet';

export interface TableSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
  readonly table: TableFile;
}

const type = new HostType<TableSelf>('Table', {
  id: ({ table }) => table.id,
  get: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name(),
    showHeaders: ({ table }) => table.hasHeaders(),
    showTotals: ({ table }) => table.hasTotals(),
    style: ({ table }) => table.style(),
    showBandedRows: ({ table }) => table.showBandedRows(),
    showFilterButton: ({ table }) => table.showFilterButton(),
  },
  set: {
    name: (self, value) => {
      writable(self).setName(text(value));
      self.book.touch();
    },
    style: (self, value) => writable(self).setStyle(text(value)),
    showBandedRows: (self, value) => writable(self).setShowBandedRows(flag(value)),
    showFilterButton: (self, value) => writable(self).setShowFilterButton(flag(value)),
  },
  navigate: {
    columns: (self) => tableColumns(self),
    rows: (self) => rows.of(self),
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
  },
  methods: {
    getRange: (self) => rangeAt({ ...self, area: self.table.area() }),
    getDataBodyRange: (self) => rangeAt({ ...self, area: bodyOf(self.table) }),
    getHeaderRowRange: (self) => rangeAt({ ...self, area: headerOf(self.table) }),
    getTotalRowRange: (self) => rangeAt({ ...self, area: totalsOf(self.table) }),
    resize: (self, args) => {
      const place = rangeOf(self.book, self.sheet, args.at(0));
      if (place.sheet.id !== self.sheet.id) throw invalid('The table stays on its sheet.');
      writable(self).resize(place.area);
      self.book.touch();
    },
    delete: (self) => {
      writable(self).delete();
      self.book.touch();
    },
  },
});

const rows = new HostType<TableSelf>('TableRowCollection', {
  get: { count: ({ table }) => bodyOf(table).rows },
  methods: { getCount: ({ table }) => bodyOf(table).rows },
});

export const tableOf = (self: TableSelf): HostObject => type.of(self);

/** @returns the table, if its sheet lets it be changed. @throws HostError AccessDenied */
export function writable({ sheet, table }: TableSelf): TableFile {
  requireUnprotected(sheet);
  return table;
}

/** @returns the rows between header and totals. */
export function bodyOf(table: TableFile): Rectangle {
  const area = table.area();
  const headers = table.hasHeaders() ? 1 : 0;
  const totals = table.hasTotals() ? 1 : 0;
  return { ...area, row: area.row + headers, rows: area.rows - headers - totals };
}

export function headerOf(table: TableFile): Rectangle {
  if (!table.hasHeaders()) throw notFound(`the header row of ${table.name()}`);
  return { ...table.area(), rows: 1 };
}

export function totalsOf(table: TableFile): Rectangle {
  if (!table.hasTotals()) throw notFound(`the total row of ${table.name()}`);
  const area = table.area();
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}
