import type { Language } from '../model/language';
import { en as composingEn, type ComposingKey } from './composing/en';
import { th as composingTh } from './composing/th';
import { vi as composingVi } from './composing/vi';
import { en, type CommonKey } from './en';
import { th } from './th';
import { vi } from './vi';
import { wordsFrom, type WordsOf } from './wordsFrom';

export type WordKey = CommonKey | ComposingKey;
export type Words = WordsOf<WordKey>;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {
  en: { ...en, ...composingEn },
  vi: { ...vi, ...composingVi },
  th: { ...th, ...composingTh },
};

/**
 * @param language whose catalogues are used; plural rules are that language's.
 * @returns a function that formats messages; numbers in arguments are for plural rules, figures that are
 *   printed are passed as text (see numbers.ts).
 */
export const wordsOf = (language: Language): Words => wordsFrom(CATALOGUES[language], language);

export type { WordArguments } from './wordsFrom';
