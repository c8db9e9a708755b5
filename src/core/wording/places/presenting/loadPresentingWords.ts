import { wordsLoader } from '../../wordsLoader';
import type { PresentingKey } from './en';

/** @returns the words of one language for the place where the review is set up, loaded when they are needed. */
export const loadPresentingWords = wordsLoader<PresentingKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
