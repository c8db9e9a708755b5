import type { Language } from '../../core/model/language';

/** Languages by their own names, which everybody finds. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  th: 'ไทย',
};
