import { useEffect, useState } from 'react';
import type { Language } from '../../core/model/language';
import { useSpeech } from './Speech';

type Loading<W> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly language: Language; readonly words: W }
  | { readonly kind: 'failed'; readonly bug: unknown };

/**
 * @param load loads the words of a language; the same function at every call.
 * @returns words in the pane's language that are loaded when they are needed; null until then.
 */
export function useLoadedWords<W>(load: (language: Language) => Promise<W>): W | null {
  const { language } = useSpeech();
  const [state, setState] = useState<Loading<W>>({ kind: 'loading' });
  useEffect(() => {
    let isWanted = true;
    load(language).then(
      (words) => isWanted && setState({ kind: 'loaded', language, words }),
      (bug: unknown) => isWanted && setState({ kind: 'failed', bug }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, language]);
  if (state.kind === 'failed') throw state.bug;
  return state.kind === 'loaded' && state.language === language ? state.words : null;
}
