import type { NotComputable, PaceWord } from '../../model/assessment';

/** The columns that the review adds to a target table, in their order. */
export const COMPUTED_COLUMNS = [
  'achieved',
  'attainment',
  'gap',
  'status',
  'due',
  'pace',
  'stillNeeded',
] as const;

export type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];

/** One formula a column, each with its leading `=`; `achieved` is null where the user's own cell serves. */
export type RowFormulas = Readonly<
  Record<Exclude<ComputedColumn, 'achieved'>, string> & { achieved: string | null }
>;

/** How the formulas of one row refer to cells. Every reference is ready to be pasted into a formula. */
export interface RowReferences {
  /** The target cell of the row, such as `[@[Mục tiêu]]` or `$F5`; null where the table has none. */
  readonly target: string | null;
  /** The cell with the achievement: the user's own, or our Achieved column where `observations` is given. */
  readonly achieved: string;
  /** The row's fixed key, such as `[@Key]` or `$K5`. */
  readonly key: string;
  /** The key, as text, of the row whose reading of the horizon is this row's too; null: it has its own. */
  readonly horizonKey: string | null;
  /** Our own Due column in the same row; null where it is not written: Pace then computes it itself. */
  readonly due: string | null;
  /** Where the achievements stand in another table; null when they are in the target's own row. */
  readonly observations: ObservationReferences | null;
  /** The cells of the indicator's observations, where they stand in several columns of the target's own row. */
  readonly spread: SpreadReferences | null;
  /**
   * What a number in an achievement's cell is multiplied by to be in the target's scale: 100 for 84.5 % in a
   * percentage cell against a plain 90. null where no one factor serves, so that no formula can follow the cells.
   */
  readonly scale: number | null;
}

/** The figures of a row that stand in several cells of it. */
export interface SpreadReferences {
  /** In the order of the indicator's observations. */
  readonly cells: readonly SpreadReference[];
  /** Blank cells that would replace the others once they are filled: totals of the row. */
  readonly blank: readonly string[];
}

/** The cells of one observation in the target's own row; null for what no column has. */
export interface SpreadReference {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** Columns of the achievements table: references of one column and equal heights, without the header. */
export interface ObservationReferences {
  readonly label: string;
  readonly date: string | null;
  readonly value: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** A cell of the target's row whose text is the indicator's only label; null to write labels out. */
  readonly labelCell: string | null;
}

/** Defined names of the settings and of the columns of the readings block, as they are in this workbook. */
export interface FormulaNames {
  readonly reviewDate: string;
  readonly termStart: string;
  readonly termEnd: string;
  readonly near: string;
  readonly ahead: string;
  readonly onPace: string;
  readonly readKey: string;
  readonly readText: string;
  readonly readLow: string;
  readonly readHigh: string;
}

/** What the formulas print, in the review's language. Words must differ from each other and from numbers. */
export interface FormulaWords {
  readonly status: StatusWords;
  readonly pace: Readonly<Record<PaceWord, string>>;
  readonly notComputable: Readonly<Record<NotComputable, string>>;
  /** Stands where a figure means nothing (no pace, nothing still needed): a dash. */
  readonly none: string;
  /** Where the review must be run again for a figure: a date outside what the formula covers. */
  readonly runAgain: string;
}

export interface StatusWords {
  readonly exceeded: string;
  readonly met: string;
  /** A sum under a ceiling before its horizon ends. */
  readonly metSoFar: string;
  readonly nearlyMet: string;
  /** Not met, before the horizon's end. */
  readonly notYetMet: string;
  /** Not met, at or after the horizon's end. */
  readonly notMet: string;
  readonly noData: string;
  readonly noTarget: string;
  readonly toConfirm: string;
}

/**
 * One row of the readings block: what a formula needs and no live cell holds. Its key in the block is
 * `<indicator key>.<suffix>`. `text` is the source text, to be written as text; `low` and `high` are numbers
 * or left blank. Suffixes:
 * - `target`: the bounds as read; `achieved`: the achievement as read (a done phrase has 1, not done 0);
 * - `horizon`: its first and last day; `baseline`: its value, twice;
 * - `milestone1` …: the value, twice; `milestone1.span` …: first and last day; `milestone0`: where a level
 *   starts from;
 * - `obs1` …: one distinct source text among the observations, with its value twice, blank when missing.
 */
export interface ReadingEntry {
  readonly suffix: string;
  readonly text: string | null;
  readonly low: number | null;
  readonly high: number | null;
}
