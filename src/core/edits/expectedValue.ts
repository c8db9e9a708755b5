import type { Assessment } from '../model/assessment';
import type { Amount } from '../model/indicator';
import type { OwnColumnKind } from '../model/own';
import { paceKey, statusKey } from '../wording/statusKey';
import type { Words } from '../wording/words';

/** What was computed for an indicator, with what was due. */
export type Computed = Assessment & { readonly due: number | null };

/**
 * @param none what stands where there is no pace.
 * @returns what Excel must show in our column for an assessment, or null where text of the user's own or
 *   nothing at all may stand there (an achievement that is words, a missing gap), or "to confirm" for a
 *   reason (observations that give no figure without a person's decision: the status says so).
 */
export function expectedValue(
  kind: OwnColumnKind,
  assessment: Computed,
  words: Words,
  none: string,
): string | number | null {
  const { achieved, attainment, notComputable, gap, pace } = assessment;
  switch (kind) {
    case 'achieved':
      return achieved.kind === 'number' ? achieved.value : null;
    case 'attainment':
      if (isUndecided(achieved)) return null;
      return attainment ?? (notComputable && words(`notComputable.${notComputable}`));
    case 'gap':
      return gap;
    case 'status':
      return words(statusKey(assessment));
    case 'due':
      return assessment.due ?? none;
    case 'stillNeeded':
      return isUndecided(achieved) ? null : (assessment.stillNeeded ?? none);
    case 'pace':
      if (isUndecided(achieved)) return null;
      return pace ? words(paceKey(pace.word)) : none;
    case 'key':
      return null;
  }
}

const isUndecided = (achieved: Amount): boolean => achieved.kind === 'text' && achieved.text === '';
