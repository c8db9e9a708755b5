import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { loadMoreWords } from '../../../core/wording/places/more/loadMoreWords';
import { useSession } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';

/** Asks before the review is removed: what a person typed into its sheets goes with it. */
export default function RemoveDialog({ close }: { readonly close: () => void }) {
  const say = useLoadedWords(loadMoreWords);
  const { run } = useSession();
  if (!say) return null;
  const remove = () => {
    close();
    void run('take-back');
  };
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('more.removeTitle')}</DialogTitle>
          <DialogContent>{say('more.removeSentence')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={remove}>
              {say('more.removeButton')}
            </Button>
            <Button onClick={close}>{say('more.keep')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
