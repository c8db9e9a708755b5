import type { Check } from '../check';
import { achievementWithoutTarget } from './achievementWithoutTarget';
import { codeNameMismatch } from './codeNameMismatch';
import { duplicateIndicator } from './duplicateIndicator';
import { missingAchievement } from './missingAchievement';
import { nearDuplicate } from './nearDuplicate';

/** The checks of which row is which indicator. */
export const IDENTITY_CHECKS: readonly Check[] = [
  duplicateIndicator,
  nearDuplicate,
  achievementWithoutTarget,
  missingAchievement,
  codeNameMismatch,
];
