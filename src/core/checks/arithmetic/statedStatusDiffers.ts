import type { Assessment, Status } from '../../model/assessment';
import type { Verdict } from '../vocabulary/types';
import type { Check, Found } from '../check';
import { assessed } from '../input/assessed';
import type { AssessedIndicator } from '../input/typedTables';
import { verdictOf } from './verdicts';

/** The computed statuses that a stated one is true of: what is nearly met is not met either. */
const AGREEING: Readonly<Record<Verdict, readonly Status[]>> = {
  exceeded: ['exceeded'],
  atLeastMet: ['exceeded', 'met'],
  met: ['met'],
  nearlyMet: ['nearly-met'],
  notMet: ['not-met', 'nearly-met'],
};
const REACHED: readonly Status[] = ['exceeded', 'met'];
const SAID_TO_REACH: readonly Verdict[] = ['exceeded', 'atLeastMet', 'met'];
const COMPARED: readonly Status[] = ['exceeded', 'met', 'nearly-met', 'not-met'];
/** In practice "nearly" begins at 70 to 90 %: from there on it is a matter of the line. */
const LOWEST_NEAR = 0.7;

function agrees(verdict: Verdict, { status, attainment }: Assessment): boolean {
  if (AGREEING[verdict].includes(status)) return true;
  return verdict === 'nearlyMet' && status === 'not-met' && (attainment ?? 0) >= LOWEST_NEAR;
}

function find({
  indicator,
  assessment,
}: AssessedIndicator): readonly Found<'stated-status-differs'>[] {
  const stated = indicator.stated.status;
  const { status, toConfirm } = assessment;
  if (!stated || toConfirm || !COMPARED.includes(status)) return [];
  const verdict = verdictOf(stated.text);
  if (verdict === null || agrees(verdict, assessment)) return [];
  const isDegree = SAID_TO_REACH.includes(verdict) && REACHED.includes(status);
  const { sheet, address } = stated.source;
  return [
    {
      code: 'stated-status-differs',
      at: { sheet, address },
      args: { name: indicator.name, text: stated.text, status },
      ...(isDegree ? { severity: 'note' as const } : {}),
    },
  ];
}

/** The stated status is not the computed one; whether it is met or exceeded is a matter of degree, and a note. */
export const statedStatusDiffers: Check<'stated-status-differs'> = {
  code: 'stated-status-differs',
  run: (input) => assessed(input).flatMap(find),
};
