/** Enough for the rows that are looked at together, and too few to be felt in memory. */
const MOST_TEXTS = 10_000;

/**
 * @returns the same function of a text, which works an answer out once for texts that come back soon: the search for
 * headers looks at each cell many times.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, found);
    return found;
  };
}
