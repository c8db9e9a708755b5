import type { ColumnRole, RoleReason } from '../../model/table';
import type { ColumnClues } from './columnClues';
import { fitOf, namesBranch } from './columnContent';
import { matchHeader, type HeaderMatch } from './headers';
import type { HeaderWord } from '../vocabulary/types';

/** A role that a column may have, and why. */
export interface Claim {
  readonly clues: ColumnClues;
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly rule: RoleReason['rule'];
  readonly phrase: string | null;
  readonly branch: string | null;
}

const GENERIC_NAME = 0.6;
const BARE_FIGURE = 0.5;
const BARE_GROUP = 0.4;
const NO_ROLE_FITS = 0.2;
/** Roles that several columns of a table may have, for different periods or branches. */
const REPEATED: readonly ColumnRole[] = ['target', 'achieved', 'numerator', 'denominator'];
/** A year and a month may stand in columns of their own. */
const IN_PARTS: readonly ColumnRole[] = ['date'];

/** "Thời gian", "Year": the day of a result, or by when a target is due; the rest of the table decides. */
const isAmbiguousHorizon = (word: HeaderWord, match: HeaderMatch): boolean =>
  word === 'horizon' && match.words.includes('date');

/** "Rate" beside a part and a whole is what they make: what was achieved, and no share of the target. */
const roleOf = (word: HeaderWord, isRate: boolean): ColumnRole => {
  if (word === 'name') return 'indicator';
  if (word === 'share') return isRate ? 'achieved' : 'stated-attainment';
  return word === 'figure' ? 'achieved' : word;
};

/** "Goal" before "Measure" groups; alone it names what is measured. */
const weightOf = (word: HeaderWord, words: readonly HeaderWord[]): number => {
  if (word === 'name') return GENERIC_NAME;
  if (word === 'group' && words.includes('name')) return BARE_GROUP;
  return word === 'figure' || word === 'share' ? BARE_FIGURE : 1;
};

function claimsOfHeader(
  clues: ColumnClues,
  branch: string | null,
  hasRates: boolean,
): readonly Claim[] {
  const { match, content } = clues;
  if (!match) return [];
  const isRate = hasRates && match.words.includes('share');
  const words = match.words.filter(
    (word) => !isAmbiguousHorizon(word, match) && !(isRate && word === 'stated-attainment'),
  );
  return words.map((word) => ({
    clues,
    role: roleOf(word, hasRates),
    confidence: match.confidence * weightOf(word, words) * fitOf(word, content),
    rule: branch === null ? 'header' : 'branch',
    phrase: match.phrase,
    branch,
  }));
}

/** Branches are told by their names, or by several labels that stand over or under one value word. */
function branchesOf(all: readonly ColumnClues[]): ReadonlyMap<ColumnClues, string> {
  const labels = new Map<string, Set<string>>();
  const wordOf = ({ match }: ColumnClues) => match?.words.join() ?? '';
  for (const clues of all) {
    if (clues.label === null || !clues.match) continue;
    const known = labels.get(wordOf(clues)) ?? new Set();
    labels.set(wordOf(clues), known.add(clues.label));
  }
  const found = new Map<ColumnClues, string>();
  for (const clues of all) {
    const { label } = clues;
    if (label === null || !clues.match) continue;
    const isOneOfSeveral = (labels.get(wordOf(clues))?.size ?? 0) >= 2;
    if (isOneOfSeveral || namesBranch(label)) found.set(clues, label);
  }
  return found;
}

const QUOTIENT = /=\s*\(?(\w+)\)?\s*[/:]\s*\(?(\w+)\)?/;
const ABOVE_HEADERS = 1.5;

/**
 * A row of column numbers may say what the header does not: `(3=2/1)` is a share of the plan where 2 is what
 * was achieved and 1 is the plan, and something else where it divides others.
 */
function claimOfNumber(clues: ColumnClues, all: readonly ColumnClues[]): readonly Claim[] {
  const [, part, whole] = QUOTIENT.exec(clues.number) ?? [];
  if (part === undefined || whole === undefined) return [];
  const isNumbered = (number: string, word: HeaderWord) =>
    all.some((one) => bareNumber(one) === number && one.match?.words.includes(word));
  const isShare = isNumbered(part, 'achieved') && isNumbered(whole, 'target');
  const role = isShare || clues.match?.words.includes('stated-attainment');
  return [
    {
      clues,
      role: role ? 'stated-attainment' : 'other',
      confidence: ABOVE_HEADERS,
      rule: 'cells',
      phrase: null,
      branch: null,
    },
  ];
}

