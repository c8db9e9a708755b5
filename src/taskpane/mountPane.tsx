import { createRoot } from 'react-dom/client';
import { currentAppearance } from './appearance/appearance';
import { loadTheme } from './appearance/theme';
import { Root, type RootProps } from './components/Pane/Root';
import { keptLanguage } from './speech/keptLanguage';
import { speechFor } from './speech/Speech';

/**
 * Puts the pane into the page, in place of the sentence for browsers that cannot run it, and says which
 * language the page is in.
 */
export async function mountPane(
  container: HTMLElement,
  props: Omit<RootProps, 'theme' | 'speech'>,
): Promise<void> {
  const [theme, speech] = await Promise.all([
    loadTheme(currentAppearance(props.officeColors)),
    speechFor(keptLanguage(props.store) ?? props.displayLanguage),
  ]);
  document.documentElement.lang = speech.language;
  createRoot(container).render(<Root {...props} theme={theme} speech={speech} />);
}
