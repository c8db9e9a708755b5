import type { Observation } from '../../model/indicator';

/** @returns whether an observation says anything: words are something, a blank and a placeholder are not. */
export const isReported = ({ amount, numerator }: Observation): boolean =>
  amount.kind !== 'missing' || numerator !== undefined;
