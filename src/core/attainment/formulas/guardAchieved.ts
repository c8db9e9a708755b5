import type { Amount } from '../../model/indicator';
import { reading, type RowContext } from './context';
import { dayOf } from '../observed';
import { lastDayCounted } from './observations';
import { passedOn } from './readings';
import { call, isNumber, literal, when } from './syntax';

/** What a column makes of an achievement, by its kind. */
export interface AchievedCases {
  readonly figure: (value: string) => string;
  /** An interval or an approximate value as read, whose ends stand in the readings block. */
  readonly reading: (amount: Ranged, low: string, high: string) => string;
  /** Words that were read, with the number that the block has for done (1) and not done (0). */
  readonly words: (done: string) => string;
  readonly missing: string;
  /** Anything else than what was read. */
  readonly changed: string;
}

export type Ranged = Extract<Amount, { kind: 'interval' | 'approximate' }>;

/**
 * Guards what is made of the achievement: a number in its cell is used as it stands; text only as long as it
 * is the text that was read. What the user's own cell has for a period counts once the period has ended.
 */
export function guardAchieved(context: RowContext, cases: AchievedCases): string {
  return afterPeriod(context, cases.missing, guardInTime(context, cases));
}

function guardInTime(context: RowContext, cases: AchievedCases): string {
  const { refs } = context;
  const passed = passedOn(context.indicator, context.time);
  if (passed !== null && passed.text === null) return known(context, cases);
  const otherwise = when(isMissing(context), cases.missing, cases.changed);
  const text =
    passed === null
      ? otherwise
      : when(call('EXACT', refs.achieved, readText(context)), known(context, cases), otherwise);
  const notFigure = when(call('ISERROR', refs.achieved), cases.changed, text);
  return when(isNumber(refs.achieved), cases.figure(refs.achieved), notFigure);
}

/**
 * Guards what is made of an achievement that has to be one figure, and makes it once: from the cell, else from
 * the reading beside its source text.
 */
export function guardFigure(
  context: RowContext,
  cases: Pick<AchievedCases, 'figure' | 'missing' | 'changed'> & { readonly noFigure: string },
): string {
  const { amount, refs } = context;
  const { figure, missing, changed, noFigure } = cases;
  const passed = passedOn(context.indicator, context.time);
  const isFigure = amount.kind === 'number' || amount.kind === 'approximate';
  if (passed === null || passed.text === null || !isFigure)
    return guardAchieved(context, {
      ...{ figure, missing, changed },
      reading: (_, low) => (isFigure ? figure(low) : noFigure),
      words: () => noFigure,
    });
  const low = reading(context, 'achieved', 'readLow');
  const isCell = isNumber(refs.achieved);
  const isRead = `${call('EXACT', refs.achieved, readText(context))}*${isNumber(low)}`;
  const otherwise = when(isMissing(context), missing, changed);
  const value = figure(when(isCell, refs.achieved, low));
  const read = when(`${isCell}+${isRead}`, value, otherwise);
  const inTime = when(call('ISERROR', refs.achieved), changed, read);
  return afterPeriod(context, missing, inTime);
}

/** The user's own cell may be for a period: before its end there is nothing. Our Achieved column sees to that. */
function afterPeriod(context: RowContext, missing: string, inTime: string): string {
  const { refs, indicator } = context;
  const [only] = indicator.observations;
  const isOwnCell = refs.observations === null && refs.spread === null;
  const end = isOwnCell && only !== undefined ? dayOf(only) : null;
  return end === null ? inTime : when(`${lastDayCounted(context)}<${end}`, missing, inTime);
}

const readText = (context: RowContext): string => reading(context, 'achieved', 'readText');

/** Our own Achieved column says in words that there is no value. */
function isMissing({ refs, words }: RowContext): string {
  const blank = `TRIM(${refs.achieved})=""`;
  if (refs.observations === null && refs.spread === null) return blank;
  return call('OR', blank, call('EXACT', refs.achieved, literal(words.status.noData)));
}

function known(context: RowContext, cases: AchievedCases): string {
  const low = reading(context, 'achieved', 'readLow');
  const high = reading(context, 'achieved', 'readHigh');
  const { amount } = context;
  switch (amount.kind) {
    case 'number':
      return when(isNumber(low), cases.figure(low), cases.changed);
    case 'approximate':
    case 'interval':
      return readEnds(amount, low, high, cases);
    case 'text':
      return cases.words(low);
    case 'missing':
      return cases.missing;
  }
}

/** The ends that an amount has are guarded like any other reference. */
function readEnds(amount: Ranged, low: string, high: string, cases: AchievedCases): string {
  const isOpen = amount.kind === 'interval';
  const ends = [
    ...(isOpen && amount.low === null ? [] : [low]),
    ...(isOpen && amount.high === null ? [] : [high]),
  ];
  const value = cases.reading(amount, low, high);
  return ends.length === 0
    ? value
    : when(`COUNT(${ends.join(',')})=${ends.length}`, value, cases.changed);
}
