import type { CheckedFindings } from '../core/model/checkedFindings';
import type { HostFailure, Outcome, Survey, Surveyed, Written } from '../excel/reviewHost';

/** What the pane asks of the host. */
export type Task = 'survey' | 'write' | 'take-back';

/** Where the pane stands in its conversation with the workbook. */
export type Step =
  | { readonly kind: 'working'; readonly task: Task }
  | { readonly kind: 'idle' }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'failed'; readonly task: Task; readonly failure: HostFailure }
  /** A bug: rendering throws it, so that the error boundary says so. */
  | { readonly kind: 'broken'; readonly bug: unknown };

export interface PaneState {
  /** The last survey that succeeded; it stays in view while something else is under way or failed. */
  readonly survey: Surveyed | null;
  /** What the checks found in it; null while they run. */
  readonly findings: CheckedFindings | null;
  readonly step: Step;
}

export type PaneAction =
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'surveyed'; readonly outcome: Outcome<Survey> }
  | { readonly kind: 'checked'; readonly survey: Surveyed; readonly findings: CheckedFindings }
  | { readonly kind: 'wrote'; readonly outcome: Outcome<Written> }
  | { readonly kind: 'took-back'; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'broke'; readonly bug: unknown };

/** The pane opens by reading the workbook. */
export const OPENING: PaneState = {
  survey: null,
  findings: null,
  step: { kind: 'working', task: 'survey' },
};

/** @returns the state after an action; a failure keeps what is known of the workbook. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'started':
      return { ...state, step: { kind: 'working', task: action.task } };
    case 'surveyed':
      return settle(state, 'survey', action.outcome, (survey) => ({
        survey,
        findings: null,
        step: { kind: 'idle' },
      }));
    case 'checked':
      return state.survey === action.survey ? { ...state, findings: action.findings } : state;
    case 'wrote':
      return settle(state, 'write', action.outcome, (written) => ({
        survey: written,
        findings: written.findings,
        step: { kind: 'written', written },
      }));
    case 'took-back':
      return settle(state, 'take-back', action.outcome, () => ({
        survey: withoutReview(state.survey),
        findings: state.findings,
        step: { kind: 'taken-back' },
      }));
    case 'broke':
      return { ...state, step: { kind: 'broken', bug: action.bug } };
  }
}

function settle<T>(
  state: PaneState,
  task: Task,
  outcome: Outcome<T>,
  next: (value: T) => PaneState,
): PaneState {
  if (outcome.ok) return next(outcome.value);
  return { ...state, step: { kind: 'failed', task, failure: outcome.failure } };
}

/** What is ours is left out when a workbook is read, so taking it away changes no figure. */
function withoutReview(survey: Surveyed | null): Surveyed | null {
  return survey && { ...survey, existing: 'none' };
}
