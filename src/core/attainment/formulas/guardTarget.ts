import type { Target } from '../../model/indicator';
import { boundsOf } from '../statusAt';
import { reading, type RowContext } from './context';
import { call, isNumber, when } from './syntax';

/** Where the bounds of a target stand; null for a bound that it does not have. */
export interface BoundRefs {
  readonly low: string | null;
  readonly high: string | null;
}

/** What a column says when the target gives no bounds. */
export interface TargetWords {
  readonly noTarget: string;
  /** The target is no longer the one that was read: text became a number, or the reverse, or other text. */
  readonly changed: string;
}

/** @returns whether the target's own cell drives the formulas: a number that is its only bound. */
export function isLiveTarget({ refs, indicator }: Pick<RowContext, 'refs' | 'indicator'>): boolean {
  return refs.target !== null && hasNumberCell(indicator);
}

/** @returns whether a target is a number in its cell, not text and not a person's setting. */
export function hasNumberCell({ target, targetSource }: RowContext['indicator']): boolean {
  if (target === null || targetSource === null || targetSource.text !== null) return false;
  return boundsOf(target) !== null && !isRange(target);
}

const isRange = ({ low, high }: Target): boolean => low !== null && high !== null && low !== high;

/**
 * Guards what `build` makes of the target: a number in its cell, else the reading beside its source text for
 * as long as the cell still has that text. For a target in doubt, or words, `build` gets no bounds.
 */
export function guardTarget(
  context: RowContext,
  words: TargetWords,
  build: (bounds: BoundRefs) => string,
): string {
  const { indicator, refs } = context;
  const { target, targetSource } = indicator;
  const cell = refs.target;
  if (cell === null) return target === null ? words.noTarget : read(context, target, words, build);
  const otherwise = unread(cell, words);
  if (isLiveTarget(context))
    return when(isNumber(cell), build(liveBounds(context, cell)), otherwise);
  if (targetSource !== null && targetSource.text !== null) {
    const known = target === null ? words.noTarget : read(context, target, words, build);
    const isSame = call('EXACT', cell, reading(context, 'target', 'readText'));
    return when(call('ISERROR', cell), words.changed, when(isSame, known, otherwise));
  }
  return target === null ? otherwise : read(context, target, words, build);
}

/** What a cell means that is not as it was read: blank, or something else. */
function unread(cell: string, { noTarget, changed }: TargetWords): string {
  return when(call('ISERROR', cell), changed, when(`TRIM(${cell})=""`, noTarget, changed));
}

function liveBounds({ indicator }: RowContext, cell: string): BoundRefs {
  const { low = null, high = null } = indicator.target ?? {};
  return { low: low === null ? null : cell, high: high === null ? null : cell };
}

/** The bounds from the readings block, each guarded. */
function read(
  context: RowContext,
  target: Target,
  words: TargetWords,
  build: (bounds: BoundRefs) => string,
): string {
  if (boundsOf(target) === null) return build({ low: null, high: null });
  const low = target.low === null ? null : reading(context, 'target', 'readLow');
  const high = target.high === null ? null : reading(context, 'target', 'readHigh');
  const present = [low, high].filter((ref) => ref !== null);
  return when(`COUNT(${present.join(',')})=${present.length}`, build({ low, high }), words.changed);
}
