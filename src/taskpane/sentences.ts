import { LANGUAGES } from '../core/model/language';
import type { CommonKey } from '../core/wording/en';
import { loadWords } from '../core/wording/loadWords';

/**
 * Shows one sentence in every language instead of the pane: for when it is not known, or does not matter,
 * what the person reads.
 */
export async function showInEveryLanguage(container: HTMLElement, key: CommonKey): Promise<void> {
  const paragraphs = LANGUAGES.map(async (language) => {
    const paragraph = document.createElement('p');
    paragraph.lang = language;
    paragraph.textContent = (await loadWords(language))(key);
    return paragraph;
  });
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = (await loadWords('en'))('pane.title');
  main.append(title, ...(await Promise.all(paragraphs)));
  container.replaceChildren(main);
}
