import { LANGUAGES, type Language } from '../../core/model/language';

const KEY = 'attainment-review.language';

/** Where a language is kept for the next time: the browser's storage on this machine. */
export type LanguageStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @returns the language that a person chose for the pane, or null. */
export function keptLanguage(store: LanguageStore | null): Language | null {
  const kept = store?.getItem(KEY);
  return LANGUAGES.find((language) => language === kept) ?? null;
}

/** Keeps the language for the next time; null forgets it. */
export function keepLanguage(store: LanguageStore | null, language: Language | null): void {
  if (language) store?.setItem(KEY, language);
  else store?.removeItem(KEY);
}

/** @returns the browser's storage, or null where a person or an administrator has closed it. */
export function openStore(): LanguageStore | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
