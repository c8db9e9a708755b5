import type { Language } from '../../model/language';
import { compile } from '../words/phrases';
import { fold, withoutAccents } from '../words/text';
import type { HeaderWord } from '../vocabulary/types';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** What a header may mean, best first. */
export interface HeaderMatch {
  readonly words: readonly HeaderWord[];
  /** 0 to 1: 1 when a phrase is the whole header. */
  readonly confidence: number;
  readonly languages: readonly Language[];
  /** A per cent sign stands in the header: plain numbers below are per cent. */
  readonly percent: boolean;
  /** What was recognised, as the vocabulary writes it. */
  readonly phrase: string;
}

interface Meaning {
  readonly words: readonly HeaderWord[];
  readonly languages: readonly Language[];
  readonly phrase: string;
}

const LONGEST_HEADER = 120;
const SHORT = 3;
const YEARS =
  /(?:\b(?:nam|year|fy)|ปี|พ\.ศ\.)?\s*\b(?:19|20|25)\d{2}(?:\s*-\s*(?:19|20|25)\d{2})?\b/g;

const clean = (text: string): string =>
  withoutAccents(fold(text))
    .replace(/[\s:*.?]+$/, '')
    .trim();

function meanings(): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const { language, headers } of VOCABULARIES) {
    for (const [word, phrases] of Object.entries(headers)) {
      for (const written of phrases) {
        const phrase = clean(written);
        const before = found.get(phrase) ?? { words: [], languages: [], phrase: written };
        found.set(phrase, {
          ...before,
          words: [...new Set([...before.words, word as HeaderWord])],
          languages: [...new Set([...before.languages, language])],
        });
      }
    }
  }
  return found;
}

const MEANINGS = meanings();
/** Abbreviations stand within many other words. */
const isShort = (phrase: string): boolean =>
  phrase.length <= SHORT && /^[\x20-\x7e]*$/.test(phrase);
/**
 * Words too common inside other headers to tell anything there: "ข้อ" begins "ข้อมูล", and "Thứ tự" without its accents
 * the name "Thu từ phí".
 */
const WHOLE_ONLY: readonly HeaderWord[] = [
  'number',
  'figure',
  'share',
  'comparator',
  'reporting-unit',
  'accumulation',
  'direction',
];
const INSIDE = compile(
  [...MEANINGS].flatMap(([phrase, { words }]) =>
    isShort(phrase) || words.every((word) => WHOLE_ONLY.includes(word)) ? [] : [phrase],
  ),
).plain;
const known = new Map<string, HeaderMatch | null>();
const KNOWN_LIMIT = 5000;

const SHARE_OF_PLAN: Omit<HeaderMatch, 'percent'> = {
  words: ['stated-attainment'],
  languages: [],
  phrase: '%',
  confidence: 0.9,
};
const EARLIER = compile(VOCABULARIES.flatMap((v) => v.earlierWords)).plain;

/** "Ước TH/KH": what was achieved over what was planned. */
function isQuotient(bare: string): boolean {
  const [part, whole, ...others] = bare.split('/').map((side) => MEANINGS.get(side.trim()));
  const isPart = part?.words.includes('achieved') ?? false;
  return others.length === 0 && isPart && (whole?.words.includes('target') ?? false);
}

/** The earliest phrase inside a header names its subject: "Kết quả so với kế hoạch" is a result. */
function inside(bare: string): Omit<HeaderMatch, 'percent'> | null {
  const found = INSIDE.exec(bare);
  const meaning = found && MEANINGS.get(found[0]);
  return meaning ? { ...meaning, confidence: found.index === 0 ? 0.9 : 0.7 } : null;
}

/** "% Achievement" is a share, and last year's result nothing that was achieved of this year's plan. */
function qualified(
  match: Omit<HeaderMatch, 'percent'>,
  bare: string,
  folded: string,
): Omit<HeaderMatch, 'percent'> {
  if (!match.words.includes('achieved')) return match;
  if (/^%|%$/.test(bare)) return SHARE_OF_PLAN;
  return EARLIER.test(folded) ? { ...match, words: ['other'] } : match;
}

function search(header: string): HeaderMatch | null {
  const folded = clean(header);
  const percent = folded.includes('%');
  const bare = clean(
    folded
      .replace(/\([^)]*\)/g, ' ')
      .replace(YEARS, ' ')
      .replace(/\s+/g, ' '),
  );
  const whole = MEANINGS.get(folded) ?? MEANINGS.get(bare);
  if (whole) return { ...qualified({ ...whole, confidence: 1 }, bare, folded), percent };
  if (isQuotient(bare)) return { ...SHARE_OF_PLAN, percent };
  const match = inside(bare);
  return match && { ...qualified(match, bare, folded), percent };
}

/** @returns what a header's words mean, or null where no vocabulary knows them. */
export function matchHeader(header: string): HeaderMatch | null {
  if (header.length > LONGEST_HEADER) return null;
  const before = known.get(header);
  if (before !== undefined) return before;
  const match = search(header);
  if (known.size < KNOWN_LIMIT) known.set(header, match);
  return match;
}
