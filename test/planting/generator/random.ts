/** A seeded source of choices: the same seed gives the same workbook on every machine. */
export interface Random {
  /** @returns a number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** @returns a whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** @returns a number from `low` to `high` with so many decimals. */
  readonly decimal: (low: number, high: number, digits: number) => number;
  /** @returns one of the items; there must be one. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** @returns true in a share of the cases. */
  readonly chance: (share: number) => boolean;
  /** @returns the items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** @returns a value with so many decimals, as a person would type it. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Two rounds of a 32-bit mixing function over a counter. */
export function randomFrom(seed: number): Random {
  let count = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    count = (count + 0x9e3779b9) | 0;
    let mixed = Math.imul(count ^ (count >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    decimal: (low, high, digits) => rounded(low + next() * (high - low), digits),
    pick: (items) => items[whole(0, items.length - 1)]!,
    chance: (share) => next() < share,
    shuffled: (items) =>
      items
        .map((item) => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
}
