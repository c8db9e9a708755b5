/** A seeded source of choices: the same seed gives the same cases on every machine. */
export interface Random {
  /** @returns a number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** @returns a whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** @returns one of the items. */
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
  /** @returns true in a share of the cases. */
  readonly chance: (share: number) => boolean;
}

/** The mulberry32 generator. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    chance: (share) => next() < share,
  };
}
