import type { CellScalar, TableColumnFile } from '../file/types';
import { invalid, notFound } from '../protocol/arguments';
import type { Argument, Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { TableSelf } from './table';
import { writable } from './table';
import { tableColumn } from './tableColumn';
import type { TableColumnSelf } from './tableColumn';
import { enter } from './typedInput';

const type = new HostType<TableSelf>('TableColumnCollection', {
  get: { count: ({ table }) => table.columns().length },
  items: (self) => listed(self).map(tableColumn),
  item: (self, key) => tableColumn(find(self, key as string | number) ?? refuse(String(key))),
  methods: {
    add: (self, args) => tableColumn(add(self, args)),
    getCount: ({ table }) => table.columns().length,
    getItemAt: (self, args) =>
      tableColumn(listed(self)[args.integer(0)] ?? refuse(`number ${args.integer(0)}`)),
    getItemOrNullObject: (self, args) => {
      const column = find(self, args.at(0) as string | number);
      return column && tableColumn(column);
    },
  },
});

export const tableColumns = (self: TableSelf): HostObject => type.of(self);

const listed = (self: TableSelf): readonly TableColumnSelf[] =>
  self.table.columns().map((column) => ({ ...self, column }));

/** A text is a name in any case; a number is an id. */
function find(self: TableSelf, key: string | number): TableColumnSelf | null {
  const wanted = String(key).toLowerCase();
  const is = (column: TableColumnFile): boolean =>
    (typeof key === 'number' ? column.id : column.name().toLowerCase()) === wanted;
  return listed(self).find(({ column }) => is(column)) ?? null;
}

function refuse(key: string): never {
  throw notFound(`the table column ${key}`);
}

/** Values come as one column with the header first, one row for each row of the table. */
function add(self: TableSelf, args: Arguments): TableColumnSelf {
  const index = args.optionalInteger(0);
  if (index !== null && (index < 0 || index > self.table.columns().length)) {
    throw invalid(`There is no column position ${index}.`);
  }
  const contents = columnContents(args.at(1), self.table.area().rows);
  const column = writable(self).addColumn(index, contents, args.optionalText(2));
  self.book.touch();
  const { row, rows, column: left } = self.table.area();
  const area = { row, rows, column: left + column.index(), columns: 1 };
  self.book.changed({ sheet: self.sheet, area }, 'ColumnInserted');
  return { ...self, column };
}

function columnContents(values: Argument, rows: number): readonly CellScalar[] | null {
  if (values === null) return null;
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => content(values));
  if (values.length !== rows) throw invalid(`The column needs ${rows} values, header included.`);
  return values.map((row: Argument) => {
    if (!Array.isArray(row) || row.length !== 1) throw invalid('Each row must have one value.');
    return content(row[0] as Argument);
  });
}

function content(value: Argument): CellScalar {
  if (value === null) return '';
  if (typeof value === 'object') throw invalid('A value must be a number, text or truth value.');
  return enter(value, 'General').content;
}
