import type { CheckedFindings } from '../core/model/checkedFindings';
import type { Finding } from '../core/model/finding';
import type { CellChange } from '../core/model/fix';
import type { Settings } from '../core/model/settings';
import type { Choices } from '../core/settings/choices';
import { createReviewHost } from '../excel/createReviewHost';
import type { HostFailure, Outcome, ReviewHost, Survey } from '../excel/reviewHost';
import { openFile, type ReviewedFile } from './reviewFile';

/** A workbook after its fixes, one after the other and each for itself. */
export interface Fixed {
  /** The workbook as it is with the fixes. */
  readonly survey: Survey;
  readonly made: readonly Finding[];
  readonly refused: readonly { readonly finding: Finding; readonly failure: HostFailure }[];
}

/** Makes the fixes that change cells in a copy of a workbook, by the code that runs in Excel. Nothing else is written. */
export async function fixFile(
  path: string,
  settings: Settings,
  given: Choices,
): Promise<ReviewedFile<Fixed>> {
  const preview = await openFile(path);
  const host = createReviewHost(preview.run);
  const outcome = await fixWorkbook(host, settings, given);
  return { outcome, requests: preview.requests, save: () => preview.save() };
}

async function fixWorkbook(
  host: ReviewHost,
  settings: Settings,
  given: Choices,
): Promise<Outcome<Fixed>> {
  const before = await host.survey(settings, given);
  if (!before.ok) return before;
  const made: Finding[] = [];
  const refused: Fixed['refused'][number][] = [];
  for (const { finding, changes } of changingFixes(await before.value.check())) {
    const outcome = await host.changeCells(changes);
    if (outcome.ok) made.push(finding);
    else refused.push({ finding, failure: outcome.failure });
  }
  const after = await host.survey(settings, given);
  return after.ok ? { ok: true, value: { survey: after.value, made, refused } } : after;
}

const changingFixes = ({
  open,
}: CheckedFindings): readonly {
  readonly finding: Finding;
  readonly changes: readonly CellChange[];
}[] =>
  open.flatMap((finding) =>
    finding.fix?.kind === 'change-cells' ? [{ finding, changes: finding.fix.changes }] : [],
  );
