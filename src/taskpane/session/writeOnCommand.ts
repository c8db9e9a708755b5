import type { Session } from './Session';
import type { PaneState } from './state';

/**
 * Writes the review as the ribbon asks, once what is under way is done.
 * @returns whether a person has to look at something: it failed, Excel computes otherwise, nothing was found to review, or
 *   an error was found in the workbook.
 */
export async function writeOnCommand(
  session: Session,
): Promise<{ readonly needsAttention: boolean }> {
  await session.settled();
  await session.run('write');
  const after = session.state();
  if (needsAttention(after)) return { needsAttention: true };
  if (after.step.kind === 'written') {
    await session.show({ sheet: after.step.written.sheets.review, address: 'A1' });
  }
  return { needsAttention: session.state().step.kind === 'failed' };
}

function needsAttention({ step }: PaneState): boolean {
  if (step.kind !== 'written') return true;
  const { differences, findings, evaluation } = step.written;
  return (
    differences.length > 0 ||
    evaluation.mainTable === null ||
    findings.open.some(({ severity }) => severity === 'error')
  );
}
