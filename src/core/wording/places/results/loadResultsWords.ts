import { wordsLoader } from '../../wordsLoader';
import type { ResultsKey } from './en';

/** @returns the words of one language for the place where indicators are shown, loaded when they are needed. */
export const loadResultsWords = wordsLoader<ResultsKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
