import { createRoot } from 'react-dom/client';
import { currentAppearance } from './appearance/appearance';
import { loadTheme } from './appearance/theme';
import { Root, type RootProps } from './components/Pane/Root';

/**
 * Puts the pane into the page, in place of the sentence for browsers that cannot run it, and says which
 * language the page is in.
 */
export async function mountPane(
  container: HTMLElement,
  props: Omit<RootProps, 'theme'>,
): Promise<void> {
  const theme = await loadTheme(currentAppearance(props.officeColors));
  document.documentElement.lang = props.speech.language;
  createRoot(container).render(<Root {...props} theme={theme} />);
}
