/** What a stated status says of a target; "met and exceeded" is at least met. */
export type Verdict = 'exceeded' | 'atLeastMet' | 'met' | 'nearlyMet' | 'notMet';

/** The words of one language that only checks need: apart from those of reading, since a pane loads them later. */
export interface CheckVocabulary {
  /** Whole units of people and things, which are counted one by one, besides the `things` of reading. */
  readonly wholeUnits: readonly string[];
  /** Whole units that say no more than that something is counted: "number". */
  readonly countUnits: readonly string[];
  /** Whole units of what is measured and has decimals, besides `units` and `levelUnits`. */
  readonly measureUnits: readonly string[];
  /** In a name: a percentage that may well be above 100 (growth, of a plan, a ratio of two sums). */
  readonly aboveWhole: readonly string[];
  /** In a name, besides `balanceNames`: its figures can be below nothing. */
  readonly belowNothing: readonly string[];
  /** In a name or unit: people or things that are counted in parts too. */
  readonly countedInParts: readonly string[];
  /** In a name: it is a rate of so many of a population, so that people and things have decimals. */
  readonly rateNames: readonly string[];
  /** Beginnings of names of indicators that count something. */
  readonly countNames: readonly string[];
  /** Whole texts of a column of statuses, by what they say of a target; "good" and "behind" say nothing of it. */
  readonly verdicts: Readonly<Record<Verdict, readonly string[]>>;
  /** Whole names of rows that have the mean of others. */
  readonly meanRows: readonly string[];
}
