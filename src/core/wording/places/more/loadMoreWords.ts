import { wordsLoader } from '../../wordsLoader';
import type { MoreKey } from './en';

/** @returns the words of one language for the menu of the pane, loaded when they are needed. */
export const loadMoreWords = wordsLoader<MoreKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
