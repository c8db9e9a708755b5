import { HostError } from '../file/hostError';
import type { Rectangle, SheetFile, TableFile } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { contains, overlaps } from '../file/a1';
import type { Book } from './book';
import { requireUnprotected } from './protection';
import { rangeOf } from './range';
import { tableOf } from './table';
import type { TableSelf } from './table';

interface TablesSelf {
  readonly book: Book;
  /** null for the tables of all sheets. */
  readonly sheet: SheetFile | null;
}

const type = new HostType<TablesSelf>('TableCollection', {
  get: { count: (self) => listed(self).length },
  items: (self) => listed(self).map(tableOf),
  item: (self, key) => tableOf(find(listed(self), String(key)) ?? refuse(String(key))),
  methods: {
    add: (self, args) => tableOf(add(self, args)),
    getCount: (self) => listed(self).length,
    getItemAt: (self, args) =>
      tableOf(listed(self)[args.integer(0)] ?? refuse(`number ${args.integer(0)}`)),
    getItemOrNullObject: (self, args) => {
      const table = find(listed(self), String(args.at(0)));
      return table && tableOf(table);
    },
  },
});

interface ScopedSelf {
  readonly tables: readonly TableSelf[];
}

const scoped = new HostType<ScopedSelf>('TableScopedCollection', {
  items: ({ tables: found }) => found.map(tableOf),
  item: ({ tables: found }, key) => tableOf(find(found, String(key)) ?? refuse(String(key))),
  methods: {
    getCount: ({ tables: found }) => found.length,
    getFirst: ({ tables: found }) => tableOf(found[0] ?? refuse('number 0')),
    getItemOrNullObject: ({ tables: found }, args) => {
      const table = find(found, args.text(0));
      return table && tableOf(table);
    },
  },
});

/** The tables of a sheet, or of the workbook where `sheet` is null. */
export const tables = (book: Book, sheet: SheetFile | null): HostObject => type.of({ book, sheet });

/** The tables that meet an area, or lie wholly in it. */
export function scopedTables(
  book: Book,
  sheet: SheetFile,
  area: Rectangle,
  whole: boolean,
): HostObject {
  const meets = whole ? contains : overlaps;
  const found = listed({ book, sheet }).filter(({ table }) => meets(area, table.area()));
  return scoped.of({ tables: found });
}

function listed({ book, sheet }: TablesSelf): readonly TableSelf[] {
  const sheets = sheet ? [sheet] : book.file.sheets();
  return sheets.flatMap((each) => each.tables().map((table) => ({ book, sheet: each, table })));
}

/** By name in any case, or by id. */
function find(among: readonly TableSelf[], key: string): TableSelf | null {
  const wanted = key.toLowerCase();
  return (
    among.find(({ table }) => table.name().toLowerCase() === wanted) ??
    among.find(({ table }) => table.id === key) ??
    null
  );
}

function refuse(key: string): never {
  throw notFound(`the table ${key}`);
}

function add(self: TablesSelf, args: Arguments): TableSelf {
  const { book } = self;
  const place = rangeOf(book, self.sheet ?? book.file.activeSheet(), args.at(0));
  requireUnprotected(place.sheet);
  const taken = place.sheet.tables().find((table: TableFile) => overlaps(table.area(), place.area));
  if (taken) throw new HostError('InvalidOperation', `The table ${taken.name()} is there already.`);
  const table = place.sheet.addTable(place.area, args.flag(1));
  book.touch();
  return { book, sheet: place.sheet, table };
}
