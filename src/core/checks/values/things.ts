import { VOCABULARIES } from '../../reading/vocabulary/vocabularies';
import { CHECK_VOCABULARIES } from '../vocabulary/vocabularies';

/** Words for people and things that are counted one by one. */
export const THINGS: readonly string[] = [
  ...VOCABULARIES.flatMap((v) => v.things),
  ...CHECK_VOCABULARIES.flatMap((v) => v.wholeUnits),
];
