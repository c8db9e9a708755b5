import { useMemo, useState } from 'react';
import type { Identify } from '../../../core/checks/acceptance/identity';
import { withAcceptance, withoutAcceptance } from '../../../core/settings/change/acceptances';
import { withAnswer } from '../../../core/settings/change/answers';
import { placeText } from '../../../core/wording/placeText';
import { taskUnderWay } from '../../session/nextStep';
import { usePaneState, useSession } from '../../session/Session';
import type { ChecksActions } from './actions';
import type { ChecksTalk } from './talk';

/** What can be done, and what was done last in words, for those who do not see the list change. */
export interface ActionsAndStatus {
  readonly actions: ChecksActions;
  readonly status: string;
}

/** @param identify of the findings that are shown. */
export function useChecksActions(
  identify: Identify,
  { checksWords }: ChecksTalk,
): ActionsAndStatus {
  const session = useSession();
  const state = usePaneState();
  const [isFixing, setFixing] = useState(false);
  const [status, setStatus] = useState('');
  const isBusy = isFixing || taskUnderWay(state) !== null || state.findings === null;
  const actions = useMemo(
    (): ChecksActions => ({
      isBusy,
      isFixing,
      fix: (changes) => {
        setFixing(true);
        setStatus(checksWords('checks.fixing'));
        void session.fix(changes).then(() => {
          setFixing(false);
          setStatus('');
        });
      },
      answer: (option, said) => {
        session.choose((choices) => withAnswer(choices, option));
        setStatus(checksWords('checks.answered', { answer: said }));
      },
      accept: (finding, reason) => {
        const acceptance = { ...identify(finding), reason };
        session.choose((choices) => withAcceptance(choices, acceptance));
        setStatus(checksWords('checks.acceptedHere', { place: placeText(finding.at) }));
      },
      takeBack: ({ finding, acceptance }) => {
        session.choose((choices) => withoutAcceptance(choices, acceptance));
        setStatus(checksWords('checks.takenBack', { place: placeText(finding.at) }));
      },
    }),
    [session, identify, checksWords, isBusy, isFixing],
  );
  return { actions, status };
}
