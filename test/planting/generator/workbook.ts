/**
 * A workbook as the generator makes it: the cells, and beside them what stands where, so that an error can be
 * planted in a fitting place. Rows and columns count from zero, of the sheet.
 */
export type Language = 'en' | 'vi' | 'th';

export interface Cell {
  readonly value: string | number | boolean;
  /** `General` unless given. */
  readonly format?: string;
  /** Begins with `=`; `value` is then what it computes. */
  readonly formula?: string;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** Rows may be of different length. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isHidden: boolean;
  readonly excelTables: readonly ExcelTable[];
}

export interface ExcelTable {
  readonly name: string;
  readonly range: Range;
  readonly hasTotals: boolean;
}

export interface Workbook {
  readonly language: Language;
  /** BCP 47 tag of the host's number format. */
  readonly culture: string;
  /** Days as Excel's serial numbers; null: nobody set it. */
  readonly reviewDate: number | null;
  readonly term: { readonly start: number; readonly end: number } | null;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  /** Where a text states how many targets are met. */
  readonly headline: Headline | null;
}

export interface Headline {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly met: number;
  readonly of: number;
}

export type Role =
  | 'number'
  | 'code'
  | 'indicator'
  | 'unit'
  | 'accumulation'
  | 'baseline'
  | 'target'
  | 'milestone'
  | 'achieved'
  /** The sum of the columns of branches or periods. */
  | 'together'
  | 'numerator'
  | 'denominator'
  | 'attainment'
  | 'status'
  | 'responsible'
  | 'branch'
  | 'date'
  | 'remark';

export interface Table {
  readonly sheet: string;
  readonly role: 'combined' | 'targets' | 'results';
  readonly headerTop: number;
  /** Row of the lowest titles. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly at: number;
  readonly role: Role;
  /** Place among the table's periods, from 0. */
  readonly period?: number;
}

export type RowKind = 'indicator' | 'part' | 'division' | 'total' | 'report' | 'section';

export interface Row {
  readonly at: number;
  readonly kind: RowKind;
  readonly indicator: Indicator | null;
  /** The first day of the period that a report is for. */
  readonly day?: number;
}

/**
 * `count`, `money`, `area`: amounts that add up; `share`: a share of a whole; `bad-share`, `bad-count`, `days`: less is
 * better; `growth`, `balance`: negative values are usual; `over`: a percentage that may pass 100; `rate`, `score`:
 * levels with decimals; `deed`: done or not.
 */
export type Nature =
  | 'count'
  | 'money'
  | 'area'
  | 'share'
  | 'bad-share'
  | 'bad-count'
  | 'days'
  | 'growth'
  | 'balance'
  | 'over'
  | 'rate'
  | 'score'
  | 'deed';

export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly nature: Nature;
  /** The bound, or the lower end of a range; 0 for a deed. */
  readonly target: number;
  /** The upper end where the target is a range. */
  readonly high?: number;
  readonly achieved: number;
  /** Decimals of its values. */
  readonly digits: number;
  /** Present in long lists: how its reports add up. */
  readonly accumulation?: 'sum' | 'running' | 'latest';
}
