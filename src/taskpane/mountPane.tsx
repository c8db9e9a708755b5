import { createRoot } from 'react-dom/client';
import { Root, type RootProps } from './components/Pane/Root';

/**
 * Puts the pane into the page, in place of the sentence for browsers that cannot run it, and says which
 * language the page is in.
 */
export function mountPane(container: HTMLElement, props: RootProps): void {
  document.documentElement.lang = props.speech.language;
  createRoot(container).render(<Root {...props} />);
}
