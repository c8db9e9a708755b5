import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/**
 * What a person chose about a workbook, and what the workbook remembers. The review date and the thresholds
 * are not among it: these stand in the review's annex, where a person can see and change them.
 */
export type Choices = Pick<
  Settings,
  | 'term'
  | 'language'
  | 'culture'
  | 'tables'
  | 'indicators'
  | 'cells'
  | 'aliases'
  | 'accepted'
  | 'presentation'
>;

/** @returns what of the settings is a choice. */
export const choicesOf = ({
  term,
  language,
  culture,
  tables,
  indicators,
  cells,
  aliases,
  accepted,
  presentation,
}: Choices): Choices => ({
  term,
  language,
  culture,
  tables,
  indicators,
  cells,
  aliases,
  accepted,
  presentation,
});

/** Everything is left to the workbook. */
export const NO_CHOICES: Choices = choicesOf(DEFAULT_SETTINGS);

/** @returns whether nothing is chosen. */
export const isEmpty = ({
  term,
  language,
  culture,
  tables,
  indicators,
  cells,
  aliases,
  accepted,
  presentation,
}: Choices): boolean =>
  term === null &&
  language === null &&
  culture === null &&
  tables.length + cells.length + accepted.length === 0 &&
  [indicators, aliases, presentation].every((piece) => Object.keys(piece).length === 0);
