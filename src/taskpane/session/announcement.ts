import { TASK_CAPTIONS } from './nextStep';
import { mainHeadline } from '../tally';
import { headlineSentence } from '../speech/headlineSentence';
import { failureSentence } from '../../core/wording/failureSentence';
import type { Speech } from '../speech/Speech';
import type { PaneState } from './state';
import type { Surveyed } from '../../excel/reviewHost';

/** @returns what a screen reader says when a step ends, or that one is under way. */
export function announcementOf({ step, survey, findings }: PaneState, speech: Speech): string {
  const { words } = speech;
  switch (step.kind) {
    case 'idle':
      return survey ? surveyed(survey, findings, speech) : '';
    case 'written':
      return words('pane.written', step.written.sheets);
    case 'taken-back':
      return words('pane.takenBack');
    case 'fixed':
      return words('pane.fixed', { count: step.undo.length });
    case 'fix-undone':
      return words('pane.fixUndone');
    case 'failed':
      return failureSentence(step.failure, words);
    case 'working':
      return words(TASK_CAPTIONS[step.task]);
    case 'broken':
      return '';
  }
}

/** The headline waits for the findings, so that it is said once. */
function surveyed(
  { evaluation }: Surveyed,
  findings: PaneState['findings'],
  speech: Speech,
): string {
  const headline = mainHeadline(evaluation);
  if (!headline) return speech.words('pane.nothingFound');
  if (!findings) return '';
  const count = speech.words('pane.findingCount', { count: findings.open.length });
  return `${headlineSentence(headline, speech)}. ${count}`;
}
