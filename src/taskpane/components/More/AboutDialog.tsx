import { Button } from '@fluentui/react-components';
import { loadMoreWords } from '../../../core/wording/places/more/loadMoreWords';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { useSpeech } from '../../speech/Speech';
import { VERSION } from '../../version';
import { PaneDialog } from '../PaneDialog/PaneDialog';

/** What the add-in is, which version, and that nothing leaves the machine. */
export default function AboutDialog({ close }: { readonly close: () => void }) {
  const say = useLoadedWords(loadMoreWords);
  const { words } = useSpeech();
  if (!say) return null;
  const actions = (
    <Button appearance="primary" onClick={close}>
      {say('more.close')}
    </Button>
  );
  return (
    <PaneDialog title={words('pane.title')} close={close} actions={actions}>
      <p>{say('more.version', { version: VERSION })}</p>
      <p>{say('more.purpose')}</p>
      <p>{say('more.privacy')}</p>
      <p>{say('more.licence')}</p>
    </PaneDialog>
  );
}
