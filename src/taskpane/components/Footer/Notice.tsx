import { lazy, Suspense, useState } from 'react';
import { failureSentence } from '../../../core/wording/failureSentence';
import { placeText } from '../../../core/wording/placeText';
import type { Surveyed, Written } from '../../../excel/reviewHost';
import { usePaneState, useSession, type Session } from '../../session/Session';
import { offersWayBack } from '../../session/nextStep';
import type { PaneState } from '../../session/state';
import { cellText } from '../../speech/cellText';
import { useSpeech, type Speech } from '../../speech/Speech';
import type { NoticeText } from './NoticeBar';

/** Loaded with the first notice: most of the time there is none when the pane opens. */
const NoticeBar = lazy(() => import('./NoticeBar'));
const RemoveDialog = lazy(() => import('../Remove/RemoveDialog'));

/** How the last step ended, in words; nothing when that goes without saying. */
export function Notice() {
  const speech = useSpeech();
  const session = useSession();
  const state = usePaneState();
  const [isAsking, setAsking] = useState(false);
  const notice = noticeOf(state, speech, session);
  if (!notice) return null;
  const wayBack = {
    label: speech.words('pane.takeBack'),
    act: () => (replacedReview(state) ? setAsking(true) : void session.run('take-back')),
  };
  const actions = [...(notice.actions ?? []), ...(offersWayBack(state) ? [wayBack] : [])];
  return (
    <Suspense fallback={<p>{notice.text}</p>}>
      <NoticeBar {...notice} actions={actions} />
      {isAsking && <RemoveDialog close={() => setAsking(false)} />}
    </Suspense>
  );
}

/** Where there was a review before, taking back takes that away too, with what a person typed there: that is asked first. */
const replacedReview = ({ step }: PaneState): boolean =>
  step.kind === 'written' &&
  (step.written.description.frozen.length > 0 ||
    step.written.description.sheets.some(({ change }) => change === 'updated'));

function noticeOf(
  { step, survey }: PaneState,
  speech: Speech,
  session: Session,
): NoticeText | null {
  const { words } = speech;
  const { dismiss } = session;
  switch (step.kind) {
    case 'failed':
      // A pane that has nothing else to show says it in its middle.
      return survey && { intent: 'error', text: failureSentence(step.failure, words), dismiss };
    case 'written':
      return { ...writtenNotice(step.written, speech, session), dismiss };
    case 'taken-back':
      return { intent: 'success', text: words('pane.takenBack'), dismiss };
    case 'fixed': {
      const undo = { label: words('pane.undoFix'), act: () => void session.undoFix() };
      const text = words('pane.fixed', { count: step.undo.length });
      return { intent: 'success', text, actions: [undo], dismiss };
    }
    case 'fix-undone':
      return { intent: 'success', text: words('pane.fixUndone'), dismiss };
    case 'idle':
      return survey && surveyNotice(survey, speech);
    case 'working':
    case 'broken':
      return null;
  }
}

function surveyNotice({ existing, copies }: Surveyed, { words }: Speech): NoticeText | null {
  if (existing === 'interrupted') return { intent: 'warning', text: words('pane.interrupted') };
  if (copies.length === 0) return null;
  const text = words('plan.copies', { count: copies.length, sheets: copies.join(', ') });
  return { intent: 'warning', text };
}

function writtenNotice(
  { sheets, differences, uncomputed }: Written,
  { words, figures }: Speech,
  { show }: Session,
): NoticeText {
  const where = words('pane.written', sheets);
  const showMe = {
    label: words('pane.showMe'),
    act: () => void show({ sheet: sheets.review, address: 'A1' }),
  };
  const actions = [showMe];
  const first = differences[0];
  if (!first && uncomputed > 0) return { intent: 'success', text: where, actions };
  if (!first) return { intent: 'success', text: `${where} ${words('pane.verified')}`, actions };
  const differs = words('pane.differs', {
    count: differences.length,
    place: placeText(first),
    found: cellText(first.found, figures),
    expected: cellText(first.expected, figures),
  });
  return { intent: 'error', text: `${differs} ${where}`, actions };
}
