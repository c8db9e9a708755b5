import type { Language } from '../../model/language';
import type { CommonKey } from '../en';
import { en as ownEn } from '../en';
import { en as explainingEn, type ExplainingKey } from '../explaining/en';
import { th as explainingTh } from '../explaining/th';
import { vi as explainingVi } from '../explaining/vi';
import { th as ownTh } from '../th';
import { vi as ownVi } from '../vi';
import { wordsFrom, type WordArguments } from '../wordsFrom';
import { en, type CheckingKey } from './en';
import { th } from './th';
import { vi } from './vi';

/** The words of the other catalogues that findings and fixes share with them. */
export type CheckingWordKey = CommonKey | ExplainingKey | CheckingKey;

/** Turns a key of any catalogue and its arguments into a sentence of one language. */
export type CheckingWords = (key: CheckingWordKey, args?: WordArguments) => string;

const CATALOGUES = {
  en: { ...ownEn, ...explainingEn, ...en },
  vi: { ...ownVi, ...explainingVi, ...vi },
  th: { ...ownTh, ...explainingTh, ...th },
} as const;

/** @returns a function like that of `wordsOf`, which can also tell what the checks found. */
export const checkingWordsOf = (language: Language): CheckingWords =>
  wordsFrom<CheckingWordKey>(CATALOGUES[language], language);
