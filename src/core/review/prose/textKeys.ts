/**
 * The review's hidden columns: in the row of a text that a person may change stands its key, as far to the right
 * as the text stands from the left. Texts are found by it wherever rows were inserted.
 */
export const REVIEW_WIDTH = 7;

/** @returns the column of the key of a text that begins in a column. */
export const textKeyColumn = (textColumn: number): number => REVIEW_WIDTH + textColumn;

/** Marks rows of ours without a text, so that rows that a person added are told from them. */
export const FIXED_ROW = '·';

/** Marks the first row below a sheet of ours. */
export const END_ROW = '·end';

/** The sections of prose, in their order, by the beginning of their keys. */
export const SECTIONS = ['results', 'limits', 'causes', 'tasks'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** @returns the key of what a section says of an indicator, or of all of them where there is no key. */
export const sectionKey = (section: SectionName, indicatorKey = 'all'): string =>
  `${section}.${indicatorKey}`;

/** @returns the section and the indicator that a key is for; null for texts outside the sections. */
export function indicatorOf(key: string): { section: SectionName; indicator: string } | null {
  const section = SECTIONS.find((name) => key.startsWith(`${name}.`));
  return section === undefined ? null : { section, indicator: key.slice(section.length + 1) };
}

const GONE = 'gone.';

/** @returns the key of the annex's row for an indicator that is no longer in the table. */
export const goneKey = (indicatorKey: string): string => `${GONE}${indicatorKey}`;

/** @returns the indicator that such a row is for; null for other keys. */
export const goneIndicatorOf = (key: string): string | null =>
  key.startsWith(GONE) ? key.slice(GONE.length) : null;
