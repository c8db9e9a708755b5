import type { Accumulation } from '../../model/indicator';
import type { Language } from '../../model/language';
import type { ColumnRole } from '../../model/table';

/** What a word or phrase means inside a target or an amount. */
export type Concept =
  /** The bound itself is enough: "at least". */
  | 'atLeast'
  /** "more than": the bound itself is not enough. */
  | 'above'
  | 'atMost'
  | 'below'
  /** "reach": at least in a target, no meaning in an amount. */
  | 'reach'
  /** After the number: "or more". */
  | 'orMore'
  | 'orLess'
  /** Opens a lower bound or a range. */
  | 'from'
  /** Opens a range, or names a baseline after "increase". */
  | 'fromBase'
  | 'to'
  | 'between'
  | 'and'
  | 'about'
  | 'increase'
  | 'reduce'
  /** "up to the level of", after "increase". */
  | 'upTo'
  | 'downTo'
  | 'exactly'
  | 'keep'
  | 'points'
  | 'percent'
  /** Zero tolerance. */
  | 'none'
  | 'missing';

/**
 * A header's meaning: a column role, a name too general to say "indicator" by itself, a figure of whatever the
 * title above it names, or a bare share, which most often is that of the plan.
 */
export type HeaderWord = ColumnRole | 'name' | 'figure' | 'share';

/**
 * The words of one language. Phrases are written as people write them, with accents; they are folded
 * before they are compared. A header phrase of up to three letters must be the whole header.
 */
export interface Vocabulary {
  readonly language: Language;
  readonly headers: Readonly<Partial<Record<HeaderWord, readonly string[]>>>;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Whole target texts that say that nothing of it should be; inside a text they may negate anything. */
  readonly nothing: readonly string[];
  /** Said beside a value without meaning for it: "per year", "by the end of the term". */
  readonly asides: readonly string[];
  /** Before a value, naming it: "target of". */
  readonly labels: readonly string[];
  /** Between a percentage and what it is a part of: "95 % of cases". */
  readonly partOf: readonly string[];
  /** After a percentage: it is a part of what was planned or of another time, and not of the whole. */
  readonly relativeTo: readonly string[];
  /** Before a year that a value is for: "by 2025". */
  readonly yearLeads: readonly string[];
  /** Before a day, month or quarter that a value is for; too short to take a year for one. */
  readonly dateLeads: readonly string[];
  /** After a number, with what they multiply it by. */
  readonly scales: readonly (readonly [word: string, factor: number])[];
  /** People and things that are counted one by one, written after a number. */
  readonly things: readonly string[];
  /** What else is written after a number, besides the units of measure and the things. */
  readonly counted: readonly string[];
  /** Whole texts that say a milestone is reached. */
  readonly done: readonly string[];
  /** Whole texts, or beginnings of texts, that say it is not. */
  readonly notDone: readonly string[];
  /** Whole names of total rows. */
  readonly totals: readonly string[];
  /** In a header: the periods or branches beside it taken together. */
  readonly togetherWords: readonly string[];
  /** In a header: an earlier time than the one that is reviewed. */
  readonly earlierWords: readonly string[];
  /** Beginnings of the names of rows that are part of the row above. */
  readonly subRows: readonly string[];
  /** Beginnings of the names of rows that make up the row above together. */
  readonly divisions: readonly string[];
  /** Beginnings of notes below a table. */
  readonly notes: readonly string[];
  /** Beginnings of the lines for signatures below a table. */
  readonly signatures: readonly string[];
  /** Whole contents of a row of units. */
  readonly units: readonly string[];
  readonly accumulation: Readonly<Partial<Record<Accumulation, readonly string[]>>>;
  readonly toDate: readonly string[];
  /** In an indicator's name: it is a share, a rate or a level, which does not add up over time. */
  readonly shareNames: readonly string[];
  /** In a name: a state at a time (a stock, a score, a length of time), which does not add up over time. */
  readonly levelNames: readonly string[];
  /** In a name: a running total. */
  readonly runningNames: readonly string[];
  /** Whole units, or their ends, of what does not add up over time. */
  readonly levelUnits: readonly string[];
  /** Beginnings of names of indicators that measure a reduction. */
  readonly reductionNames: readonly string[];
  /** In a name: it can be below nothing as a matter of course, so a target of nothing is no ceiling. */
  readonly balanceNames: readonly string[];
  /** In a name: less is better. */
  readonly lessIsBetter: readonly string[];
  /** In a name: what is counted is work against the bad thing, so less is not better. */
  readonly workAgainst: readonly string[];
  /** Whole contents of a direction column. */
  readonly directions: {
    readonly atLeast: readonly string[];
    readonly atMost: readonly string[];
  };
  /** Words between the two numbers of "9 of 10 targets". */
  readonly outOf: readonly string[];
  /** "targets", "indicators" as the text of a headline has them. */
  readonly targetNouns: readonly string[];
  /** Whole texts of a column of statuses. */
  readonly statusWords: readonly string[];
  /** Beginnings of the names of branches, districts and departments. */
  readonly branchWords: readonly string[];
  /** Words that say targets were reached, in the text of a headline. */
  readonly metWords: readonly string[];
  /** Words before a day, so that "on 9/10" is no headline. */
  readonly dayWords: readonly string[];
  /** Month names, in order, each with its abbreviations; none where only the number is used. */
  readonly months: readonly (readonly string[])[];
}
