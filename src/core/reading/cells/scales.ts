import type { Amount } from '../../model/indicator';
import type { Scale, ScaledAmount, ScaledTarget } from './cells';
import { cleanNumber } from './numbers';
import { fold } from '../words/text';

/** How the numbers of one indicator are held: 0.9 for 90 %, or as they stand. */
export type Held = 'share' | 'plain';

export interface Scaling {
  readonly held: Held;
  /** What the target's numbers are multiplied by. */
  readonly targetFactor: number;
  /** The unit, or a header without a unit, says per cent. */
  readonly percentUnit: boolean;
  /** The size of the target's bound as held, or null without one. */
  readonly bound: number | null;
  /** What words multiply the target's numbers by (1e9 for "12 tỷ đồng"), which are held without. */
  readonly factor: number;
}

/** A share this large is rather a percentage that was typed without its sign. */
const LARGE_SHARE = 1.5;
const PERCENT_UNIT = /^(?:%|percent|per cent|pct|phần trăm|phan tram|ร้อยละ|เปอร์เซ็นต์)/;

/** @returns whether a unit as written is per cent (points are not). */
export const isPercentUnit = (unit: string): boolean =>
  PERCENT_UNIT.test(fold(unit).normalize('NFC')) || PERCENT_UNIT.test(fold(unit));

const sizeOf = (amount: Amount): number | null =>
  amount.kind === 'number' || amount.kind === 'approximate' ? Math.abs(amount.value) : null;

const boundOf = ({ target }: ScaledTarget): number | null => {
  const bounds = [target.low, target.high].filter((bound) => bound !== null);
  return bounds.length === 0 ? null : Math.max(...bounds.map(Math.abs));
};

function heldOf(scale: Scale, percentUnit: boolean, amounts: readonly ScaledAmount[]): Held {
  if (scale !== 'percent-text') return scale;
  if (percentUnit) return 'plain';
  const first = amounts.find(({ amount, fraction }) => !fraction && sizeOf(amount) !== null);
  const typedPlain = first?.scale === 'plain' && (sizeOf(first.amount) ?? 0) > LARGE_SHARE;
  return typedPlain ? 'plain' : 'share';
}

/**
 * Decides how an indicator's numbers are held: as the target's cell holds them. A target in words
 * ("at least 90 %") takes the scale of its unit, else that of its achievements.
 */
export function scalingOf(
  target: ScaledTarget | null,
  percentUnit: boolean,
  amounts: readonly ScaledAmount[],
): Scaling {
  if (!target) return { held: 'plain', targetFactor: 1, percentUnit, bound: null, factor: 1 };
  const held = heldOf(target.scale, percentUnit, amounts);
  const targetFactor = held === 'share' && target.scale === 'percent-text' ? 0.01 : 1;
  const bound = boundOf(target);
  const percent = percentUnit || target.scale !== 'plain' || target.points;
  return {
    held,
    targetFactor,
    percentUnit: percent,
    bound: bound === null ? null : bound * targetFactor,
    factor: target.factor,
  };
}

function toShare(size: number, scaling: Scaling): number {
  const implausible = scaling.bound === null || size > 10 * scaling.bound || size > 10;
  return size > LARGE_SHARE && implausible ? 0.01 : 1;
}

/** Formats are asked first; a plain number changes scale only where it is implausible as a share. */
function factorFor(scale: Scale, size: number, scaling: Scaling): number {
  if (scaling.held === 'share') {
    if (scale === 'share') return 1;
    return scale === 'percent-text' ? 0.01 : toShare(size, scaling);
  }
  const percent = scaling.percentUnit || (scaling.bound ?? 0) > LARGE_SHARE;
  if (scale === 'share') return percent && scaling.bound !== null ? 100 : 1;
  const boundIsShare = scaling.bound !== null && scaling.bound <= LARGE_SHARE;
  return scale === 'percent-text' && boundIsShare && !scaling.percentUnit ? 0.01 : 1;
}

/**
 * "900 triệu" beside "1,2 tỷ". Where only one of the two has such a word, the other may have left it out: of
 * both readings the one that is nearer to the target holds.
 */
function wordFactor(own: number, size: number, { factor, bound }: Scaling): number {
  if (own === factor) return 1;
  const spelled = own / factor;
  if ((own !== 1 && factor !== 1) || !bound || size === 0) return spelled;
  const distance = (times: number) => Math.abs(Math.log((size * times) / bound));
  return distance(1) < distance(spelled) ? 1 : spelled;
}

/** @returns an amount with all its numbers multiplied; a factor of -1 turns an interval round. */
export function multiplied(amount: Amount, factor: number): Amount {
  const times = (value: number) => (factor === 1 ? value : cleanNumber(value * factor));
  const side = (value: number | null) => (value === null ? null : times(value));
  switch (amount.kind) {
    case 'number':
    case 'approximate':
      return { ...amount, value: times(amount.value) };
    case 'interval': {
      const { low, high, lowOpen, highOpen } = amount;
      if (factor > 0) return { ...amount, low: side(low), high: side(high) };
      return { ...amount, low: side(high), high: side(low), lowOpen: highOpen, highOpen: lowOpen };
    }
    case 'text':
    case 'missing':
      return amount;
  }
}

/** @returns the amount in the scale in which the indicator's numbers are held. */
export function inScale(reading: ScaledAmount, scaling: Scaling): Amount {
  const { amount, fraction } = reading;
  if (fraction && (scaling.percentUnit || scaling.held === 'share') && fraction.denominator !== 0) {
    const share = fraction.numerator / fraction.denominator;
    return { kind: 'number', value: scaling.held === 'share' ? share : cleanNumber(share * 100) };
  }
  const size =
    sizeOf(amount) ?? (amount.kind === 'interval' ? Math.abs(amount.high ?? amount.low ?? 0) : 0);
  const factor = wordFactor(reading.factor, size, scaling);
  return multiplied(amount, factor * factorFor(reading.scale, size * factor, scaling));
}
