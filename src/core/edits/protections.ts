import type { Edit } from '../model/edit';
import type { PlanProblem } from '../model/problem';
import type { Evaluation } from '../model/review';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Located } from './locateOwn';

/** @returns why edits are refused where the structure of the workbook is protected; null where nothing is. */
export const structureProblem = (
  { structureProtected }: WorkbookSnapshot,
  edits: readonly Edit[],
): PlanProblem | null =>
  structureProtected && edits.some(({ kind }) => OF_STRUCTURE.has(kind))
    ? { code: 'structure-protected' }
    : null;

const OF_STRUCTURE: ReadonlySet<Edit['kind']> = new Set([
  'add-sheet',
  'delete-sheet',
  'rename-sheet',
]);

/** @returns the protections that forbid to write: of the structure while a sheet is to be added, and of sheets. */
export function protections(
  { structureProtected }: WorkbookSnapshot,
  evaluation: Evaluation,
  located: Located,
): PlanProblem[] {
  const isWhole = located.review !== null && located.annex !== null;
  return [
    ...(structureProtected && !isWhole ? [{ code: 'structure-protected' } as const] : []),
    ...protectedSheets(evaluation, located),
  ];
}

/** The sheets that are to be written on: those with targets, and our own. */
function protectedSheets({ reading }: Evaluation, { review, annex }: Located): PlanProblem[] {
  const targets = reading.tables.filter(({ role }) => role !== 'achievements');
  const sheets = [...targets.map(({ sheet }) => sheet), review, annex].filter(
    (sheet) => sheet !== null,
  );
  return [...new Set(sheets)]
    .filter((sheet) => sheet.protected)
    .map((sheet) => ({ code: 'protected', sheet: sheet.name }));
}
