import { ARITHMETIC } from './arithmetic';
import { FORMULAS } from './formulas';
import { IDENTITY } from './identity';
import { OBSERVATIONS } from './observations';
import { SHARING } from './sharing';
import { STRUCTURE } from './structure';
import { VALUE_PLANTERS } from './values';

/** What plants an error, by the code of the finding that it is to raise. */
export const PLANTERS = {
  ...STRUCTURE,
  ...IDENTITY,
  ...VALUE_PLANTERS,
  ...OBSERVATIONS,
  ...ARITHMETIC,
  ...FORMULAS,
  ...SHARING,
};

export type PlantedCode = keyof typeof PLANTERS;
export const PLANTED_CODES = Object.keys(PLANTERS) as readonly PlantedCode[];
