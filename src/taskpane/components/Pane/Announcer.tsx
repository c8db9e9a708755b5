import { announcementOf } from '../../session/announcement';
import { usePaneState } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { Unseen } from '../Unseen/Unseen';

/** A live region that says how each step ended. */
export function Announcer() {
  const speech = useSpeech();
  const state = usePaneState();
  return (
    <Unseen>
      <div role="status" aria-live="polite">
        {announcementOf(state, speech)}
      </div>
    </Unseen>
  );
}
