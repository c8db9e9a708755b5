import type { Place } from './address';
import type { Day, Span } from './day';

/** How an achievement is compared with its target. */
export type Comparator = 'atLeast' | 'atMost' | 'between' | 'exactly' | 'milestone';

/** How observations add up to the achievement at the review date. */
export type Accumulation = 'sum' | 'running' | 'latest' | 'average' | 'ratio';

/** How attainment is computed where more than one way is in use. */
export type RatioMethod = 'linear' | 'inverse' | 'from-baseline';

/**
 * A target as read. `atLeast T` is low T, high null; a plan range has both; `atMost T` is low null,
 * high T; `exactly T` has T in both. A share is 0.9 for 90 % when its cell is a percentage.
 */
export interface Target {
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  /** "above", "below": the bound itself does not meet the target. */
  readonly strict: boolean;
  /** The target as it is written in the workbook. */
  readonly text: string;
  /** Why a person must confirm the reading, or null when it is certain. */
  readonly doubt: TargetDoubt | null;
}

export type TargetDoubt = 'approximate' | 'unreadable' | 'words-left-over';

/** A value observed, as read. An interval is open at a side where the text says "above" or "below". */
export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'interval';
      /** null: unbounded on this side. */
      readonly low: number | null;
      readonly high: number | null;
      readonly lowOpen: boolean;
      readonly highOpen: boolean;
    }
  /** `61`, said to be approximate: the value and nothing about how far off it is. */
  | { readonly kind: 'approximate'; readonly value: number }
  /** Words; `done` says whether they are a whole phrase for done (true), not done (false) or neither. */
  | { readonly kind: 'text'; readonly text: string; readonly done: boolean | null }
  | { readonly kind: 'missing' };

/** One reported value. `when` is the day or the period it is for; null where the table has no dates. */
export interface Observation {
  readonly when: Span | null;
  /** Place among its indicator's periods, from 1, where these name no year (`Q1` … `Q4`). */
  readonly order?: number;
  readonly amount: Amount;
  /** For `ratio`: the part and the whole; `amount` is then what the cell states, if anything. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** The target is 90 for 90 %, so that part / whole counts a hundredfold. */
  readonly inPerCent?: boolean;
  /** The branch or district that reports, where there are several. */
  readonly unit?: string;
  readonly source: CellSource;
}

/** Where a reading came from: the cell and its source text (null for a cell that is a number). */
export interface CellSource extends Place {
  readonly text: string | null;
}

/** A target for a part of the horizon; `perPeriod` targets are for that span alone and add up. */
export interface Milestone {
  readonly span: Span;
  readonly value: number;
}

export type Horizon = Span | 'to-date' | null;

/** What a row is: a part is some of its parent ("of which"), divisions make it up together ("split into"). */
export type RowKind = 'indicator' | 'part' | 'division' | 'total';

/** One row of a target table, with what was reported against it. */
export interface Indicator {
  /** Index of its target table in the result's tables. */
  readonly table: number;
  /** Stays with the row for good once written; unique in the workbook. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly group: string | null;
  readonly unit: string | null;
  readonly target: Target | null;
  readonly targetSource: CellSource | null;
  readonly baseline: number | null;
  readonly milestones: readonly Milestone[];
  /** Whether milestones are each for their period alone (added up) or levels in force. */
  readonly milestonesPerPeriod: boolean;
  readonly weight: number | null;
  /** Who answers for it. */
  readonly responsible: string | null;
  readonly horizon: Horizon;
  readonly accumulation: Accumulation;
  /** Why that accumulation: a setting, a column, or a guess. */
  readonly accumulationReason: string;
  readonly method: RatioMethod;
  /** A satisfied ceiling counts as exceeded when below it (a setting). */
  readonly ceilingCanExceed: boolean;
  /** False for sub-rows and totals, which stay out of the headline. */
  readonly counted: boolean;
  readonly kind: RowKind;
  /** Key of the indicator that it is a part of; null for the others. */
  readonly parent: string | null;
  readonly observations: readonly Observation[];
  readonly stated: {
    readonly attainment: StatedShare | null;
    readonly status: { readonly text: string; readonly source: CellSource } | null;
  };
  readonly remark: string | null;
  /** Row of the sheet, from zero. */
  readonly row: number;
  /** Where its observations stand; null when they are in the target's own row. */
  readonly link: AchievementLink | null;
  /** The row in its table: from the first to the last column of the table. */
  readonly source: Place;
}

/** How an indicator's observations are found in another table. */
export interface AchievementLink {
  /** Index of the achievements table. */
  readonly table: number;
  /** Column of the sheet, from zero, that holds the code or name. */
  readonly column: number;
  /** The spellings that stand there for this indicator, each exactly as written, without repetition. */
  readonly labels: readonly string[];
  /** Other indicators share a label, or more tables report: no formula can tell which rows are whose. */
  readonly isShared: boolean;
}

/** A stated percentage: as a share, with the digits it is printed to (`84.5 %` has 1). */
export interface StatedShare {
  readonly share: number;
  readonly digits: number;
  readonly source: CellSource;
}

/** When the review looks, and the span that targets are for unless they have their own. */
export interface ReviewTime {
  readonly reviewDate: Day | null;
  readonly term: Span | null;
}
