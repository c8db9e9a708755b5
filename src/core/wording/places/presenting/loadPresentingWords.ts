import type { Language } from '../../../model/language';
import { wordsFrom, type WordsOf } from '../../wordsFrom';
import type { PresentingKey } from './en';

/** @returns the words of one language for the place where the review is set up, loaded when they are needed. */
export async function loadPresentingWords(language: Language): Promise<WordsOf<PresentingKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
