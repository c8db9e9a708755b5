import { wordsLoader } from '../../wordsLoader';
import type { EmptyKey } from './en';

/** @returns the words of one language for a workbook without targets, loaded when they are needed. */
export const loadEmptyWords = wordsLoader<EmptyKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
