import type { Check } from '../check';
import { customFunction } from './customFunction';
import { externalLink } from './externalLink';
import { hiddenSheet } from './hiddenSheet';
import { volatileDate } from './volatileDate';

/** The checks of what somebody else will see who gets the file. */
export const SHARING_CHECKS: readonly Check[] = [
  externalLink,
  customFunction,
  volatileDate,
  hiddenSheet,
];
