import { parseA1 } from '../model/address';
import { cellAt, formulaAt, type CellValue } from '../model/cell';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Expectation } from './plan';

/** A cell in which Excel computed something else from our formula than we did. */
export interface Difference extends Expectation {
  /** As Excel shows it; `''` for a blank cell. */
  readonly found: string | number | boolean;
}

/** Relative; the order of additions may differ between calculators. */
const TOLERANCE = 1e-9;

/** What Excel made of our formulas. */
export interface ReadBack {
  readonly differences: readonly Difference[];
  /** Formulas that have no value yet: the host has left them to be computed when the file is opened. */
  readonly uncomputed: number;
}

/** @returns how the values after writing compare with what we computed. */
export function compareReadBack(
  after: WorkbookSnapshot,
  expectations: readonly Expectation[],
): ReadBack {
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const differences: Difference[] = [];
  let uncomputed = 0;
  for (const expectation of expectations) {
    const { row, column } = parseA1(expectation.address);
    const sheet = sheets.get(expectation.sheet);
    const cell: CellValue = sheet ? cellAt(sheet, row, column) : { kind: 'blank' };
    if (agrees(cell, expectation.expected)) continue;
    if (cell.kind !== 'blank') differences.push({ ...expectation, found: cell.value });
    else if (sheet && formulaAt(sheet, row, column) !== null) uncomputed += 1;
    else differences.push({ ...expectation, found: '' });
  }
  return { differences, uncomputed };
}

function agrees(cell: CellValue, expected: string | number): boolean {
  if (cell.kind === 'number' && typeof expected === 'number') {
    return Math.abs(cell.value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
  return cell.kind === 'text' && cell.value === expected;
}
