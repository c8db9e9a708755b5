import type { Indicator } from '../../model/indicator';
import { isShareName } from '../../reading/indicators/accumulation';
import {
  measuresBalance,
  measuresChange,
  measuresReduction,
} from '../../reading/indicators/directions';
import { VOCABULARIES } from '../../reading/vocabulary/vocabularies';
import { CHECK_VOCABULARIES } from '../vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { remembered } from '../../reading/words/remembered';
import { fold } from '../../reading/words/text';
import { THINGS } from './things';

/** What an indicator's name and unit say about the figures that it can have. */

type Named = Pick<Indicator, 'name' | 'unit'>;

const COUNTED_FIRST = compile(THINGS, '^[-+*\\d.\\s]*');
const ABOVE_WHOLE = compile([
  ...CHECK_VOCABULARIES.flatMap((v) => v.aboveWhole),
  ...VOCABULARIES.flatMap((v) => v.balanceNames),
]);
const BELOW_NOTHING = compile(CHECK_VOCABULARIES.flatMap((v) => v.belowNothing));
const RATE = compile(CHECK_VOCABULARIES.flatMap((v) => v.rateNames));
const PERCENT_UNIT = /^(?:%|percent|percentage|per cent|pct|phần trăm|phan tram|ร้อยละ|เปอร์เซ็นต์)$/;
/** "nợ/GDP", "per 1,000", "ต่อ": one sum over another; "hộ nghèo/tổng số hộ" is a part over its whole. */
const RATIO =
  /\p{L}\s*\/\s*(?!(?:tổng|total))[\p{L}\d]|\bper\b(?! ?cent)|ต่อ ?(?:\d|พัน|หมื่น|แสน|ล้าน|ประชากร|คน|หัว|ครัวเรือน|ไร่|วัน|เดือน|ปี|หน่วย)|trên \d/u;

/** @returns whether a unit is plain per cent, and not per cent of a plan or of another year. */
export const isPlainPercent = remembered((unit) => PERCENT_UNIT.test(fold(unit)));

/** @returns whether an indicator can be below nothing as a matter of course: a change, a balance. */
export const canBeNegative = remembered(
  (name) =>
    measuresBalance(name) ||
    measuresChange(name) ||
    measuresReduction(name) ||
    hasPhrase(BELOW_NOTHING, fold(name)),
);

/** @returns whether a name says growth, of a plan, a ratio: per cent of it may be above 100. */
export const canBeAboveWhole = remembered((name) => hasPhrase(ABOVE_WHOLE, fold(name)));

/** @returns whether a name says that something is divided: by a population, a time, another sum. */
export const isRatio = remembered((name) => RATIO.test(fold(name)) || hasPhrase(RATE, fold(name)));
const isShare = remembered(isShareName);

/** @returns whether an indicator's name says share or rate. */
export const isShareNamed = ({ name }: Pick<Named, 'name'>): boolean => isShare(name);

/** @returns whether a percentage of this name is part of a whole, so that it cannot be above 100. */
export const isShareOfWhole = ({ name }: Pick<Named, 'name'>): boolean =>
  isShareNamed({ name }) && !canBeAboveWhole(name) && !isRatio(name);

const isCountedFirst = remembered((name) => hasPhrase(COUNTED_FIRST, fold(name)));

/** @returns whether plain per cent of this name are those of some people or things: "Households with water, %". */
export const isPartOfCounted = ({ name, unit }: Named): boolean =>
  unit !== null &&
  isPlainPercent(unit) &&
  isCountedFirst(name) &&
  !canBeAboveWhole(name) &&
  !isRatio(name);
