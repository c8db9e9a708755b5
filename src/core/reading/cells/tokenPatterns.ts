import type { Phrases } from '../words/phrases';
import { alternation, compile, hasPhrase, patternFor } from '../words/phrases';
import { fold, withoutAccents } from '../words/text';
import type { Concept, Vocabulary } from '../vocabulary/types';
import { VOCABULARIES } from '../vocabulary/vocabularies';

const SYMBOLS: readonly (readonly [string, Concept])[] = [
  ['≥', 'atLeast'],
  ['≧', 'atLeast'],
  ['⩾', 'atLeast'],
  ['≮', 'atLeast'],
  ['>=', 'atLeast'],
  ['> =', 'atLeast'],
  ['=>', 'atLeast'],
  ['≤', 'atMost'],
  ['≦', 'atMost'],
  ['⩽', 'atMost'],
  ['≯', 'atMost'],
  ['<=', 'atMost'],
  ['< =', 'atMost'],
  ['=<', 'atMost'],
  ['>', 'above'],
  ['<', 'below'],
  ['=', 'exactly'],
  ['≈', 'about'],
  ['%', 'percent'],
];

/** Each spelling with its accents, and without them where that is no other phrase. */
function bySpelling<T>(
  phrases: readonly (readonly [phrase: string, meaning: T])[],
): ReadonlyMap<string, T> {
  const found = new Map(phrases.map(([phrase, meaning]) => [fold(phrase), meaning]));
  for (const [phrase, meaning] of [...found]) {
    const plain = withoutAccents(phrase);
    if (!found.has(plain)) found.set(plain, meaning);
  }
  return found;
}

const all = (list: (vocabulary: Vocabulary) => readonly string[]): readonly string[] =>
  VOCABULARIES.flatMap(list);
const sticky = (phrases: readonly string[]): Phrases => compile(phrases, '', '', 'uy');
const conceptPhrases = VOCABULARIES.flatMap(({ concepts }) =>
  Object.entries(concepts).flatMap(([concept, phrases]) =>
    phrases.map((phrase) => [phrase, concept as Concept] as const),
  ),
);

export const CONCEPT_OF = bySpelling<Concept>([...conceptPhrases, ...SYMBOLS]);
export const CONCEPTS = sticky([...conceptPhrases, ...SYMBOLS].map(([phrase]) => phrase));
export const FACTOR_OF = bySpelling(VOCABULARIES.flatMap(({ scales }) => scales));
export const SCALES = sticky(all(({ scales }) => scales.map(([word]) => word)));
const CURRENCY = [
  '$',
  'us$',
  '€',
  '£',
  '฿',
  '₫',
  '¥',
  '₹',
  'rs',
  'rs.',
  'inr',
  'gbp',
  'usd',
  'eur',
  'thb',
  'vnd',
];
export const LABELS = sticky([...all(({ labels }) => labels), ...CURRENCY]);

const SCALE_FIRST = compile(
  all(({ scales }) => scales.map(([word]) => word)),
  '^',
  '(?!ธุ์)',
);
const isScaled = (unit: string): boolean => hasPhrase(SCALE_FIRST, fold(unit));
const saysPercent = (unit: string): boolean =>
  ['percent', 'points'].includes(CONCEPT_OF.get(fold(unit)) ?? '');
/** Words for what is counted or measured; "million dollars" is read as a scale and a unit. */
const UNIT_WORDS = all(({ units, things, counted }) => [...units, ...things, ...counted]).filter(
  (unit) => !isScaled(unit) && !saysPercent(unit),
);
const UNIT_SIGNS = [...CURRENCY, '‰', '°c'];
/** Without its accents "tổ" is "to": then it is no unit. */
export const UNITS: Phrases = {
  accented: sticky([...UNIT_WORDS, ...UNIT_SIGNS]).accented,
  plain: sticky(
    [...UNIT_WORDS, ...UNIT_SIGNS].filter(
      (unit) =>
        fold(unit) === withoutAccents(fold(unit)) || !CONCEPT_OF.has(withoutAccents(fold(unit))),
    ),
  ).plain,
};
const MANY = '(?:10{3,5}|(?:1|10|100)[.,]000)(?![\\d.,]\\d?)';
const PEOPLE =
  '(?: ?(?:population|people|persons|inhabitants|live births|births|children|women|d[âa]n(?: s[ốo])?|ng[ườươu]+i(?: d[âa]n)?|tr[ẻe](?: em| [đd][ẻe] s[ốo]ng)?|ph[ụu] n[ữu]|ประชากร|คน|การเกิดมีชีพ))';
/** "per 1,000 live births": a rate's unit. Without a noun, `850/1000` is a part of a whole. */
export const RATES = new RegExp(
  `(?:per|ต่อ) ?${MANY}${PEOPLE}?|(?:/|trên|tren) ?${MANY}${PEOPLE}`,
  'uy',
);

const YEAR = '(?:19|20|25)\\d{2}(?![\\d%]|[.,/-]\\d)';
const PART = '(?:(?:quý|quy|quarter|q|tháng|thang|ไตรมาส|เดือน) ?(?:\\d{1,2}|iv|i{1,3}) ?)';
const DATE = `(?:\\d{1,2} ?[/.-] ?)?\\d{1,2} ?[/.-] ?${YEAR}|${PART}(?:[/ -]|năm |nam )*${YEAR}`;
const YEAR_IN_BRACKETS = new RegExp(`\\( ?${YEAR} ?\\)`, 'uy');
/** A time that a value is for, and words that mean nothing for it. */
export const ASIDES: readonly Phrases[] = [
  sticky(all(({ asides }) => asides)),
  { accented: YEAR_IN_BRACKETS, plain: YEAR_IN_BRACKETS },
  compile(
    all(({ yearLeads }) => yearLeads),
    '\\(? ?',
    ` ?${YEAR}(?: ?\\))?`,
    'uy',
  ),
  compile(
    all(({ dateLeads }) => dateLeads),
    '',
    ` ?(?:${DATE})`,
    'uy',
  ),
];
export const PART_OF = compile(
  all(({ partOf }) => partOf),
  ' ?',
  '[^\\d]+$',
  'uy',
);
export const RELATIVE_TO = compile(all(({ relativeTo }) => relativeTo));
export const ANY_CONCEPT = compile(
  conceptPhrases.filter(([, concept]) => concept !== 'reach').map(([phrase]) => phrase),
);

const unitPatterns = new Map<string, RegExp | null>();
const KNOWN_UNITS = 2000;

function buildUnitPattern(unit: string): RegExp | null {
  const folded = fold(unit);
  if (folded === '' || CONCEPT_OF.has(folded)) return null;
  return new RegExp(alternation([folded, withoutAccents(folded)]), 'uy');
}

/** @returns the pattern of a unit as written, or null for per cent and the like. */
export function unitPattern(unit: string): RegExp | null {
  const before = unitPatterns.get(unit);
  if (before !== undefined) return before;
  const pattern = buildUnitPattern(unit);
  if (unitPatterns.size < KNOWN_UNITS) unitPatterns.set(unit, pattern);
  return pattern;
}

/** @returns by what a unit multiplies its numbers: 1e6 for "triệu đồng", 1e12 for "nghìn tỷ đồng". */
export function scaleOfUnit(unit: string): number {
  const folded = fold(unit);
  const found = patternFor(SCALE_FIRST, folded).exec(folded)?.[0];
  const factor = found === undefined ? undefined : FACTOR_OF.get(found);
  if (found === undefined || factor === undefined) return 1;
  return factor * scaleOfUnit(folded.slice(found.length));
}
