import { TASK_CAPTIONS } from './nextStep';
import { mainHeadline } from './tally';
import { headlineSentence } from './speech/headlineSentence';
import { failureSentence } from '../core/wording/failureSentence';
import type { Speech } from './speech/Speech';
import type { PaneState } from './state';
import type { Survey } from '../excel/reviewHost';

/** @returns what a screen reader says when a step ends, or that one is under way. */
export function announcementOf({ step, survey }: PaneState, speech: Speech): string {
  const { words } = speech;
  switch (step.kind) {
    case 'idle':
      return survey ? surveyed(survey, speech) : '';
    case 'written':
      return words('pane.written', step.written.sheets);
    case 'taken-back':
      return words('pane.takenBack');
    case 'failed':
      return failureSentence(step.failure, words);
    case 'working':
      return words(TASK_CAPTIONS[step.task]);
    case 'broken':
      return '';
  }
}

function surveyed({ evaluation }: Survey, speech: Speech): string {
  const headline = mainHeadline(evaluation);
  if (!headline) return speech.words('pane.nothingFound');
  const findings = speech.words('pane.findingCount', { count: evaluation.findings.length });
  return `${headlineSentence(headline, speech)}. ${findings}`;
}
