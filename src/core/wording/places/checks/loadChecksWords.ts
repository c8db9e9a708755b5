import { wordsLoader } from '../../wordsLoader';
import type { ChecksKey } from './en';

/** @returns the words of one language for the place where findings are shown, loaded when they are needed. */
export const loadChecksWords = wordsLoader<ChecksKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
