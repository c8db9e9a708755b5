import type { Language } from '../model/language';

const FORMATS: Readonly<Record<Language, string>> = {
  en: 'd mmm yyyy',
  vi: 'd/m/yyyy',
  // Calendar 7 (Buddhist), language 041E (Thai), digits as they are.
  th: '[$-107041E]d mmm yyyy',
};

/** @returns the number format of a day in a cell of ours. */
export const dayFormat = (language: Language): string => FORMATS[language];
