/** @returns ascending whole numbers in short, each as `print` has it: `3, 5–8`. */
export function rangesText(numbers: readonly number[], print: (value: number) => string): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? print(first) : `${print(first)}–${print(last)}`))
    .join(', ');
}

/** @returns rows as people count them, from one: `5–14` for those from 4 up to, and without, 14. */
export const rowsText = (first: number, end: number): string =>
  end === first + 1 ? String(end) : `${first + 1}–${end}`;
