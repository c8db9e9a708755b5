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

/** @returns what `map` makes of each item, in order. */
export function* mapInSteps<T, U>(
  items: readonly T[],
  map: (item: T, index: number) => U,
): Steps<U[]> {
  const mapped: U[] = [];
  for (const [index, item] of items.entries()) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    mapped.push(map(item, index));
  }
  return mapped;
}
