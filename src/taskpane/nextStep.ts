import type { WordKey } from '../core/wording/words';
import { mainHeadline } from './tally';
import type { PaneState, Task } from './state';

/** The one thing to do next. */
export interface NextStep {
  readonly label: WordKey;
  readonly task: Task;
  /** What will happen. */
  readonly caption: WordKey | null;
}

/** What is said while a task is under way. */
export const TASK_CAPTIONS: Readonly<Record<Task, WordKey>> = {
  survey: 'pane.reading',
  write: 'pane.running',
  'take-back': 'pane.takingBack',
};

/** @returns what the primary button offers, or null before the workbook was read for the first time. */
export function nextStep({ survey, step }: PaneState): NextStep | null {
  if (step.kind === 'failed') return { label: 'pane.tryAgain', task: step.task, caption: null };
  if (!survey) return null;
  if (!mainHeadline(survey.evaluation)) {
    return { label: 'pane.readAgain', task: 'survey', caption: null };
  }
  const again = survey.existing === 'done';
  return {
    label: again ? 'pane.runAgain' : 'pane.run',
    task: 'write',
    caption: again ? 'pane.readyAgain' : 'pane.ready',
  };
}

/** @returns whether the workbook holds something of ours that can be taken away now. */
export function canTakeBack({ survey, step }: PaneState): boolean {
  return step.kind !== 'failed' && survey !== null && survey.existing !== 'none';
}
