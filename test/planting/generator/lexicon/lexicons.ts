import type { Language } from '../workbook';
import { en } from './en';
import { th } from './th';
import type { Lexicon } from './types';
import { vi } from './vi';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, vi, th };

/** @returns a figure as people of the language write it, without grouping. */
export const figureText = (value: number, { decimalMark }: Lexicon): string =>
  String(value).replace('.', decimalMark);
