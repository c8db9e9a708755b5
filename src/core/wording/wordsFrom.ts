import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/language';
import type { CommonKey } from './en';

export type WordArguments = Readonly<Record<string, string | number>>;

/** Turns a key of a catalogue and its arguments into a sentence of one language. */
export type WordsOf<Key extends string> = (key: Key, args?: WordArguments) => string;

/** What the pane says at once, and everybody may say. */
export type CommonWords = WordsOf<CommonKey>;

/** @returns a function that formats the messages of a catalogue; a missing argument throws, since that is a bug. */
export function wordsFrom<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  language: Language,
): WordsOf<Key> {
  const compiled = new Map<Key, IntlMessageFormat>();
  return (key, args = {}) => {
    let message = compiled.get(key);
    if (!message) compiled.set(key, (message = new IntlMessageFormat(catalogue[key], language)));
    return String(message.format({ ...args }));
  };
}
