import type { Language } from '../../model/language';
import { wordsFrom } from '../wordsFrom';
import type { CheckingWordKey, CheckingWords } from './checkingWords';

type Catalogue = Readonly<Record<CheckingWordKey, string>>;

/** @returns the words of one language for what the checks found, loaded alone: a pane speaks one at a time. */
export const loadCheckingWords = async (language: Language): Promise<CheckingWords> =>
  wordsFrom(await catalogueOf(language), language);

async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en': {
      const [own, explaining, checking] = await Promise.all([
        import('../en'),
        import('../explaining/en'),
        import('./en'),
      ]);
      return { ...own.en, ...explaining.en, ...checking.en };
    }
    case 'vi': {
      const [own, explaining, checking] = await Promise.all([
        import('../vi'),
        import('../explaining/vi'),
        import('./vi'),
      ]);
      return { ...own.vi, ...explaining.vi, ...checking.vi };
    }
    case 'th': {
      const [own, explaining, checking] = await Promise.all([
        import('../th'),
        import('../explaining/th'),
        import('./th'),
      ]);
      return { ...own.th, ...explaining.th, ...checking.th };
    }
  }
}
