import type { Language } from '../../../model/language';
import { wordsFrom, type WordsOf } from '../../wordsFrom';
import type { StarterKey } from './en';

/** @returns the words of one language of the tables to begin with, loaded when they are needed. */
export async function loadStarterWords(language: Language): Promise<WordsOf<StarterKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
