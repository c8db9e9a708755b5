import { planFreezing } from '../core/edits/planFreezing';
import type { FrozenSheet } from '../core/model/planDescription';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import type { Figures } from '../core/wording/numbers';
import { applyEdits } from './applyEdits';
import type { ExcelRun } from './excelRun';
import { readSnapshot } from './readSnapshot';

/** A workbook in which the former review stands as values, and what its sheets were called. */
export interface Frozen {
  readonly after: WorkbookSnapshot;
  readonly sheets: readonly FrozenSheet[];
}

/**
 * Freezes the current review, so that the next writing adds one of its own. It is a step of its own in the
 * journal: cut short, it is taken back; once it is done, a writing that fails leaves the frozen review as it is.
 * @returns the workbook after it; null where there is no review to freeze.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export async function freezeReview(
  run: ExcelRun,
  before: WorkbookSnapshot,
  figures: Figures,
): Promise<Frozen | null> {
  const freezing = planFreezing(before, figures);
  if (!freezing) return null;
  await applyEdits(run, [freezing.start, ...freezing.edits, freezing.end]);
  return { after: await readSnapshot(run), sheets: freezing.sheets };
}
