import type { Indicator } from '../../model/indicator';
import type { Steps } from '../../model/steps';
import { ROWS_PER_STEP } from '../../model/steps';
import type { NearMatch, Orphan } from '../../model/table';
import { fold, withoutAccents } from '../words/text';

const LEAST_LIKENESS = 0.75;
/** Three letters that stand in more names than this tell nothing; it also bounds the work for a label. */
const COMMON = 50;
const GRAM = 3;

const lettersOf = (label: string): string =>
  withoutAccents(fold(label)).replace(/[^\p{L}\p{M}\d]/gu, '');

function gramsOf(label: string): ReadonlySet<string> {
  const letters = ` ${lettersOf(label)} `;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= letters.length; at += 1) grams.add(letters.slice(at, at + GRAM));
  return grams;
}

interface Named {
  readonly key: string;
  readonly grams: ReadonlySet<string>;
}

type Index = ReadonlyMap<string, readonly Named[]>;

function* indexOf(indicators: readonly Indicator[]): Steps<Index> {
  const index = new Map<string, Named[]>();
  for (const [at, { key, name }] of indicators.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const named = { key, grams: gramsOf(name) };
    for (const gram of named.grams) {
      const list = index.get(gram);
      if (list) list.push(named);
      else index.set(gram, [named]);
    }
  }
  return index;
}

/** Of the pieces that two spellings have, the share that both have (Dice). */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function nearest(label: string, index: Index): { key: string; likeness: number } | null {
  const grams = gramsOf(label);
  const candidates = new Set<Named>();
  for (const gram of grams) {
    const named = index.get(gram) ?? [];
    if (named.length <= COMMON) named.forEach((one) => candidates.add(one));
  }
  let best: { key: string; likeness: number } | null = null;
  for (const { key, grams: own } of candidates) {
    const likeness = likenessOf(grams, own);
    if (likeness >= (best?.likeness ?? LEAST_LIKENESS)) best = { key, likeness };
  }
  return best;
}

/**
 * @param indicators those that have no achievements yet
 * @returns for each label without a target the indicator whose name is spelt most alike, if any is. Work
 *   grows with the labels and names, not with their product.
 */
export function* nearMatchesOf(
  orphans: readonly Orphan[],
  indicators: readonly Indicator[],
): Steps<readonly NearMatch[]> {
  if (orphans.length === 0) return [];
  const index = yield* indexOf(indicators);
  const found: NearMatch[] = [];
  for (const [at, { label, source }] of orphans.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const near = nearest(label, index);
    if (near) found.push({ label, source, indicator: near.key, likeness: near.likeness });
  }
  return found;
}
