import { average, countIfs, sum, totalIf, totalIfs } from './calculationCriteria';
import { datePart } from './calculationDates';
import { lifted, liftedOver, type ScalarFunction } from './calculationLift';
import { area, frequency, rowNumberAt, rowNumbers, rows, sumProduct } from './calculationRanges';
import { asks, not, ofNumbers, ofTexts, part, round, trim } from './calculationScalars';
import { AREA, ROW_AT, ROW_NUMBERS } from './calculationSpelling';
import { number, text, truth, type Compute, type Value } from './calculationValues';

interface Correction {
  readonly minArity: number;
  readonly maxArity: number;
  /** The calculator's type has unknown values. */
  readonly invoke: (args: unknown[]) => unknown;
}

const entry = (minArity: number, maxArity: number, compute: Compute): Correction => ({
  minArity,
  maxArity,
  invoke: (args) => compute(args as Value[]),
});

const each = (minArity: number, maxArity: number, compute: ScalarFunction): Correction =>
  entry(minArity, maxArity, lifted(compute));

const ofOne = (compute: ScalarFunction): Correction => each(1, 1, compute);

/** Functions of single values, which the calculator applies to the first cell of an array only. */
const QUESTIONS: Readonly<Record<string, Correction>> = {
  ISNUMBER: ofOne(asks(({ kind }) => kind === 1)),
  ISTEXT: ofOne(asks(({ kind }) => kind === 2)),
  ISNONTEXT: ofOne(asks(({ kind }) => kind !== 2)),
  ISLOGICAL: ofOne(asks(({ kind }) => kind === 3)),
  ISBLANK: ofOne(asks(({ kind }) => kind === 0)),
  ISERROR: ofOne(asks(({ kind }) => kind === 4)),
  ISERR: ofOne(asks((value) => value.kind === 4 && value.code !== '#N/A')),
  ISNA: ofOne(asks((value) => value.kind === 4 && value.code === '#N/A')),
};

const NUMBERS: Readonly<Record<string, Correction>> = {
  ABS: ofOne(ofNumbers((value = 0) => number(Math.abs(value)))),
  INT: ofOne(ofNumbers((value = 0) => number(Math.floor(value)))),
  SIGN: ofOne(ofNumbers((value = 0) => number(Math.sign(value)))),
  NOT: ofOne(not),
  ROUND: each(2, 2, ofNumbers(round)),
};

const TEXTS: Readonly<Record<string, Correction>> = {
  EXACT: each(
    2,
    2,
    ofTexts((a, b) => truth(a === b)),
  ),
  LEN: ofOne(ofTexts((value = '') => number(value.length))),
  TRIM: ofOne(ofTexts(trim)),
  LEFT: each(
    1,
    2,
    part((_, count = 1) => [0, Math.trunc(count)]),
  ),
  RIGHT: each(
    1,
    2,
    part((length, count = 1) => [Math.max(0, length - Math.trunc(count)), Math.trunc(count)]),
  ),
  MID: each(
    3,
    3,
    part((_, from = 0, count = 0) => [Math.trunc(from) - 1, Math.trunc(count)]),
  ),
  UPPER: ofOne(ofTexts((value = '') => text(value.toUpperCase()))),
  LOWER: ofOne(ofTexts((value = '') => text(value.toLowerCase()))),
  VALUE: ofOne(ofNumbers((value = 0) => number(value))),
};

const RANGES: Readonly<Record<string, Correction>> = {
  [AREA]: entry(1, 1, area),
  [ROW_NUMBERS]: entry(2, 2, rowNumbers),
  [ROW_AT]: entry(3, 3, rowNumberAt),
  ROWS: entry(1, 1, rows),
  FREQUENCY: entry(2, 2, frequency),
  SUMPRODUCT: entry(1, 255, sumProduct),
};

/** Criteria stand behind their ranges, of which SUMIFS has one more before. */
const isOdd = (position: number): boolean => position % 2 === 1;
const isEvenAndLater = (position: number): boolean => position > 0 && position % 2 === 0;

const CRITERIA: Readonly<Record<string, Correction>> = {
  COUNTIF: entry(2, 2, liftedOver(countIfs, isOdd)),
  COUNTIFS: entry(2, 254, liftedOver(countIfs, isOdd)),
  SUMIF: entry(2, 3, liftedOver(totalIf(sum), isOdd)),
  SUMIFS: entry(3, 255, liftedOver(totalIfs(sum), isEvenAndLater)),
  AVERAGEIF: entry(2, 3, liftedOver(totalIf(average), isOdd)),
  AVERAGEIFS: entry(3, 255, liftedOver(totalIfs(average), isEvenAndLater)),
};

/**
 * Functions that the calculator gets wrong, by name, as Excel has them. Beside arrays: ROUND(1.005,2) gave 1,
 * COUNTIFS(…,"<3") counted blanks, VALUE("1,234") failed, ROWS(Table) gave 1, FREQUENCY took bounds for ordered,
 * SUMPRODUCT counted truth values, and SUMIF took a single cell for no range.
 * @param date1904 whether the workbook counts its days from 1904
 */
export const correctionsOf = (date1904: boolean): ReadonlyMap<string, Correction> =>
  new Map(
    Object.entries({
      ...QUESTIONS,
      ...NUMBERS,
      ...TEXTS,
      YEAR: ofOne(datePart('year', date1904)),
      MONTH: ofOne(datePart('month', date1904)),
      DAY: ofOne(datePart('day', date1904)),
      ...RANGES,
      ...CRITERIA,
    }),
  );
