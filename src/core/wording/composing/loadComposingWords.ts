import { wordsLoader } from '../wordsLoader';
import type { ComposingKey } from './en';

/** @returns the words of one language for what is written into a workbook, loaded when they are needed. */
export const loadComposingWords = wordsLoader<ComposingKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
