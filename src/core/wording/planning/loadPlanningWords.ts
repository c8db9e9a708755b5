import type { Language } from '../../model/language';
import { wordsFrom, type WordsOf } from '../wordsFrom';
import type { PlanningKey } from './en';

/** @returns the words of one language for telling beforehand what is written, loaded when they are needed. */
export async function loadPlanningWords(language: Language): Promise<WordsOf<PlanningKey>> {
  switch (language) {
    case 'en':
      return wordsFrom((await import('./en')).en, language);
    case 'vi':
      return wordsFrom((await import('./vi')).vi, language);
    case 'th':
      return wordsFrom((await import('./th')).th, language);
  }
}
