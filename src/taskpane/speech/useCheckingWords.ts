import { useEffect, useState } from 'react';
import type { CheckingWords } from '../../core/wording/checking/checkingWords';
import { loadCheckingWords } from '../../core/wording/checking/loadCheckingWords';
import { useSpeech } from './Speech';

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly words: CheckingWords }
  | { readonly kind: 'failed'; readonly bug: unknown };

/** @returns the words for findings in the pane's language, which are loaded when there are any; null until then. */
export function useCheckingWords(): CheckingWords | null {
  const { language } = useSpeech();
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    loadCheckingWords(language).then(
      (words) => setState({ kind: 'loaded', words }),
      (bug: unknown) => setState({ kind: 'failed', bug }),
    );
  }, [language]);
  if (state.kind === 'failed') throw state.bug;
  return state.kind === 'loaded' ? state.words : null;
}
