import type { Language } from '../model/language';
import { wordsFrom, type CommonWords } from './wordsFrom';

/** @returns the words of one language, loaded alone: a pane speaks one at a time. */
export async function loadWords(language: Language): Promise<CommonWords> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
