import type { Accumulation } from '../../model/indicator';
import { compile, hasPhrase } from '../words/phrases';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';

/** How observations add up, and why: a key for the wording, not a sentence. */
export interface AccumulationChoice {
  readonly accumulation: Accumulation;
  readonly reason:
    | 'setting'
    | 'column'
    | 'guess-ratio'
    | 'guess-share'
    | 'guess-name'
    | 'guess-size'
    | 'guess-count'
    | 'guess-single'
    | 'guess-undated';
}

export interface AccumulationClues {
  readonly setting: Accumulation | null;
  /** The text of the accumulation column. */
  readonly column: string | null;
  readonly name: string;
  /** The unit or the cells' formats say per cent, or the target is in points. */
  readonly isShare: boolean;
  readonly hasParts: boolean;
  readonly observations: number;
  /** Whether they have dates. */
  readonly dated: boolean;
  /** What the sizes of the figures say beside the target, or null. */
  readonly bySize: 'latest' | 'running' | null;
  readonly unit: string | null;
  /** Figures go on rising from one calendar year into the next. */
  readonly risesOverYears: boolean;
}

/** Longer words first: "lũy kế" before a "tổng" that may stand beside it. */
const KINDS: readonly Accumulation[] = ['running', 'latest', 'average', 'ratio', 'sum'];
const WORDS = KINDS.map(
  (kind) => [kind, compile(VOCABULARIES.flatMap((v) => v.accumulation[kind] ?? []))] as const,
);
const SHARE_NAME = compile(VOCABULARIES.flatMap((v) => v.shareNames));
const LEVEL_NAME = compile(VOCABULARIES.flatMap((v) => v.levelNames));
const RUNNING_NAME = compile(VOCABULARIES.flatMap((v) => v.runningNames));
const LEVEL_UNIT = compile(
  VOCABULARIES.flatMap((v) => v.levelUnits),
  '',
  '$',
);
/** "% of calls …", "Calls answered, %"; not "communes with 100 % of …", which are counted. */
const PERCENT_NAME = /^[-+*\d.\s]*%|%[)\]\s]*$/;

/** @returns the accumulation that a cell's words name, or null. */
export function accumulationOfText(text: string): Accumulation | null {
  const folded = fold(text);
  return WORDS.find(([, words]) => hasPhrase(words, folded))?.[0] ?? null;
}

/** @returns whether a name says that figures are per cent: "% of calls answered". */
export const saysPercentInName = (name: string): boolean => PERCENT_NAME.test(fold(name));

/** @returns whether an indicator's name says share, rate or average: levels, which do not add up. */
export function isShareName(name: string): boolean {
  return hasPhrase(SHARE_NAME, fold(name)) || saysPercentInName(name);
}

/** @returns whether a unit of measure is that of levels: a percentage, a score, days. */
export const isLevelUnit = (unit: string): boolean => hasPhrase(LEVEL_UNIT, fold(unit));

/** What a name or a unit of measure says about adding up over time. */
function accumulationOfName(name: string, unit: string | null): 'latest' | 'running' | null {
  const folded = fold(name);
  if (hasPhrase(RUNNING_NAME, folded)) return 'running';
  const isLevel = hasPhrase(LEVEL_NAME, folded) || (unit !== null && isLevelUnit(unit));
  return isLevel ? 'latest' : null;
}

/**
 * Chooses by setting, then column, then by what the indicator looks like: counts with dates add up, from the
 * first of them on. Several values without dates may be one value reported twice: as levels without an order
 * they have to be confirmed.
 */
export function chooseAccumulation(clues: AccumulationClues): AccumulationChoice {
  if (clues.setting) return { accumulation: clues.setting, reason: 'setting' };
  const stated = clues.column === null ? null : accumulationOfText(clues.column);
  if (stated) return { accumulation: stated, reason: 'column' };
  if (clues.hasParts) return { accumulation: 'ratio', reason: 'guess-ratio' };
  if (clues.isShare || isShareName(clues.name))
    return { accumulation: 'latest', reason: 'guess-share' };
  const named = accumulationOfName(clues.name, clues.unit);
  if (named === 'running' && clues.risesOverYears)
    return { accumulation: 'latest', reason: 'guess-name' };
  if (named) return { accumulation: named, reason: 'guess-name' };
  if (clues.bySize) return { accumulation: clues.bySize, reason: 'guess-size' };
  if (clues.dated) return { accumulation: 'sum', reason: 'guess-count' };
  return {
    accumulation: 'latest',
    reason: clues.observations > 1 ? 'guess-undated' : 'guess-single',
  };
}
