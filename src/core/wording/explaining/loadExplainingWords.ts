import type { Language } from '../../model/language';
import type { CommonKey } from '../en';
import { wordsFrom } from '../wordsFrom';
import type { ExplainingKey } from './en';
import type { ExplainingWords } from './explainingWords';

type Catalogue = Readonly<Record<CommonKey | ExplainingKey, string>>;

/** @returns the words of one language for how a workbook was understood, loaded when they are needed. */
export const loadExplainingWords = async (language: Language): Promise<ExplainingWords> =>
  wordsFrom(await catalogueOf(language), language);

async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en': {
      const [common, explaining] = await Promise.all([import('../en'), import('./en')]);
      return { ...common.en, ...explaining.en };
    }
    case 'vi': {
      const [common, explaining] = await Promise.all([import('../vi'), import('./vi')]);
      return { ...common.vi, ...explaining.vi };
    }
    case 'th': {
      const [common, explaining] = await Promise.all([import('../th'), import('./th')]);
      return { ...common.th, ...explaining.th };
    }
  }
}
