import type { Assessment, PaceWord } from '../model/assessment';
import type { CommonKey } from './en';

/**
 * @returns the word for a status: "not met yet" before the horizon ends and "not met" after it, "met so
 *   far" for a total under a ceiling that can still be broken.
 */
export function statusKey(assessment: Pick<Assessment, 'status' | 'soFar' | 'ended'>): CommonKey {
  switch (assessment.status) {
    case 'exceeded':
      return 'status.exceeded';
    case 'met':
      return assessment.soFar ? 'status.metSoFar' : 'status.met';
    case 'nearly-met':
      return 'status.nearlyMet';
    case 'not-met':
      return assessment.ended ? 'status.notMet' : 'status.notMetYet';
    case 'no-data':
      return 'status.noData';
    case 'no-target':
      return 'status.noTarget';
    case 'to-confirm':
      return 'status.toConfirm';
  }
}

const PACE_KEYS: Readonly<Record<PaceWord, CommonKey>> = {
  ahead: 'pace.ahead',
  'on-pace': 'pace.onPace',
  behind: 'pace.behind',
};

/** @returns the word for a pace. */
export const paceKey = (word: PaceWord): CommonKey => PACE_KEYS[word];
