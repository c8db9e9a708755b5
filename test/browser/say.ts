import type { Language } from '../../src/core/model/language';
import { wordsFrom, type WordsOf } from '../../src/core/wording/wordsFrom';
import { CATALOGUES, type AnyKey } from '../core/wording/messages';

/** What the pane says, by the key of its catalogue. */
export type Say = WordsOf<AnyKey>;

/** @returns what the pane says in a language. */
export const sayIn = (language: Language): Say => wordsFrom(CATALOGUES[language], language);

/** Office's display language for each language of the pane. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN', th: 'th-TH' };
