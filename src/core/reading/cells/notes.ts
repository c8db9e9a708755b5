import type { DecimalMark } from './numbers';
import { decimalsOf, NUMBER_SOURCE, parseDigits } from './numbers';

/** A cell's folded text without what is said beside its value. */
export interface BareText {
  readonly text: string;
  /** `338 (84,5%)`: the percentage in brackets, as a share, with its printed digits. */
  readonly stated: { readonly share: number; readonly digits: number } | null;
}

const BRACKET_NOTE = /(?<=\S)\s*\[[^\]]*\]/g;
const NUMBER_NOTE = /(?<=[\d%])\s*\(\d{1,2}\)$/;
/** `84,5% (338/400)`: how the percentage came about. */
const PARTS_NOTE = /(?<=%)\s*\(\s*[\d., ]+\/[^()]*\)$/;
const STARS = /(?<=[\d%])\s*\*+\s*$/;
const STATED = new RegExp(`(?<=\\d)\\s*\\((?:[^()\\d]*)(${NUMBER_SOURCE})\\s*%\\)$`);
const ACCOUNTING = new RegExp(
  `^\\((?<digits>${NUMBER_SOURCE})\\s*(?<inside>%?)\\)\\s*(?<behind>%?)$`,
);

/**
 * Takes away footnotes (`18,37[2]`, `18,37*`, `18,37 (2)`) and a percentage in brackets, and writes
 * the accounting forms `(5)`, `(1.2%)` as `-5`, `-1.2%`.
 * @param folded a folded text
 */
export function bareText(folded: string, mark: DecimalMark): BareText {
  const clean = folded
    .replace(BRACKET_NOTE, '')
    .replace(STARS, '')
    .replace(NUMBER_NOTE, '')
    .replace(PARTS_NOTE, '');
  const stated = STATED.exec(clean);
  const text = clean.replace(STATED, '').replace(ACCOUNTING, '-$<digits>$<inside>$<behind>');
  if (!stated?.[1]) return { text, stated: null };
  const share = parseDigits(stated[1], mark) / 100;
  return { text, stated: { share, digits: decimalsOf(stated[1], mark) } };
}
