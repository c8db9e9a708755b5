import { wordsLoader } from '../../wordsLoader';
import type { StarterKey } from './en';

/** @returns the words of one language of the tables to begin with, loaded when they are needed. */
export const loadStarterWords = wordsLoader<StarterKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
