import { makeStyles } from '@fluentui/react-components';
import { announcementOf } from '../../session/announcement';
import { useSpeech } from '../../speech/Speech';
import { usePaneState } from '../../session/Session';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A live region that says how each step ended. */
export function Announcer() {
  const styles = useStyles();
  const speech = useSpeech();
  const state = usePaneState();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {announcementOf(state, speech)}
    </div>
  );
}
