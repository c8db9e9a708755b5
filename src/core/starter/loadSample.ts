import type { Language } from '../model/language';
import type { Sample } from './sample';

/** @returns the sample for those who speak a language, loaded when it is needed. */
export async function loadSample(language: Language): Promise<Sample> {
  switch (language) {
    case 'en':
      return (await import('./councilPlan')).councilPlan();
    case 'vi':
      return (await import('./midterm')).midterm();
    case 'th':
      return (await import('./thaiProvince')).thaiProvince();
  }
}
