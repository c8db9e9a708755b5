import type { Evaluation } from '../../src/core/model/review';
import { NO_CHOICES } from '../../src/core/settings/choices';
import type { Survey } from '../../src/excel/reviewHost';
import { NO_FINDINGS } from './evaluation';

/** @returns a survey of a workbook that was evaluated so, and in which the checks find nothing. */
export const surveyOf = (
  evaluation: Evaluation,
  existing: Survey['existing'] = 'none',
): Survey => ({
  evaluation,
  choices: NO_CHOICES,
  existing,
  own: { review: null, annex: null },
  frozen: [],
  readOnly: false,
  copies: [],
  check: () => Promise.resolve(NO_FINDINGS),
  plan: () => Promise.resolve({ problems: [] }),
  tableIn: () => Promise.resolve({ problem: 'one-row' }),
  reconsider: () => Promise.resolve(surveyOf(evaluation, existing)),
});
