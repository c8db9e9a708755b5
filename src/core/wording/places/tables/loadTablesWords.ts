import { wordsLoader } from '../../wordsLoader';
import type { TablesKey } from './en';

/** @returns the words of one language for the place where tables are shown and corrected, loaded when they are needed. */
export const loadTablesWords = wordsLoader<TablesKey>({
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
});
