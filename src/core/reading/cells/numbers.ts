import { fold } from '../words/text';

/** The mark between the whole and the decimal part. */
export type DecimalMark = ',' | '.';

/**
 * A number as it stands in folded text: digits with marks, without a sign; also with Indian groups (`1,20,000`).
 * Once in a pattern, because of its named group.
 */
export const NUMBER_SOURCE =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?![\\d,])|\\d{1,3}(?:(?<group>[., '])\\d{3})(?:\\k<group>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";

const LONE_NUMBER = /^[+-]?\d+(?:[., ']\d+)*$/;
const GROUPED = /^(?:\d{1,3}(?:([., '])\d{3})+(?:([.,])\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?)$/;

/** @returns the decimal mark of a culture (BCP 47): a comma unless English, Thai or Chinese-like. */
export function markOfCulture(culture: string): DecimalMark {
  const tenth = new Intl.NumberFormat(culture, { useGrouping: false }).format(1.5);
  return tenth.includes(',') ? ',' : '.';
}

/**
 * @returns which mark a number's own form shows to be decimal, or null where it has none or could be
 * either: `7,02` a comma, `1.234.567` a comma too (its dots group), `1.234` unknown.
 */
export function markShownBy(digits: string): DecimalMark | null {
  const marks = [...digits].filter((c): c is DecimalMark => c === ',' || c === '.');
  const last = marks.at(-1);
  if (last === undefined) return null;
  const other: DecimalMark = last === ',' ? '.' : ',';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return couldGroup ? null : last;
}

const NUMBERS = new RegExp(NUMBER_SOURCE, 'g');

/**
 * @param texts a column's texts, in any order
 * @returns the decimal mark that most of its unambiguous numbers show, or null where they show none or both alike
 */
export function markShownByTexts(texts: readonly string[]): DecimalMark | null {
  let commas = 0;
  for (const text of texts) {
    for (const match of fold(text).matchAll(NUMBERS)) {
      const shown = markShownBy(match[0]);
      if (shown !== null) commas += shown === ',' ? 1 : -1;
    }
  }
  if (commas === 0) return null;
  return commas > 0 ? ',' : '.';
}

/**
 * Decides a column's decimal mark by its unambiguous cells, then by the culture.
 * @param texts the column's texts, in any order
 */
export const markOfTexts = (texts: readonly string[], culture: string): DecimalMark =>
  markShownByTexts(texts) ?? markOfCulture(culture);

/** @returns the numbers in a text whose only mark can group or be decimal (`1.234`), as they are written. */
export const openNumbersIn = (text: string): readonly string[] =>
  [...fold(text).matchAll(NUMBERS)]
    .map(([digits]) => digits)
    .filter((digits) => /[.,]/.test(digits) && markShownBy(digits) === null);

/**
 * @param digits a match of NUMBER_SOURCE
 * @param mark the decimal mark of its column, used only where its own form leaves it open
 */
export function parseDigits(digits: string, mark: DecimalMark): number {
  const decimal = markShownBy(digits) ?? mark;
  const grouping = decimal === ',' ? /[. ']/g : /[, ']/g;
  return Number(digits.replace(grouping, '').replace(',', '.'));
}

/** @returns the digits after the decimal mark of a match of NUMBER_SOURCE. */
export function decimalsOf(digits: string, mark: DecimalMark): number {
  const decimal = markShownBy(digits) ?? mark;
  const at = digits.lastIndexOf(decimal);
  return at < 0 ? 0 : digits.length - at - 1;
}

/** @returns the number that a text is and nothing else (`57 `, `1.234`, `−3`), or null. */
export const loneNumber = (text: string, mark: DecimalMark): number | null =>
  loneNumberIn(fold(text), mark);

/** @returns the number that a folded text is and nothing else, or null. */
export function loneNumberIn(folded: string, mark: DecimalMark): number | null {
  if (!LONE_NUMBER.test(folded)) return null;
  const digits = folded.replace(/^[+-]/, '');
  if (/[ ']|[.,].*[.,]/.test(digits) && !GROUPED.test(digits)) return null;
  const value = parseDigits(digits, mark);
  return folded.startsWith('-') ? -value : value;
}

/** Ten times a share is not always the double next to it; 15 digits are what Excel keeps. */
export const cleanNumber = (value: number): number => Number(value.toPrecision(15));
