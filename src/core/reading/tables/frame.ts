import { area, type Area } from '../../model/address';
import type { SheetView } from './visibleCells';

/** The rows and columns in which a table stands, before its columns have roles. */
export interface Frame {
  readonly view: SheetView;
  /** The first row of the header, of one to three rows. */
  readonly headerTop: number;
  /** The row of the lowest titles. */
  readonly headerRow: number;
  /** The first row of the body: below a row of units and a row of column numbers, if any. */
  readonly firstRow: number;
  /** One past the last row of the body; footnotes and blank rows at the end are left out. */
  readonly endRow: number;
  /** Columns of the sheet, from left to right; spacer columns without titles and cells are left out. */
  readonly columns: readonly number[];
  /**
   * For each column its titles from top to bottom, tidied, without blanks and repetitions. A title merged (or
   * simply standing) over several columns belongs to each. A date is written `2023-06` or `2023-06-02`.
   */
  readonly titles: ReadonlyMap<number, readonly string[]>;
  /** What the row of units says of a column (`%`, `triệu đồng`), for columns that it names. */
  readonly units: ReadonlyMap<number, string>;
  /** What the row of column numbers says: `1`, `(3=2/1)`. */
  readonly numbers: ReadonlyMap<number, string>;
  /** Texts above the table that may belong to it, nearest first, and then the sheet's name. */
  readonly captions: readonly string[];
  /**
   * Whether its header alone says that it is about targets or achievements. Otherwise it is a list with
   * figures, which is about them only if its labels are those of indicators.
   */
  readonly evident: boolean;
}

/** @returns the area of a frame's header and body. */
export function areaOf({ headerTop, endRow, columns }: Frame): Area {
  const first = columns[0] ?? 0;
  const last = columns.at(-1) ?? first;
  return area(headerTop, first, endRow - headerTop, last - first + 1);
}

/** @returns the headers of its columns from left to right, as `TableColumn.header` has them, without blank ones. */
export const headersOf = ({ columns, titles }: Frame): readonly string[] =>
  columns.map((column) => (titles.get(column) ?? []).join(' – ')).filter((header) => header !== '');
