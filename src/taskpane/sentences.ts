import { LANGUAGES } from '../core/model/language';
import { wordsOf, type WordKey } from '../core/wording/words';

/**
 * Shows one sentence in every language instead of the pane: for when it is not known, or does not matter,
 * what the person reads.
 */
export function showInEveryLanguage(container: HTMLElement, key: WordKey): void {
  container.replaceChildren(
    ...LANGUAGES.map((language) => {
      const paragraph = document.createElement('p');
      paragraph.lang = language;
      paragraph.textContent = wordsOf(language)(key);
      return paragraph;
    }),
  );
}
