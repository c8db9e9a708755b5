import type { CellChange } from '../../../core/model/fix';
import type { Listed } from './listFindings';

/** What is done at once about findings of one kind. */
export interface FixesAlike {
  /** How many of the findings have a fix. */
  readonly findings: number;
  readonly changes: readonly CellChange[];
}

/** @returns the fixes of findings that change cells, together; a cell is changed once, by the first of them. */
export function fixesAlike(alike: readonly Listed[]): FixesAlike {
  const fixes = alike.flatMap(({ finding: { fix } }) =>
    fix?.kind === 'change-cells' ? [fix.changes] : [],
  );
  const byCell = new Map<string, CellChange>();
  for (const change of fixes.flat()) {
    const cell = `${change.sheet}!${change.address}`;
    if (!byCell.has(cell)) byCell.set(cell, change);
  }
  return { findings: fixes.length, changes: [...byCell.values()] };
}
