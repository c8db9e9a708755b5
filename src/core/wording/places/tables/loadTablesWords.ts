import type { Language } from '../../../model/language';
import { wordsFrom, type WordsOf } from '../../wordsFrom';
import type { TablesKey } from './en';

/** @returns the words of one language for the place where tables are shown and corrected, loaded when they are needed. */
export async function loadTablesWords(language: Language): Promise<WordsOf<TablesKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
