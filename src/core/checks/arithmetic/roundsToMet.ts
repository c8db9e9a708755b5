import type { Status } from '../../model/assessment';
import type { Check, Found } from '../check';
import { assessed } from '../input/assessed';
import type { AssessedIndicator } from '../input/typedTables';

const UNMET: readonly Status[] = ['nearly-met', 'not-met'];
/** What a percentage with one decimal prints as 100.0: attainment is shown with one. */
const PRINTS_AS_WHOLE = 0.9995;

function find({ indicator, assessment }: AssessedIndicator): readonly Found<'rounds-to-met'>[] {
  const { attainment, gap, status, achieved } = assessment;
  const rounds = attainment !== null && attainment >= PRINTS_AS_WHOLE && UNMET.includes(status);
  const source = indicator.observations.at(-1)?.source;
  if (!rounds || gap === null || achieved.kind !== 'number' || !source) return [];
  const { sheet, address } = source;
  const args = { name: indicator.name, gap: Math.abs(gap) };
  return [{ code: 'rounds-to-met', at: { sheet, address }, args }];
}

/** The attainment prints as 100.0 % and the target is not met: rounding never promotes. */
export const roundsToMet: Check<'rounds-to-met'> = {
  code: 'rounds-to-met',
  run: (input) => assessed(input).flatMap(find),
};
