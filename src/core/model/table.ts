import type { Area } from './address';
import type { Span } from './day';
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
  | 'direction'
  | 'comparator'
  | 'accumulation'
  | 'baseline'
  | 'target'
  /** A target for a part of the horizon: its column has a period. */
  | 'milestone'
  | 'achieved'
  | 'numerator'
  | 'denominator'
  | 'stated-attainment'
  | 'stated-status'
  | 'weight'
  /** Who answers for the indicator. */
  | 'responsible'
  /** Which branch or district reports the row's achievement. */
  | 'reporting-unit'
  | 'date'
  | 'horizon'
  | 'due-date'
  | 'remark'
  | 'other';

export interface TableColumn {
  /** Column of the sheet, from zero. */
  readonly column: number;
  /** The titles above it from top to bottom, joined by ` – `; `''` without any. */
  readonly header: string;
  readonly role: ColumnRole;
  /** 0 to 1: how sure the reader is. */
  readonly confidence: number;
  readonly reason: RoleReason;
  /** The period that the cells below are for, where the titles name one. */
  readonly when: Span | null;
  /** Place among the table's periods, from 1, where these name no year (`Q1` … `Q4`). */
  readonly order: number | null;
  /** The branch whose figures stand below, where each branch has a column. */
  readonly branch: string | null;
  /** The figures of the other columns of its role, taken together (`Cả năm` beside quarters). */
  readonly isTotal: boolean;
  /** Plain numbers below are per cent: a title or the row of units says so. */
  readonly percent: boolean;
}

/** What a column's cells mostly are. */
export type CellsKind = 'targets' | 'numbers' | 'words' | 'dates' | 'statuses' | 'numbering';

/** Why a column has its role; the wording catalogues make a sentence of it. */
export interface RoleReason {
  readonly rule:
    /** The header names the role, and the cells were weighed with it. */
    | 'header'
    /** The header says nothing; the cells tell. */
    | 'cells'
    /** A period stands above, so the cells are figures of that period. */
    | 'period'
    /** It stands under a title that names the role, as one of its branches. */
    | 'branch'
    /** It is for a time before the target's horizon. */
    | 'earlier-period'
    /** It is for another period than the one that is reviewed. */
    | 'other-period'
    /** A person chose it. */
    | 'setting'
    /** Nothing tells a role. */
    | 'none';
  /** The part of the header that was recognised, as written in the vocabulary; null without any. */
  readonly phrase: string | null;
  /** Of the filled cells that were looked at, how many are of a kind; null where the column is empty. */
  readonly cells: {
    readonly kind: CellsKind;
    readonly fitting: number;
    readonly of: number;
  } | null;
}

/** By what a table is recognised again, in this or a later version of the workbook. */
export interface TableKey {
  readonly sheet: string;
  /** Stays when a person renames the sheet. */
  readonly sheetId?: string;
  /** The name of the Excel Table. */
  readonly table?: string;
  readonly headers?: readonly string[];
  /** Which of the tables on the sheet with these same headers, from 1; the first where it is left out. */
  readonly nth?: number;
}

/** A table that was found: its header rows, and the rows below them. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  /** By what it is recognised again: the keys of the choices that mean it, else one of its own. The first is for new choices. */
  readonly keys: readonly [TableKey, ...TableKey[]];
  /** Header and body, without our own columns. */
  readonly area: Area;
  /** The first row of the header. */
  readonly headerTop: number;
  /** The row in which the lowest titles of the header stand. */
  readonly headerRow: number;
  /** The first row of the body; below the row of units and the row of column numbers, if any. */
  readonly firstRow: number;
  /** One past the last row of the body. */
  readonly endRow: number;
  /** The Excel Table it is, or null for a plain range. */
  readonly excelTable: { readonly id: string; readonly name: string } | null;
  readonly role: TableRole;
  readonly columns: readonly TableColumn[];
  /** What its header says of the horizon ("plan to date"), or null. */
  readonly horizon: Horizon;
  /** Rows of the sheet and columns of the sheet inside it that are hidden; they are read like the others. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** How its rows found their indicators; null for a table with targets. */
  readonly join: TableJoin | null;
  /** A person chose it as the one whose headline is the workbook's. */
  readonly isMain: boolean;
  /** A person selected its cells. */
  readonly isSelected: boolean;
}

/** How an achievements table is joined to the targets. */
export interface TableJoin {
  readonly by: 'code' | 'indicator';
  /** Rows that found an indicator, of the rows that have a label. */
  readonly matched: number;
  readonly of: number;
}

/** A label that is nearly the name of an indicator without achievements: proposed, never assumed. */
export interface NearMatch {
  /** As written in the achievements table. */
  readonly label: string;
  readonly source: CellSource;
  /** Key of the indicator that it may mean. */
  readonly indicator: string;
  /** 0 to 1: how alike the spellings are. */
  readonly likeness: number;
}

/** A number whose only mark can group or be decimal, where neither its column nor the culture tells. */
export interface AmbiguousNumber {
  readonly source: CellSource;
  /** As it was read, and as it could be read as well. */
  readonly value: number;
  readonly otherwise: number;
  /** A person said what it is. */
  readonly isDecided?: true;
}

/** A remembered or given choice that fits nothing in the workbook, or that cannot be understood. */
export interface SettingNote {
  readonly code:
    | 'unreadable'
    | 'unknown-setting'
    | 'no-such-table'
    | 'no-such-column'
    | 'no-such-indicator'
    | 'cell-changed';
  /** Where in the settings: `tables[0].columns.Mức`, say. */
  readonly path: string;
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
  /** Of a percentage the share: 0.846 for `84.6%`. */
  readonly value: number;
  readonly isPercentage?: true;
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
  readonly nearMatches: readonly NearMatch[];
  readonly ambiguousNumbers: readonly AmbiguousNumber[];
  readonly settingNotes: readonly SettingNote[];
}
