import type { Check } from '../check';
import { ambiguousNumber } from './ambiguousNumber';
import { approximateTarget } from './approximateTarget';
import { cellError } from './cellError';
import { fractionalCount } from './fractionalCount';
import { implausibleAttainment } from './implausibleAttainment';
import { missingTarget } from './missingTarget';
import { negativeValue } from './negativeValue';
import { numberAsText } from './numberAsText';
import { numeratorOverDenominator } from './numeratorOverDenominator';
import { overHundred } from './overHundred';
import { rangeBecameDate } from './rangeBecameDate';
import { textValue } from './textValue';
import { truncatedValue } from './truncatedValue';
import { unitMismatch } from './unitMismatch';

/** The checks of single figures. */
export const VALUE_CHECKS: readonly Check[] = [
  numberAsText,
  ambiguousNumber,
  cellError,
  missingTarget,
  textValue,
  approximateTarget,
  unitMismatch,
  rangeBecameDate,
  implausibleAttainment,
  overHundred,
  numeratorOverDenominator,
  negativeValue,
  fractionalCount,
  truncatedValue,
];
