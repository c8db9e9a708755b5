import type { Language } from '../../../model/language';
import { wordsFrom, type WordsOf } from '../../wordsFrom';
import type { EmptyKey } from './en';

/** @returns the words of one language for a workbook without targets, loaded when they are needed. */
export async function loadEmptyWords(language: Language): Promise<WordsOf<EmptyKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
