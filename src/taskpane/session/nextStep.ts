import type { CommonKey } from '../../core/wording/en';
import { mainHeadline } from '../tally';
import type { PaneState, Task } from './state';

/** The one thing to do next. */
export interface NextStep {
  readonly label: CommonKey;
  readonly task: Task;
}

/** What is said while a task is under way. */
export const TASK_CAPTIONS: Readonly<Record<Task, CommonKey>> = {
  survey: 'pane.reading',
  write: 'pane.running',
  'write-anew': 'pane.running',
  'take-back': 'pane.takingBack',
};

/** @returns what the primary button offers, or null where there is nothing that it could do. */
export function nextStep({ survey, step }: PaneState): NextStep | null {
  if (step.kind === 'failed' && step.task) return { label: 'pane.tryAgain', task: step.task };
  if (!survey || survey.readOnly) return null;
  if (!mainHeadline(survey.evaluation)) return { label: 'pane.readAgain', task: 'survey' };
  return { label: survey.existing === 'done' ? 'pane.runAgain' : 'pane.run', task: 'write' };
}

/** @returns whether the workbook holds something of ours that can be taken away. */
export const canTakeBack = ({ survey }: PaneState): boolean =>
  survey !== null && !survey.readOnly && survey.existing !== 'none';

/** @returns whether the way back belongs beside the next step: a run has just ended, or stopped half-way. */
export const offersWayBack = ({ survey, step }: PaneState): boolean =>
  step.kind === 'written' ||
  survey?.existing === 'interrupted' ||
  (step.kind === 'failed' && 'begun' in step.failure);

/** @returns the task that is under way, or null. */
export const taskUnderWay = ({ step }: PaneState): Task | null =>
  step.kind === 'working' ? step.task : null;
