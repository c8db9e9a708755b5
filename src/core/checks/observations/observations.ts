import type { Check } from '../check';
import { accumulationDoubt } from './accumulationDoubt';
import { dateOutOfTerm } from './dateOutOfTerm';
import { deviatedValue } from './deviatedValue';
import { duplicateObservation } from './duplicateObservation';
import { fallingCumulative } from './fallingCumulative';
import { futureDate } from './futureDate';
import { invalidDate } from './invalidDate';
import { missingPeriod } from './missingPeriod';
import { mixedCalendars } from './mixedCalendars';

/** The checks of figures over time. */
export const OBSERVATION_CHECKS: readonly Check[] = [
  deviatedValue,
  invalidDate,
  mixedCalendars,
  dateOutOfTerm,
  futureDate,
  duplicateObservation,
  missingPeriod,
  fallingCumulative,
  accumulationDoubt,
];
