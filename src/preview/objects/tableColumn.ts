import type { Rectangle, TableColumnFile } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { readValues, writeContents } from './rangeContents';
import { rangeAt } from './range';
import type { RangeSelf } from './range';
import { bodyOf, headerOf, totalsOf, writable } from './table';
import type { TableSelf } from './table';
import { text } from './values';

export interface TableColumnSelf extends TableSelf {
  readonly column: TableColumnFile;
}

const type = new HostType<TableColumnSelf>('TableColumn', {
  id: ({ column }) => Number(column.id),
  get: {
    id: ({ column }) => Number(column.id),
    name: ({ column }) => column.name(),
    index: ({ column }) => column.index(),
    values: (self) => readValues(self.book, whole(self)),
  },
  set: {
    name: (self, value) => {
      writable(self);
      self.column.setName(text(value));
      self.book.touch();
    },
    values: (self, value) => writeContents(self.book, whole(self), value),
  },
  methods: {
    getRange: (self) => rangeAt(whole(self)),
    getDataBodyRange: (self) => rangeAt(within(self, bodyOf(self.table))),
    getHeaderRowRange: (self) => rangeAt(within(self, headerOf(self.table))),
    getTotalRowRange: (self) => rangeAt(within(self, totalsOf(self.table))),
    delete: (self) => {
      if (self.table.columns().length === 1) throw invalid('A table keeps at least one column.');
      writable(self);
      const where = whole(self);
      self.column.delete();
      self.book.touch();
      self.book.changed(where, 'ColumnDeleted');
    },
  },
});

export const tableColumn = (self: TableColumnSelf): HostObject => type.of(self);

const whole = (self: TableColumnSelf): RangeSelf => within(self, self.table.area());

/** @returns the column's part of an area of its table. */
function within({ book, sheet, column }: TableColumnSelf, area: Rectangle): RangeSelf {
  return { book, sheet, area: { ...area, column: area.column + column.index(), columns: 1 } };
}
