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

/** A header's meaning: a column role, or a name too general to say "indicator" by itself. */
export type HeaderWord = ColumnRole | 'name';

/**
 * The words of one language. Phrases are written as people write them, with accents; they are folded
 * before they are compared. A header phrase of up to three letters must be the whole header.
 */
export interface Vocabulary {
  readonly language: Language;
  readonly headers: Readonly<Partial<Record<HeaderWord, readonly string[]>>>;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
  /** Whole texts that say a milestone is reached. */
  readonly done: readonly string[];
  /** Whole texts, or beginnings of texts, that say it is not. */
  readonly notDone: readonly string[];
  /** Whole names of total rows. */
  readonly totals: readonly string[];
  /** Beginnings of the names of rows that are part of the row above. */
  readonly subRows: readonly string[];
  /** Beginnings of notes below a table. */
  readonly notes: readonly string[];
  readonly accumulation: Readonly<Partial<Record<Accumulation, readonly string[]>>>;
  readonly toDate: readonly string[];
  /** In an indicator's name: it is a share, a rate or a level, which does not add up over time. */
  readonly shareNames: readonly string[];
  /** Beginnings of names of indicators that measure a reduction. */
  readonly reductionNames: readonly string[];
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
  /** Words that say targets were reached, in the text of a headline. */
  readonly metWords: readonly string[];
  /** Words before a day, so that "on 9/10" is no headline. */
  readonly dayWords: readonly string[];
  /** Month names, in order, each with its abbreviations. */
  readonly months: readonly (readonly string[])[];
}
