import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/language';
import { en, type Catalogue, type WordKey } from './en';
import { th } from './th';
import { vi } from './vi';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, vi, th };

export type WordArguments = Readonly<Record<string, string | number>>;

/** Turns a key and its arguments into a sentence of one language. */
export type Words = (key: WordKey, args?: WordArguments) => string;

/**
 * @param language whose catalogue is used; plural rules are that language's.
 * @returns a function that formats messages; numbers in arguments are for plural rules, figures that are
 *   printed are passed as text (see numbers.ts). A missing argument throws, since that is a bug.
 */
export function wordsOf(language: Language): Words {
  const catalogue = CATALOGUES[language];
  const compiled = new Map<WordKey, IntlMessageFormat>();
  return (key, args = {}) => {
    let message = compiled.get(key);
    if (!message) compiled.set(key, (message = new IntlMessageFormat(catalogue[key], language)));
    return String(message.format({ ...args }));
  };
}

export type { WordKey };
