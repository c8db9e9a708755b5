import type { Language } from '../../../model/language';
import { wordsFrom, type WordsOf } from '../../wordsFrom';
import type { MoreKey } from './en';

/** @returns the words of one language for the menu of the pane, loaded when they are needed. */
export async function loadMoreWords(language: Language): Promise<WordsOf<MoreKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
