/**
 * Long work in steps: a generator that yields nothing every few milliseconds of work, so that its caller can
 * pause, report and stop. What it returns is the result.
 */
export type Steps<T> = Generator<void, T, void>;

/** Rows of work between two pauses: some milliseconds even where each row takes long. */
export const ROWS_PER_STEP = 500;

/** @returns the result of work that nobody needs to interrupt. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * @param rowsOf how many rows of work an item is; one unless given
 * @returns what `map` makes of each item, in order.
 */
export function* mapInSteps<T, U>(
  items: readonly T[],
  map: (item: T, index: number) => U,
  rowsOf: (item: T) => number = () => 1,
): Steps<U[]> {
  const mapped: U[] = [];
  let rows = 0;
  for (const [index, item] of items.entries()) {
    rows += rowsOf(item);
    if (rows >= ROWS_PER_STEP) {
      yield;
      rows = 0;
    }
    mapped.push(map(item, index));
  }
  return mapped;
}
