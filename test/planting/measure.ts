/** How well the checks find what was planted; the one place where the generator's workbooks meet the program. */
import { checkWorkbook } from '../../src/core/checkWorkbook';
import { evaluateWorkbook } from '../../src/core/evaluateWorkbook';
import type { Finding } from '../../src/core/model/finding';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { workbookOf, type GridSheet } from '../support/grid';
import { COMPANIONS } from './companions';
import { lettersOf, rangeAddress, rangeOf } from './generator/address';
import type { Range, Sheet, Workbook } from './generator/workbook';
import type { PlantedCode } from './planters/planters';
import type { Place } from './planters/planting';
import { plantingsOf, type Planting } from './plantings';

const gridSheet = (sheet: Sheet): GridSheet => ({
  name: sheet.name,
  cells: sheet.cells.map((row) =>
    row.map((cell) => cell && { v: cell.value, format: cell.format, formula: cell.formula }),
  ),
  tables: sheet.excelTables.map(({ name, range, hasTotals }) => ({
    name,
    at: rangeAddress(range),
    hasTotals,
  })),
  visible: !sheet.isHidden,
  merges: sheet.merges.map(rangeAddress),
  hiddenRows: sheet.hiddenRows.map((row) => row + 1),
  hiddenColumns: sheet.hiddenColumns.map(lettersOf),
});

/** @returns the workbook as the program reads it. */
export const snapshotOf = ({ sheets, culture }: Workbook): WorkbookSnapshot =>
  workbookOf(sheets.map(gridSheet), culture);

/** @returns what the checks find in a workbook. */
export function findingsIn(workbook: Workbook): readonly Finding[] {
  const snapshot = snapshotOf(workbook);
  const { reviewDate, term } = workbook;
  const evaluation = evaluateWorkbook(snapshot, { ...DEFAULT_SETTINGS, reviewDate, term });
  return checkWorkbook(snapshot, evaluation).open;
}

const contains = (outer: Range, inner: Range): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** A finding is at the right place if it is within it, or is part of one row and has it inside. */
function isAt({ sheet, address }: Place, at: Place): boolean {
  if (sheet !== at.sheet) return false;
  const [found, planted] = [rangeOf(address), rangeOf(at.address)];
  return contains(planted, found) || (found.top === found.bottom && contains(found, planted));
}

export interface Outcome {
  readonly planting: Planting;
  readonly found: boolean;
  /** Findings above a note that the planted error does not explain. */
  readonly extras: readonly Finding[];
}

/** @returns what the checks make of a planted error. */
export function outcomeOf(planting: Planting): Outcome {
  const { code, at, workbook } = planting;
  const findings = findingsIn(workbook);
  const isOwn = (finding: Finding) => finding.code === code && isAt(finding.at, at);
  const companions = (COMPANIONS[code] ?? []).map((companion) => companion.code);
  return {
    planting,
    found: findings.some(isOwn),
    extras: findings.filter(
      (finding) =>
        finding.severity !== 'note' && !isOwn(finding) && !companions.includes(finding.code),
    ),
  };
}

export interface Measurement {
  readonly code: PlantedCode;
  readonly plantings: number;
  /** Shares. */
  readonly recall: number;
  readonly extras: number;
  readonly missed: readonly Planting[];
  readonly surplus: readonly Outcome[];
}

/** @returns recall and extra findings over so many plantings of a code. */
export function measure(code: PlantedCode, count: number, from = 0): Measurement {
  const outcomes = plantingsOf(code, count, from).map(outcomeOf);
  const missed = outcomes.filter(({ found }) => !found).map(({ planting }) => planting);
  const surplus = outcomes.filter(({ extras }) => extras.length > 0);
  const extras = surplus.reduce((sum, outcome) => sum + outcome.extras.length, 0);
  return {
    code,
    plantings: count,
    recall: 1 - missed.length / count,
    extras: extras / count,
    missed,
    surplus,
  };
}
