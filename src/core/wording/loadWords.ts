import type { CommonKey } from './en';
import { wordsLoader, type CatalogueLoads } from './wordsLoader';

/** The catalogue that every other is loaded beside. */
export const COMMON: CatalogueLoads<CommonKey> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
};

/** @returns the words of one language, loaded alone: a pane speaks one at a time. */
export const loadWords = wordsLoader(COMMON);
