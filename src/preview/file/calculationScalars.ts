import type { ScalarFunction } from './calculationLift';
import {
  blank,
  number,
  text,
  toNumber,
  toText,
  truth,
  wrong,
  type Scalar,
} from './calculationValues';

/** A question about a single value, which an error answers too. */
export const asks =
  (question: (value: Scalar) => boolean): ScalarFunction =>
  ([value = blank]) =>
    truth(question(value));

/** A function of numbers; the first argument that is none gives its error. */
export const ofNumbers =
  (compute: (...values: readonly number[]) => Scalar): ScalarFunction =>
  (args) => {
    const values: number[] = [];
    for (const arg of args) {
      const value = toNumber(arg);
      if (typeof value !== 'number') return value;
      values.push(value);
    }
    return compute(...values);
  };

/** NOT, which takes the words TRUE and FALSE too. */
export const not: ScalarFunction = ([value = blank]) => {
  const word = value.kind === 2 ? value.value.toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return truth(word === 'FALSE');
  const read = value.kind === 2 ? wrong : toNumber(value);
  return typeof read === 'number' ? truth(read === 0) : read;
};

/** A function of texts; the first argument that is an error gives it. */
export const ofTexts =
  (compute: (...values: readonly string[]) => Scalar): ScalarFunction =>
  (args) => {
    const values: string[] = [];
    for (const arg of args) {
      const value = toText(arg);
      if (typeof value !== 'string') return value;
      values.push(value);
    }
    return compute(...values);
  };

/** Half away from zero, deciding on the 15 digits that Excel shows: 1.005 to two places is 1.01. */
export function round(value = 0, digits = 0): Scalar {
  const scaled = Number(`${Number(Math.abs(value).toPrecision(15))}e${Math.trunc(digits)}`);
  const rounded = Math.round(scaled);
  return number(Math.sign(value) * Number(`${rounded}e${-Math.trunc(digits)}`));
}

/** Spaces at the ends go, and of several in a row one stays; other white space is left. */
export const trim = (value = ''): Scalar => text(value.replace(/ +/g, ' ').replace(/^ | $/g, ''));

/** A part of a text: where it starts, from 0, and how long it is. */
export function part(
  bounds: (length: number, ...numbers: readonly number[]) => readonly [from: number, count: number],
): ScalarFunction {
  return ([value = blank, ...rest]) => {
    const whole = toText(value);
    if (typeof whole !== 'string') return whole;
    return ofNumbers((...numbers) => {
      const [from, count] = bounds(whole.length, ...numbers);
      return from < 0 || count < 0 ? wrong : text(whole.slice(from, from + count));
    })(rest);
  };
}
