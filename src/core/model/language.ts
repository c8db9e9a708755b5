/** The languages that the product speaks. */
export type Language = 'en' | 'vi' | 'th';

export const LANGUAGES: readonly Language[] = ['en', 'vi', 'th'];

/** The culture (number marks, calendar) that goes with a language unless another is set. */
export const CULTURE_OF: Readonly<Record<Language, string>> = {
  en: 'en-US',
  vi: 'vi-VN',
  th: 'th-TH',
};
