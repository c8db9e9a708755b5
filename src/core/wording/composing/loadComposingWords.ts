import type { Language } from '../../model/language';
import { wordsFrom, type WordsOf } from '../wordsFrom';
import type { ComposingKey } from './en';

/** @returns the words of one language for what is written into a workbook, loaded when they are needed. */
export async function loadComposingWords(language: Language): Promise<WordsOf<ComposingKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
