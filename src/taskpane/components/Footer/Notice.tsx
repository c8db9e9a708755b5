import { lazy, Suspense } from 'react';
import { placeText } from '../../../core/wording/placeText';
import type { Surveyed, Written } from '../../../excel/reviewHost';
import { failureSentence } from '../../../core/wording/failureSentence';
import { cellText } from '../../speech/cellText';
import { useSpeech, type Speech } from '../../speech/Speech';
import type { PaneState } from '../../state';
import type { NoticeText } from './NoticeBar';

/** Loaded with the first notice: most of the time there is none when the pane opens. */
const NoticeBar = lazy(() => import('./NoticeBar'));

/** How the last step ended, in words; nothing when that goes without saying. */
export function Notice({ state }: { readonly state: PaneState }) {
  const speech = useSpeech();
  const notice = noticeOf(state, speech);
  if (!notice) return null;
  return (
    <Suspense fallback={<p>{notice.text}</p>}>
      <NoticeBar {...notice} />
    </Suspense>
  );
}

function noticeOf({ step, survey }: PaneState, speech: Speech): NoticeText | null {
  const { words } = speech;
  switch (step.kind) {
    case 'failed':
      return { intent: 'error', text: failureSentence(step.failure, words) };
    case 'written':
      return writtenNotice(step.written, speech);
    case 'taken-back':
      return { intent: 'success', text: words('pane.takenBack') };
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
): NoticeText {
  const where = words('pane.written', sheets);
  const first = differences[0];
  if (!first && uncomputed > 0) return { intent: 'success', text: where };
  if (!first) return { intent: 'success', text: `${where} ${words('pane.verified')}` };
  const differs = words('pane.differs', {
    count: differences.length,
    place: placeText(first),
    found: cellText(first.found, figures),
    expected: cellText(first.expected, figures),
  });
  return { intent: 'error', text: `${differs} ${where}` };
}
