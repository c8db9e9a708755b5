import { area, areaA1 } from '../../model/address';
import type { ColumnRole, FoundTable } from '../../model/table';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';
import { columnChoice } from './columnChoice';
import { lackingRole, type NeededRole } from './lackingRole';
import { unreadHeaders, type UnreadHeader } from './unreadHeaders';

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

/**
 * What each table lacks; achievements and targets may stand in two tables that complete each other.
 * @param isListed whether indicators are listed elsewhere, with units and without figures
 */
function missingRole(
  table: FoundTable,
  all: readonly FoundTable[],
  isListed: boolean,
): NeededRole | null {
  if (!hasRole(table, 'indicator', 'code')) return 'indicator';
  const isListedByCode = isListed && table.role === 'achievements' && hasRole(table, 'code');
  if (!isListedByCode && !isSurelyAboutTargets(table)) return null;
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

function finding(typed: TypedTable, role: NeededRole): Found<'missing-label'> {
  const table = typed.found;
  const header = area(table.headerRow, table.area.column, 1, table.area.columns);
  return {
    code: 'missing-label',
    at: { sheet: table.sheet.name, address: areaA1(header) },
    args: { role, table: table.excelTable?.name ?? table.sheet.name },
    ...columnChoice(typed, role),
  };
}

/** The other table is there, only that it was not read: it lacks the figures, or the names that they belong to. */
function inUnread(header: UnreadHeader, role: NeededRole): Found<'missing-label'> {
  const { view, row, columns, hasFigures } = header;
  const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  const isNamed = header.words.includes(role);
  return {
    code: 'missing-label',
    at: { sheet: view.sheet.name, address: areaA1(area(row, first, 1, last - first + 1)) },
    args: { role: isNamed && hasFigures ? 'indicator' : role, table: view.sheet.name },
  };
}

/**
 * No column was found for a role that is needed.
 * args: `role` (indicator, target, achieved), `table` (the Excel Table's name, else the sheet's).
 */
export const missingLabel: Check<'missing-label'> = {
  code: 'missing-label',
  run(input: CheckInput) {
    const { tables, reading } = input;
    const headers = unreadHeaders(input);
    const unread = headers.find(({ hasFigures }) => hasFigures);
    const listed = headers.find(({ hasFigures }) => !hasFigures);
    if (tables.length === 0) {
      const role = unread ? lackingRole(unread) : null;
      return unread && role ? [inUnread(unread, role)] : [];
    }
    return tables.flatMap((table) => {
      const role = missingRole(table.found, reading.tables, listed !== undefined);
      if (role === null) return [];
      const elsewhere = unread ?? (isSurelyAboutTargets(table.found) ? undefined : listed);
      return [elsewhere && role !== 'indicator' ? inUnread(elsewhere, role) : finding(table, role)];
    });
  },
};
