import type { Language } from '../model/language';
import { wordsFrom, type WordsOf } from './wordsFrom';

type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/** How the catalogue of each language is loaded, alone: a pane speaks one at a time. */
export type CatalogueLoads<Key extends string> = Readonly<
  Record<Language, () => Promise<Catalogue<Key>>>
>;

/** @returns a loader of the words of one language. */
export const wordsLoader =
  <Key extends string>(loads: CatalogueLoads<Key>) =>
  async (language: Language): Promise<WordsOf<Key>> =>
    wordsFrom(await loads[language](), language);

/** @returns how two catalogues are loaded as one. */
export function joinedLoads<One extends string, Other extends string>(
  one: CatalogueLoads<One>,
  other: CatalogueLoads<Other>,
): CatalogueLoads<One | Other> {
  const both = (language: Language) => async () => {
    const [first, second] = await Promise.all([one[language](), other[language]()]);
    return { ...first, ...second };
  };
  return { en: both('en'), vi: both('vi'), th: both('th') };
}