const bareNumber = ({ number }: ColumnClues): string => /^\W*(\w+)/.exec(number)?.[1] ?? '';

const LETTERED = /\(\s*([ab])\s*\)/i;

/**
 * "ผลงาน (A)" and "เป้าหมาย (B)" beside a column of conditions ("≥ 75"): A is the part and B the whole of what the
 * condition is about.
 */
function claimsOfLetters(all: readonly ColumnClues[]): readonly Claim[] {
  const lettered = all.flatMap((clues) => {
    const letter = LETTERED.exec(clues.header)?.[1]?.toUpperCase();
    return letter === undefined ? [] : [{ clues, letter }];
  });
  const isPair = new Set(lettered.map(({ letter }) => letter)).size === 2;
  const hasCondition = all.some(
    (clues) => !LETTERED.test(clues.header) && clues.content.expressions * 2 > clues.content.filled,
  );
  if (!isPair || !hasCondition) return [];
  return lettered.map(({ clues, letter }) => ({
    clues,
    role: letter === 'A' ? 'numerator' : 'denominator',
    confidence: ABOVE_HEADERS,
    rule: 'header',
    phrase: `(${letter})`,
    branch: null,
  }));
}

/** What a title above says of a column that adds up others: "Tổng số" under "Thực hiện" is achieved. */
const valueAbove = ({ titles, saysTotal }: ColumnClues): 'achieved' | 'target' | undefined => {
  if (!saysTotal) return undefined;
  const above = titles.slice(0, -1).flatMap((title) => matchHeader(title)?.words ?? []);
  return (['achieved', 'target'] as const).find((word) => above.includes(word));
};

/** Parts and wholes only stand together; a lone "Tổng số" is something else. */
function withoutLoneParts(claims: readonly Claim[]): readonly Claim[] {
  const columnsOf = (role: ColumnRole) =>
    new Set(claims.filter((claim) => claim.role === role).map(({ clues }) => clues.column));
  const [parts, wholes] = [columnsOf('numerator'), columnsOf('denominator')];
  const isComplete = [...parts].some((part) => [...wholes].some((whole) => whole !== part));
  if (isComplete) return claims;
  return claims.flatMap((claim) => {
    if (claim.role !== 'numerator' && claim.role !== 'denominator') return [claim];
    const role = valueAbove(claim.clues);
    return role ? [{ ...claim, role }] : [];
  });
}

/** Whether a part and a whole stand in columns of their own, and no other column has what was achieved. */
function partsAlone(all: readonly ColumnClues[], lettered: readonly Claim[]): boolean {
  const has = (word: HeaderWord, among: readonly ColumnClues[]) =>
    among.some(({ match }) => match?.words.includes(word));
  const others = all.filter((clues) => !lettered.some((one) => one.clues === clues));
  const hasParts = lettered.length > 0 || (has('numerator', all) && has('denominator', all));
  return hasParts && !has('achieved', others);
}

/** @returns what the headers of a table's columns claim to be. */
export function headerClaims(all: readonly ColumnClues[]): readonly Claim[] {
  const branches = branchesOf(all);
  const lettered = claimsOfLetters(all);
  const hasRates = partsAlone(all, lettered);
  return withoutLoneParts([
    ...lettered,
    ...all.flatMap((clues) => [
      ...claimsOfHeader(clues, branches.get(clues) ?? null, hasRates),
      ...claimOfNumber(clues, all),
    ]),
  ]);
}

/** Which period, branch or total a column's figures are for. */
function slotOf({ clues, branch }: Claim): string {
  const { period, saysTotal } = clues;
  const when = period?.when ? `${period.when.start}-${period.when.end}` : (period?.order ?? '');
  return `${when}|${branch ?? ''}|${saysTotal ? 'total' : ''}`;
}

function placeOf(claim: Claim): string {
  if (IN_PARTS.includes(claim.role)) return `${claim.role}|${claim.phrase}`;
  return REPEATED.includes(claim.role) ? `${claim.role}|${slotOf(claim)}` : claim.role;
}

/** Gives each role to the column that claims it best; from the left where two claim it alike. */
export function settle(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const given = new Map<number, Claim>();
  const taken = new Set<string>();
  const best = [...claims].sort(
    (a, b) => b.confidence - a.confidence || a.clues.column - b.clues.column,
  );
  for (const claim of best) {
    const { column } = claim.clues;
    if (claim.confidence < NO_ROLE_FITS || given.has(column)) continue;
    if (claim.role !== 'other' && taken.has(placeOf(claim))) continue;
    given.set(column, claim);
    taken.add(placeOf(claim));
  }
  return given;
}
