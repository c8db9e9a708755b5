import { MAX_COLUMNS, MAX_ROWS } from '../file/a1';
import type { SheetFile } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';
import { rangeAt, rangeOf } from './range';

interface FreezePanesSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
}

const type = new HostType<FreezePanesSelf>('WorksheetFreezePanes', {
  methods: {
    freezeRows: ({ sheet }, args) => sheet.setFrozen(args.optionalInteger(0) ?? 1, 0),
    freezeColumns: ({ sheet }, args) => sheet.setFrozen(0, args.optionalInteger(0) ?? 1),
    freezeAt: ({ book, sheet }, args) => {
      const { area } = rangeOf(book, sheet, args.at(0));
      const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
      sheet.setFrozen(rows, columns);
    },
    unfreeze: ({ sheet }) => sheet.setFrozen(0, 0),
    getLocationOrNullObject: ({ book, sheet }) => location(book, sheet),
  },
});

export const freezePanes = (book: Book, sheet: SheetFile): HostObject => type.of({ book, sheet });

/** The frozen part: whole rows, whole columns, or the corner of both. */
function location(book: Book, sheet: SheetFile): HostObject | null {
  const { rows, columns } = sheet.frozen();
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return rangeAt({ book, sheet, area });
}
