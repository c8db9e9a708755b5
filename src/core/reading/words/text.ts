import { remembered } from './remembered';

/**
 * Text as it is compared: one spelling for what a reader sees as the same. The patterns below are
 * written with escapes because most of the characters cannot be told apart in an editor.
 */

const SUPERSCRIPTS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
const SUPERSCRIPT_NOTE = /(?<=\d)[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g;
const SPACES = /[\s\u200b\u2060\ufeff]+/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const THAI_DIGITS = /[\u0e50-\u0e59]/g;
const LATIN_ACCENTS = /[\u0300-\u036f]/g;

/** "lũy" and "luỹ", "hóa" and "hoá" are one word: in an open syllable the older place of the mark is taken. */
const NEWER_TONES = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;
const OLDER_TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/**
 * @returns the text in lower case, composed, with ASCII digits, plain spaces and hyphens, full-width
 * forms narrowed. A superscript after a digit is a footnote and becomes `[n]`, never part of the number.
 */
export const fold = remembered((text) =>
  text
    .replace(
      SUPERSCRIPT_NOTE,
      (note) => `[${[...note].map((c) => SUPERSCRIPTS.indexOf(c)).join('')}]`,
    )
    .normalize('NFKC')
    .replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase()
    .replace(NEWER_TONES, (pair) => OLDER_TONES[pair] ?? pair),
);

/** @returns a folded text without Latin accents, so that headers typed without them are recognised. */
export const withoutAccents = remembered((folded) =>
  folded.normalize('NFD').replace(LATIN_ACCENTS, '').normalize('NFC').replaceAll('đ', 'd'),
);

/** @returns the text as labels are joined by: whatever their case, spaces, composition and width. */
export const joinKey = (label: string): string => fold(label).replaceAll(' ', '');

/** @returns the text for display: composed, spaces collapsed, ends trimmed. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim();
}

/** @returns whether a text has Thai letters or digits: numbers of years may then be Buddhist. */
export const hasThai = (text: string): boolean => /[\u0e00-\u0e7f]/.test(text);
