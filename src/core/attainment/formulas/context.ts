import type { Amount, Indicator, ReviewTime } from '../../model/indicator';
import { achievedOf } from '../achieved';
import { call, literal } from './syntax';
import type { FormulaNames, FormulaWords, RowReferences } from './types';

/** Everything that the formulas of one row are made from. */
export interface RowContext {
  readonly indicator: Indicator;
  readonly time: ReviewTime;
  /** The achievement as read, which decides the shape of the formulas for text. */
  readonly amount: Amount;
  readonly refs: RowReferences;
  readonly names: FormulaNames;
  readonly words: FormulaWords;
}

export function rowContext(
  indicator: Indicator,
  time: ReviewTime,
  refs: RowReferences,
  names: FormulaNames,
  words: FormulaWords,
): RowContext {
  return { indicator, time, amount: achievedOf(indicator, time), refs, names, words };
}

type ReadColumn = 'readText' | 'readLow' | 'readHigh';

/** @returns one cell of the row's readings, found by its fixed key. */
export function reading(
  { names, refs }: Pick<RowContext, 'names' | 'refs'>,
  suffix: string,
  column: ReadColumn,
): string {
  const row = call('MATCH', `${refs.key}&${literal(`.${suffix}`)}`, names.readKey, '0');
  return call('INDEX', names[column], row);
}

/** The first and last day of the row's horizon: its own, else the term's. Either cell may be blank. */
export interface HorizonRefs {
  readonly start: string;
  readonly end: string;
}

/** @returns where the horizon stands; null for "to date". */
export function horizonRefs(context: RowContext): HorizonRefs | null {
  const { indicator, names, refs } = context;
  if (indicator.horizon === 'to-date') return null;
  if (indicator.horizon === null) return { start: names.termStart, end: names.termEnd };
  const key = refs.horizonKey === null ? refs.key : literal(refs.horizonKey);
  const holder = { names, refs: { ...refs, key } };
  return {
    start: reading(holder, 'horizon', 'readLow'),
    end: reading(holder, 'horizon', 'readHigh'),
  };
}
