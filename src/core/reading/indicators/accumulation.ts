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
}

/** Longer words first: "lũy kế" before a "tổng" that may stand beside it. */
const KINDS: readonly Accumulation[] = ['running', 'latest', 'average', 'ratio', 'sum'];
const WORDS = KINDS.map(
  (kind) => [kind, compile(VOCABULARIES.flatMap((v) => v.accumulation[kind] ?? []))] as const,
);
const SHARE_NAME = compile(VOCABULARIES.flatMap((v) => v.shareNames));

/** @returns the accumulation that a cell's words name, or null. */
export function accumulationOfText(text: string): Accumulation | null {
  const folded = fold(text);
  return WORDS.find(([, words]) => hasPhrase(words, folded))?.[0] ?? null;
}

/** @returns whether an indicator's name says share, rate or average: levels, which do not add up. */
export const isShareName = (name: string): boolean => hasPhrase(SHARE_NAME, fold(name));

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
  if (clues.dated) return { accumulation: 'sum', reason: 'guess-count' };
  return {
    accumulation: 'latest',
    reason: clues.observations > 1 ? 'guess-undated' : 'guess-single',
  };
}
