import type { Language } from '../../model/language';
import { en as ownEn } from '../en';
import { th as ownTh } from '../th';
import { vi as ownVi } from '../vi';
import type { CommonKey } from '../en';
import { wordsFrom, type WordArguments } from '../wordsFrom';
import { en, type ExplainingKey } from './en';
import { th } from './th';
import { vi } from './vi';

/** Turns a key of either catalogue and its arguments into a sentence of one language. */
export type ExplainingWords = (key: CommonKey | ExplainingKey, args?: WordArguments) => string;

const CATALOGUES = {
  en: { ...ownEn, ...en },
  vi: { ...ownVi, ...vi },
  th: { ...ownTh, ...th },
} as const;

/** @returns a function like that of `wordsOf`, which can also tell how a workbook was understood. */
export const explainingWordsOf = (language: Language): ExplainingWords =>
  wordsFrom<CommonKey | ExplainingKey>(CATALOGUES[language], language);
