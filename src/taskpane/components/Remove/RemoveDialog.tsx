import { Button } from '@fluentui/react-components';
import { loadMoreWords } from '../../../core/wording/places/more/loadMoreWords';
import { useSession } from '../../session/Session';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { PaneDialog } from '../PaneDialog/PaneDialog';

/** Asks before the review is removed: what a person typed into its sheets goes with it. */
export default function RemoveDialog({ close }: { readonly close: () => void }) {
  const say = useLoadedWords(loadMoreWords);
  const { run } = useSession();
  if (!say) return null;
  const remove = () => {
    close();
    void run('take-back');
  };
  const actions = (
    <>
      <Button appearance="primary" onClick={remove}>
        {say('more.removeButton')}
      </Button>
      <Button onClick={close}>{say('more.keep')}</Button>
    </>
  );
  return (
    <PaneDialog title={say('more.removeTitle')} close={close} actions={actions}>
      {say('more.removeSentence')}
    </PaneDialog>
  );
}
