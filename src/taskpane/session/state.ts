import type { CheckedWorkbook } from '../../core/checkWorkbook';
import type { CellChange } from '../../core/model/fix';
import { DEFAULT_SETTINGS, type Settings } from '../../core/model/settings';
import type { WritingAhead } from '../../core/planWriting';
import type { HostFailure, Survey, Written } from '../../excel/reviewHost';

/** The places of the pane, in the order of the work. */
export const PLACES = ['tables', 'checks', 'results', 'review'] as const;
export type PlaceName = (typeof PLACES)[number];

/** What the primary button can ask of the host. */
export type Task = 'survey' | 'write' | 'write-anew' | 'take-back';

/** Where the pane stands in its conversation with the workbook. */
export type Step =
  /** `share`: how much of the workbook was read, 0 to 1; null where this cannot be told. */
  | { readonly kind: 'working'; readonly task: Task; readonly share: number | null }
  | { readonly kind: 'idle' }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'taken-back' }
  /** Cells were changed by a fix; `undo` takes it back. */
  | { readonly kind: 'fixed'; readonly undo: readonly CellChange[] }
  | { readonly kind: 'fix-undone' }
  /** `task` is null for something small that was asked for in a place: to select cells, to fix, to remember. */
  | { readonly kind: 'failed'; readonly task: Task | null; readonly failure: HostFailure }
  /** A bug: rendering throws it, so that the error boundary says so. */
  | { readonly kind: 'broken'; readonly bug: unknown };

/** What holds for the next run and is written into the review's rules with it. */
export type Adjustments = Pick<Settings, 'reviewDate' | 'thresholds'>;

export interface PaneState {
  readonly place: PlaceName;
  /** The last survey that succeeded; it stays in view while something else is under way or failed. */
  readonly survey: Survey | null;
  /** What the checks found in it; null while they run. */
  readonly findings: CheckedWorkbook | null;
  /** What a run would write now, or what forbids it; null while this is worked out. */
  readonly ahead: WritingAhead | null;
  readonly adjustments: Adjustments;
  /** The workbook was changed since it was read. */
  readonly isStale: boolean;
  readonly step: Step;
  /** What was written last since the pane is open; null where nothing was, or it was taken back. */
  readonly lastWritten: Written | null;
}

export type PaneAction =
  | { readonly kind: 'went'; readonly place: PlaceName }
  | { readonly kind: 'started'; readonly task: Task }
  | { readonly kind: 'progressed'; readonly share: number }
  /** `isStale`: the workbook was changed while it was read. */
  | { readonly kind: 'surveyed'; readonly survey: Survey; readonly isStale: boolean }
  | { readonly kind: 'checked'; readonly survey: Survey; readonly findings: CheckedWorkbook }
  | { readonly kind: 'planned'; readonly survey: Survey; readonly ahead: WritingAhead }
  | { readonly kind: 'adjusted'; readonly adjustments: Adjustments }
  | { readonly kind: 'changed' }
  | { readonly kind: 'ended'; readonly step: Step };

export const NO_ADJUSTMENTS: Adjustments = {
  reviewDate: DEFAULT_SETTINGS.reviewDate,
  thresholds: DEFAULT_SETTINGS.thresholds,
};

/** The pane opens by reading the workbook. */
export const OPENING: PaneState = {
  place: 'results',
  survey: null,
  findings: null,
  ahead: null,
  adjustments: NO_ADJUSTMENTS,
  isStale: false,
  step: { kind: 'working', task: 'survey', share: null },
  lastWritten: null,
};

/** @returns the state after an action; a failure keeps what is known of the workbook. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'went':
      return { ...state, place: action.place };
    case 'started':
      return { ...state, step: { kind: 'working', task: action.task, share: null } };
    case 'progressed': {
      const { step } = state;
      return step.kind === 'working' ? { ...state, step: { ...step, share: action.share } } : state;
    }
    case 'surveyed': {
      const { survey, isStale } = action;
      return { ...state, survey, isStale, findings: null, ahead: null };
    }
    case 'checked':
      return state.survey === action.survey ? { ...state, findings: action.findings } : state;
    case 'planned':
      return state.survey === action.survey ? { ...state, ahead: action.ahead } : state;
    case 'adjusted':
      return { ...state, adjustments: action.adjustments };
    case 'changed':
      return { ...state, isStale: true };
    case 'ended':
      return { ...state, step: action.step, lastWritten: lastWrittenAfter(state, action.step) };
  }
}

function lastWrittenAfter({ lastWritten }: PaneState, step: Step): Written | null {
  if (step.kind === 'written') return step.written;
  return step.kind === 'taken-back' ? null : lastWritten;
}

/** @returns the settings of the next run. */
export const settingsOf = ({ adjustments }: PaneState): Settings => ({
  ...DEFAULT_SETTINGS,
  ...adjustments,
});
