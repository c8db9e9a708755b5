import { AMOUNTS_PLANTED } from './amounts';
import { BODIES } from './bodies';
import { DATES } from './dates';
import { FORMULAS } from './formulas';
import { HEADERS } from './headers';
import { IDENTITY } from './identity';
import { REPORTS } from './reports';
import { SERIES } from './series';
import { SHARING } from './sharing';
import { STATED } from './stated';
import { SUMS } from './sums';
import { TEXTS } from './texts';

/** What plants an error, by the code of the finding that it is to raise. */
export const PLANTERS = {
  ...HEADERS,
  ...BODIES,
  ...IDENTITY,
  ...REPORTS,
  ...TEXTS,
  ...AMOUNTS_PLANTED,
  ...DATES,
  ...SERIES,
  ...STATED,
  ...SUMS,
  ...FORMULAS,
  ...SHARING,
};

export type PlantedCode = keyof typeof PLANTERS;
export const PLANTED_CODES = Object.keys(PLANTERS) as readonly PlantedCode[];
