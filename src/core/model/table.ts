import type { Area } from './address';
import type { CellSource, Horizon, Indicator } from './indicator';
import type { Language } from './language';
import type { SheetSnapshot } from './snapshot';

export type TableRole = 'targets' | 'achievements' | 'combined';

export type ColumnRole =
  | 'number'
  | 'code'
  | 'indicator'
  | 'group'
  | 'unit'
  | 'target'
  | 'achieved'
  | 'numerator'
  | 'denominator'
  | 'date'
  | 'accumulation'
  | 'direction'
  | 'baseline'
  | 'weight'
  | 'horizon'
  | 'stated-attainment'
  | 'stated-status'
  | 'remark'
  | 'other';

export interface TableColumn {
  /** Column of the sheet, from zero. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** 0 to 1: how sure the reader is. */
  readonly confidence: number;
}

/** A table that was found: one header row, and the rows below it. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  /** Header and body, without our own columns. */
  readonly area: Area;
  readonly headerRow: number;
  readonly firstRow: number;
  /** One past the last row of the body. */
  readonly endRow: number;
  /** The Excel Table it is, or null for a plain range. */
  readonly excelTable: { readonly id: string; readonly name: string } | null;
  readonly role: TableRole;
  readonly columns: readonly TableColumn[];
  /** What its header says of the horizon ("plan to date"), or null. */
  readonly horizon: Horizon;
}

/** "9/10" or "9 of 10 targets" found in the text around the tables. */
export interface StatedHeadline {
  readonly met: number;
  readonly of: number;
  readonly source: CellSource;
}

/** An achievement whose indicator has no row in any target table. */
export interface Orphan {
  /** The code or name as written in the achievements table. */
  readonly label: string;
  readonly source: CellSource;
}

/** A cell that holds a number as text, in a column of values. */
export interface TextNumber {
  readonly value: number;
  readonly source: CellSource;
}

/** The workbook as understood: what every check and computation starts from. */
export interface Reading {
  /** The language of the headers, or the one that is set. */
  readonly language: Language;
  /** BCP 47 tag by which numbers were read and are shown. */
  readonly culture: string;
  readonly tables: readonly FoundTable[];
  readonly indicators: readonly Indicator[];
  readonly statedHeadlines: readonly StatedHeadline[];
  readonly orphans: readonly Orphan[];
  readonly textNumbers: readonly TextNumber[];
}
