import { FIGURE_ROLES } from '../../reading/indicators/valueRoles';
import type { TypedTable } from '../input/typedTables';
import { cellsAt, type CellsReference } from '../formulas/formulaPattern';
import { sheetFormulas } from '../formulas/sheetFormulas';

/** A long range is looked at as far as this from its start. */
const FARTHEST = 1000;

function refersToFault(
  table: TypedTable,
  reference: CellsReference,
  row: number,
  column: number,
): boolean {
  const { sheet, columns, headerTop, endRow } = table.found;
  if (reference.book !== null || (reference.sheet ?? sheet.name) !== sheet.name) return false;
  const { top, bottom, left, right } = cellsAt(reference, row, column);
  const covered = columns.filter((one) => one.column >= left && one.column <= right);
  for (let at = Math.max(top, headerTop); at <= Math.min(bottom, endRow - 1, top + FARTHEST); at++)
    for (const { column: own, role } of covered) {
      const { kind } = table.at(at, own);
      if (kind === 'error' && (at !== row || own !== column)) return true;
      if (kind === 'text' && reference.isSingle && FIGURE_ROLES.includes(role)) return true;
    }
  return false;
}

/** @returns whether the error of a cell comes from an error or from words in another cell of its table, which are found there. */
export function isCarriedOn(table: TypedTable, row: number, column: number): boolean {
  const formula = sheetFormulas(table.found.sheet).at(row, column);
  return (
    formula?.pattern.references.some((reference) => refersToFault(table, reference, row, column)) ??
    false
  );
}
