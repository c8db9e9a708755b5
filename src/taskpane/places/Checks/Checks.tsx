import { useMemo } from 'react';
import { loadCheckingWords } from '../../../core/wording/checking/loadCheckingWords';
import { loadChecksWords } from '../../../core/wording/places/checks/loadChecksWords';
import { usePaneState } from '../../session/Session';
import { useSpeech } from '../../speech/Speech';
import { useLoadedWords } from '../../speech/useLoadedWords';
import { Findings } from './Findings';
import { FindingsShape } from './FindingsShape';
import { TalkProvider, type ChecksTalk } from './talk';
import { useIndexed } from './useIndexed';

/** What the checks found, the gravest first, with what can be done about it. */
export default function Checks() {
  const talk = useChecksTalk();
  return talk && <Place talk={talk} />;
}

function Place({ talk }: { readonly talk: ChecksTalk }) {
  const indexed = useIndexed(usePaneState().findings, talk);
  return (
    <TalkProvider value={talk}>
      {indexed ? <Findings indexed={indexed} /> : <FindingsShape />}
    </TalkProvider>
  );
}

/** null until the words are loaded. */
function useChecksTalk(): ChecksTalk | null {
  const { figures } = useSpeech();
  const checkingWords = useLoadedWords(loadCheckingWords);
  const checksWords = useLoadedWords(loadChecksWords);
  return useMemo(
    () => checkingWords && checksWords && { checkingWords, checksWords, figures },
    [checkingWords, checksWords, figures],
  );
}
