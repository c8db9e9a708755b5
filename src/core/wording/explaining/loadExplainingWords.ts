import { COMMON } from '../loadWords';
import { joinedLoads, wordsLoader, type CatalogueLoads } from '../wordsLoader';
import type { ExplainingKey } from './en';

const EXPLAINING: CatalogueLoads<ExplainingKey> = {
  en: async () => (await import('./en')).en,
  vi: async () => (await import('./vi')).vi,
  th: async () => (await import('./th')).th,
};

/** With the words that explanations share with everything else. */
export const COMMON_AND_EXPLAINING = joinedLoads(COMMON, EXPLAINING);

/** @returns the words of one language for how a workbook was understood, loaded when they are needed. */
export const loadExplainingWords = wordsLoader(COMMON_AND_EXPLAINING);
