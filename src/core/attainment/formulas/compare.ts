import type { Point } from '../tolerance';
import { when } from './syntax';

/** A point of the rule, as a reference: the value's cell, and the side that an open end leans to. */
export interface PointRef {
  readonly ref: string;
  readonly side: Point['side'];
}

export const exactly = (ref: string): PointRef => ({ ref, side: 0 });

/** The tolerance of the rule. Excel's own snapping near equality is a thousand times finer. */
const tolerance = (a: string, b: string): string =>
  `1E-12*${when(`${b}=0`, '1', `MAX(ABS(${a}),ABS(${b}))`)}`;

/** @returns whether a point lies above a bound. */
export const above = ({ ref, side }: PointRef, bound: string): string =>
  side > 0 ? notUnder(ref, bound) : over(ref, bound);

/** @returns whether a point lies at or above a bound. */
export const atOrAbove = ({ ref, side }: PointRef, bound: string): string =>
  side < 0 ? over(ref, bound) : notUnder(ref, bound);

/** @returns whether a point lies below a bound. */
export const below = ({ ref, side }: PointRef, bound: string): string =>
  side < 0 ? notOver(ref, bound) : under(ref, bound);

/** @returns whether a point lies at or below a bound. */
export const atOrBelow = ({ ref, side }: PointRef, bound: string): string =>
  side > 0 ? under(ref, bound) : notOver(ref, bound);

/** @returns whether two values are equal within the tolerance. */
export const same = (a: string, b: string): string => `ABS(${a}-${b})<=${tolerance(a, b)}`;

const over = (a: string, b: string): string => `${a}-${b}>${tolerance(a, b)}`;
const notUnder = (a: string, b: string): string => `${a}-${b}>=-${tolerance(a, b)}`;
const under = (a: string, b: string): string => `${a}-${b}<-${tolerance(a, b)}`;
const notOver = (a: string, b: string): string => `${a}-${b}<=${tolerance(a, b)}`;

/** @returns whether a share has reached a line. */
export const reaches = (share: string, line: string): string => `${share}-${line}>=-1E-12`;
