import { area, areaA1 } from '../model/address';
import type { Finding } from '../model/finding';
import type { ColumnRole, FoundTable } from '../model/table';
import type { Check, CheckInput } from './check';

type NeededRole = 'indicator' | 'target' | 'achieved';

/** A header that says "indicator" or "target" outright, and not just "name". */
const NAMED_SURELY = 0.7;

const hasRole = (table: FoundTable, ...roles: readonly ColumnRole[]): boolean =>
  table.columns.some((column) => roles.includes(column.role));

/** A list of names with a plan or a result is no target table unless more of its headers say so. */
function isSurelyAboutTargets(table: FoundTable): boolean {
  const name = table.columns.find((column) => column.role === 'indicator');
  const named = name !== undefined && name.confidence >= NAMED_SURELY;
  return named || hasRole(table, 'unit', 'stated-attainment');
}

/** What each table lacks; achievements and targets may stand in two tables that complete each other. */
function missingRole(table: FoundTable, all: readonly FoundTable[]): NeededRole | null {
  if (!hasRole(table, 'indicator', 'code')) return 'indicator';
  if (!isSurelyAboutTargets(table)) return null;
  const others = (role: FoundTable['role']) => all.some((other) => other.role === role);
  switch (table.role) {
    case 'combined':
      return null;
    case 'targets':
      return others('achievements') ? null : 'achieved';
    case 'achievements':
      return others('targets') || others('combined') ? null : 'target';
  }
}

function finding(table: FoundTable, role: NeededRole): Finding {
  const header = area(table.headerRow, table.area.column, 1, table.area.columns);
  return {
    code: 'missing-label',
    severity: 'error',
    at: { sheet: table.sheet.name, address: areaA1(header) },
    args: { role, table: table.excelTable?.name ?? table.sheet.name },
  };
}

/**
 * No column was found for a role that is needed.
 * args: `role` (indicator, target, achieved), `table` (the Excel Table's name, else the sheet's).
 */
export const missingLabel: Check = {
  code: 'missing-label',
  run({ reading: { tables } }: CheckInput) {
    return tables.flatMap((table) => {
      const role = missingRole(table, tables);
      return role === null ? [] : [finding(table, role)];
    });
  },
};
