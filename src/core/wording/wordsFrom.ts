import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/language';
import type { WordKey } from './en';

export type WordArguments = Readonly<Record<string, string | number>>;

/** Turns a key and its arguments into a sentence of one language. */
export type Words = (key: WordKey, args?: WordArguments) => string;

/** @returns a function that formats the messages of a catalogue; a missing argument throws, since that is a bug. */
export function wordsFrom<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  language: Language,
): (key: Key, args?: WordArguments) => string {
  const compiled = new Map<Key, IntlMessageFormat>();
  return (key, args = {}) => {
    let message = compiled.get(key);
    if (!message) compiled.set(key, (message = new IntlMessageFormat(catalogue[key], language)));
    return String(message.format({ ...args }));
  };
}
