import { COMMON_AND_EXPLAINING } from '../explaining/loadExplainingWords';
import { joinedLoads, wordsLoader, type CatalogueLoads } from '../wordsLoader';
import type { CheckingKey } from './en';

const CHECKING: CatalogueLoads<CheckingKey> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
};

/** @returns the words of one language for what the checks found, loaded when they are needed. */
export const loadCheckingWords = wordsLoader(joinedLoads(COMMON_AND_EXPLAINING, CHECKING));
