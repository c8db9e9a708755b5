import type { Language } from '../model/language';
import { en, type Catalogue } from './en';
import { th } from './th';
import { vi } from './vi';
import { wordsFrom, type Words } from './wordsFrom';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, vi, th };

/**
 * @param language whose catalogue is used; plural rules are that language's.
 * @returns a function that formats messages; numbers in arguments are for plural rules, figures that are
 *   printed are passed as text (see numbers.ts).
 */
export const wordsOf = (language: Language): Words => wordsFrom(CATALOGUES[language], language);

export type { WordKey } from './en';
export type { WordArguments, Words } from './wordsFrom';
