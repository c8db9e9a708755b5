import type { Language } from '../../../model/language';
import { wordsFrom, type WordsOf } from '../../wordsFrom';
import type { ChecksKey } from './en';

/** @returns the words of one language for the place where findings are shown, loaded when they are needed. */
export async function loadChecksWords(language: Language): Promise<WordsOf<ChecksKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
