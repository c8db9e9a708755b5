import { useCallback, useEffect, useReducer } from 'react';
import { DEFAULT_SETTINGS } from '../core/model/settings';
import type { ReviewHost } from '../excel/reviewHost';
import { OPENING, reduce, type PaneAction, type PaneState, type Task } from './state';

/** The pane's state, and the one way to change it: asking for a task. */
export interface ReviewSession {
  readonly state: PaneState;
  readonly run: (task: Task) => void;
}

/**
 * Reads the workbook when the pane opens and runs what the person asks for, one task at a time: the pane
 * offers none while one is under way.
 */
export function useReview(host: ReviewHost): ReviewSession {
  const [state, dispatch] = useReducer(reduce, OPENING);
  const run = useCallback(
    (task: Task) => {
      dispatch({ kind: 'started', task });
      perform(host, task, dispatch).catch((bug: unknown) => dispatch({ kind: 'broke', bug }));
    },
    [host],
  );
  useEffect(() => run('survey'), [run]);
  return { state, run };
}

async function perform(
  host: ReviewHost,
  task: Task,
  dispatch: (action: PaneAction) => void,
): Promise<void> {
  switch (task) {
    case 'survey':
      return surveyAndCheck(host, dispatch);
    case 'write':
      return dispatch({ kind: 'wrote', outcome: await host.write(DEFAULT_SETTINGS) });
    case 'take-back':
      return dispatch({ kind: 'took-back', outcome: await host.takeBack() });
  }
}

/** The card shows as soon as there are figures; what the checks find comes after. */
async function surveyAndCheck(
  host: ReviewHost,
  dispatch: (action: PaneAction) => void,
): Promise<void> {
  const outcome = await host.survey(DEFAULT_SETTINGS);
  dispatch({ kind: 'surveyed', outcome });
  if (!outcome.ok) return;
  const survey = outcome.value;
  dispatch({ kind: 'checked', survey, findings: await survey.check() });
}
