import { en } from './en';
import { th } from './th';
import type { Vocabulary } from './types';
import { vi } from './vi';

/** Every vocabulary. All are tried on every workbook: tables mix languages. */
export const VOCABULARIES: readonly Vocabulary[] = [en, vi, th];
