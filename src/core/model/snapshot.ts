import type { Area } from './address';

/**
 * What was read from a workbook, once, before anything is decided. Plain data: arrays as the host
 * gives them, row by row. A blank cell is `''`, an error its text (`#DIV/0!`).
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** BCP 47 tag of the host's number format, such as `vi-VN`. */
  readonly culture: string;
  /** The XML of our own part in the workbook (settings and journal), if there is one. */
  readonly ownPart: string | null;
  /** The workbook cannot be saved under its name. */
  readonly readOnly: boolean;
  /** Sheets can be neither added nor removed nor renamed. */
  readonly structureProtected: boolean;
}

export type RawValue = string | number | boolean;
export type ValueKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export interface SheetSnapshot {
  /** Stays the same when a person renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The used range; no rows on an empty sheet. The arrays below have its shape. */
  readonly area: Area;
  readonly values: readonly (readonly RawValue[])[];
  readonly kinds: readonly (readonly ValueKind[])[];
  /** The formula of a cell (`=A1+1`, en-US), or its value where it has none. */
  readonly formulas: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  /** Merged areas that touch the used range, by row and column. The first cell of each holds its value. */
  readonly merges: readonly Area[];
  /** Rows and columns of the sheet, from zero and in order, that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose text is indented by their format; the others are not. */
  readonly indents: readonly Indent[];
}

/** A cell (row and column of the sheet, from zero) and its indent level, above 0. */
export interface Indent {
  readonly row: number;
  readonly column: number;
  readonly level: number;
}

/** An Excel Table. Ids stay the same when a person renames the table or a column. */
export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

/** A defined name; `formula` begins with `=`. */
export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  /** The sheet it belongs to, or null for the workbook. */
  readonly sheet: string | null;
}
