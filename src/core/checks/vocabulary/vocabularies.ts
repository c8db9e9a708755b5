import { en } from './en';
import { th } from './th';
import type { CheckVocabulary } from './types';
import { vi } from './vi';

/** Every vocabulary of the checks. All are tried on every workbook: tables mix languages. */
export const CHECK_VOCABULARIES: readonly CheckVocabulary[] = [en, vi, th];
