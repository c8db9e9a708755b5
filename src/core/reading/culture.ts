import type { Language } from '../model/language';
import { CULTURE_OF, LANGUAGES } from '../model/language';
import type { Settings } from '../model/settings';
import { matchHeader } from './columns/headers';
import { markOfCulture } from './cells/numbers';
import type { ReadTable } from './tables/tables';

/** @returns the language in which most headers are written; the host's culture breaks ties. */
export function languageOf(tables: readonly ReadTable[], hostCulture: string): Language {
  const counts = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const { found } of tables) {
    for (const { header } of found.columns) {
      const languages = matchHeader(header)?.languages ?? [];
      languages.forEach((language) => counts.set(language, (counts.get(language) ?? 0) + 1));
    }
  }
  const most = Math.max(...counts.values());
  const tied = LANGUAGES.filter((language) => counts.get(language) === most);
  const host = tied.find((language) => hostCulture.toLowerCase().startsWith(language));
  return host ?? tied[0] ?? 'en';
}

/** How numbers are read where their column does not tell. */
export interface Culture {
  readonly language: Language;
  /** BCP 47. */
  readonly culture: string;
  /** A person chose it, or the host writes the decimal mark alike. */
  readonly isSure: boolean;
}

/** Settings come first, then the language of the headers and the culture that goes with it. */
export function cultureOf(
  tables: readonly ReadTable[],
  settings: Settings,
  hostCulture: string,
): Culture {
  const language = settings.language ?? languageOf(tables, hostCulture);
  const culture = settings.culture ?? CULTURE_OF[language];
  const isSure = settings.culture !== null || markOfCulture(culture) === markOfCulture(hostCulture);
  return { language, culture, isSure };
}
