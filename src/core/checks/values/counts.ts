import type { Indicator } from '../../model/indicator';
import { isPercentUnit } from '../../reading/cells/scales';
import { isShareName } from '../../reading/indicators/accumulation';
import { VOCABULARIES } from '../../reading/vocabulary/vocabularies';
import { CHECK_VOCABULARIES } from '../vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';
import { scaledUnit } from '../arithmetic/scaledUnit';
import { isRatio } from './natures';
import { THINGS } from './things';

/** Whether an indicator counts people or things one by one, so that its figures are whole and not below nothing. */

type Named = Pick<Indicator, 'name' | 'unit'>;

const NUMBERING = '^[-+*\\d.\\s]*';
const THING = compile(THINGS, '^', '$');
/** "Female beneficiaries", "Community health workers trained". */
const THINGS_EARLY = compile(THINGS, `${NUMBERING}(?:\\S+ ){0,2}`);
const COUNT_NAME = compile(
  CHECK_VOCABULARIES.flatMap((v) => v.countNames),
  NUMBERING,
);
const ANY_COUNT = compile(
  CHECK_VOCABULARIES.flatMap((v) => v.countUnits),
  '^',
  '$',
);
const MEASURE = compile(
  [
    ...VOCABULARIES.flatMap((v) => [...v.units, ...v.things, ...v.counted, ...v.levelUnits]),
    ...CHECK_VOCABULARIES.flatMap((v) => v.measureUnits),
  ],
  '^',
  '$',
);
const LEVEL = compile(VOCABULARIES.flatMap((v) => v.levelNames));
const IN_PARTS = compile(CHECK_VOCABULARIES.flatMap((v) => v.countedInParts));
/** Shorter ones are rather abbreviations of measures: L, ppm. */
const SHORTEST_NOUN = 4;

const isThing = remembered((unit) => hasPhrase(THING, fold(unit)));
const isAnyCount = remembered((unit) => unit === '#' || hasPhrase(ANY_COUNT, fold(unit)));
const isCountName = remembered((name) => hasPhrase(COUNT_NAME, fold(name)));
const isOfThings = remembered((name) => hasPhrase(THINGS_EARLY, fold(name)));
const isInParts = remembered((text) => hasPhrase(IN_PARTS, fold(text)));
const isLevel = remembered((name) => hasPhrase(LEVEL, fold(name)));
/** "Visitors (thousand)". */
const isScaled = remembered((name) => scaledUnit(/\(([^)]*)\)/.exec(name)?.[1] ?? ''));
/** A share, a rate, a part of one or thousands: not counted one by one, whatever the unit. */
const hasDecimals = remembered(
  (name) => isShareName(name) || isRatio(name) || isInParts(name) || isScaled(name),
);
const isNoun = remembered(
  (unit) => /^[\p{L}\p{M} ]+$/u.test(unit.normalize('NFC')) && fold(unit).length >= SHORTEST_NOUN,
);

/** @returns whether a unit is of what is measured and has decimals, or of money. */
export const isMeasure = remembered(
  (unit) => hasPhrase(MEASURE, fold(unit)) || scaledUnit(unit) || isPercentUnit(unit),
);

/** @returns whether people or things are counted one by one: by the unit; by the name where that says "number" or nothing. */
export function isCount({ name, unit }: Named): boolean {
  if (hasDecimals(name)) return false;
  if (unit === null) return isCountName(name);
  if (isAnyCount(unit)) return isCountName(name) || (isOfThings(name) && !isLevel(name));
  return isThing(unit);
}

/**
 * @returns whether a unit is a noun that no vocabulary knows and that the name repeats ("Fires", in fires): its figures
 * tell whether it is counted or measured
 */
export const isUnknownUnit = ({ name, unit }: Named): boolean =>
  unit !== null &&
  isNoun(unit) &&
  fold(name).includes(fold(unit)) &&
  !isMeasure(unit) &&
  !isInParts(unit) &&
  !hasDecimals(name) &&
  !isLevel(name);
