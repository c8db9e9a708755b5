/** Neighbouring numbers taken together. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** @returns the runs of numbers (rows, say) that follow each other, given in ascending order. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.first + last.count === number) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
