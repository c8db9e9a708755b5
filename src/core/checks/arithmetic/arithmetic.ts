import type { Check } from '../check';
import { averageOfPercentages } from './averageOfPercentages';
import { milestonesDiffer } from './milestonesDiffer';
import { partsDiffer } from './partsDiffer';
import { roundsToMet } from './roundsToMet';
import { statedAttainmentDiffers } from './statedAttainmentDiffers';
import { statedHeadlineDiffers } from './statedHeadlineDiffers';
import { statedStatusDiffers } from './statedStatusDiffers';
import { totalDiffers } from './totalDiffers';

/** The checks of what was worked out by hand. */
export const ARITHMETIC_CHECKS: readonly Check[] = [
  statedAttainmentDiffers,
  statedStatusDiffers,
  statedHeadlineDiffers,
  totalDiffers,
  partsDiffer,
  milestonesDiffer,
  averageOfPercentages,
  roundsToMet,
];
