import type { Acceptance, FindingIdentity } from '../../model/acceptance';
import type { AcceptedFinding, CheckedFindings } from '../../model/checkedFindings';
import type { Finding } from '../../model/finding';
import type { Identify } from './identity';

const keyOf = ({ code, about, content }: FindingIdentity | Acceptance): string =>
  JSON.stringify([code, about, content]);

/**
 * Separates what a person accepted from what is open. An acceptance holds for as long as the indicator and the
 * content are those that it was given for; after that the finding is open again.
 */
export function separateAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  identify: Identify,
): CheckedFindings {
  if (acceptances.length === 0) return { open: findings, accepted: [] };
  const byKey = new Map(acceptances.map((acceptance) => [keyOf(acceptance), acceptance]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = byKey.get(keyOf(identify(finding)));
    if (acceptance) accepted.push({ finding, acceptance });
    else open.push(finding);
  }
  return { open, accepted };
}
