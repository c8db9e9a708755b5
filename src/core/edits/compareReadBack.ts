import { parseA1 } from '../model/address';
import { cellAt, type CellValue } from '../model/cell';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Expectation } from './plan';

/** A cell in which Excel computed something else from our formula than we did. */
export interface Difference extends Expectation {
  /** As Excel shows it; `''` for a blank cell. */
  readonly found: string | number | boolean;
}

/** Relative; the order of additions may differ between calculators. */
const TOLERANCE = 1e-9;

/** @returns the cells whose values after writing are not what we computed. */
export function compareReadBack(
  after: WorkbookSnapshot,
  expectations: readonly Expectation[],
): readonly Difference[] {
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  return expectations.flatMap((expectation) => {
    const { row, column } = parseA1(expectation.address);
    const sheet = sheets.get(expectation.sheet);
    const cell: CellValue = sheet ? cellAt(sheet, row, column) : { kind: 'blank' };
    return agrees(cell, expectation.expected)
      ? []
      : [{ ...expectation, found: cell.kind === 'blank' ? '' : cell.value }];
  });
}

function agrees(cell: CellValue, expected: string | number): boolean {
  if (cell.kind === 'number' && typeof expected === 'number') {
    return Math.abs(cell.value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
  return cell.kind === 'text' && cell.value === expected;
}
