import type { TableRow } from './newRowDecisions';

/**
 * @param rows with numbers as targets, that say the same in the columns that decide.
 * @returns the formula that a new row of theirs has; null where they differ in how observations add up, and the
 *   formula with it. Of rows that differ in their direction those with a floor count, as for a bare number.
 */
export function typicalFormula(rows: readonly TableRow[]): string | null {
  const usual = preferred(
    preferred(rows, ({ indicator }) => indicator.target?.comparator === 'atLeast'),
    ({ indicator }) => indicator.method === 'linear' && !indicator.ceilingCanExceed,
  );
  const byAccumulation = new Map<string, string[]>();
  for (const { indicator, formula, isPlain } of usual) {
    const found = byAccumulation.get(indicator.accumulation) ?? [];
    if (isPlain) found.push(formula);
    byAccumulation.set(indicator.accumulation, found);
  }
  const formulas = new Set([...byAccumulation.values()].map(mostFrequent));
  const [only = null] = formulas;
  return formulas.size === 1 ? only : null;
}

/** Those that a condition holds for, or all where it holds for none. */
function preferred(
  rows: readonly TableRow[],
  holds: (row: TableRow) => boolean,
): readonly TableRow[] {
  const some = rows.filter(holds);
  return some.length > 0 ? some : rows;
}

/** @returns the text that occurs most often, the first of several; null of none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
