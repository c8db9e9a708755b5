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
      perform(host, task).then(dispatch, (bug: unknown) => dispatch({ kind: 'broke', bug }));
    },
    [host],
  );
  useEffect(() => run('survey'), [run]);
  return { state, run };
}

async function perform(host: ReviewHost, task: Task): Promise<PaneAction> {
  switch (task) {
    case 'survey':
      return { kind: 'surveyed', outcome: await host.survey(DEFAULT_SETTINGS) };
    case 'write':
      return { kind: 'wrote', outcome: await host.write(DEFAULT_SETTINGS) };
    case 'take-back':
      return { kind: 'took-back', outcome: await host.takeBack() };
  }
}
