import type { Assessment } from '../model/assessment';
import { paceKey, statusKey } from '../wording/statusKey';
import { STATUS_SYMBOLS } from '../wording/statusSymbols';
import type { Words } from '../wording/words';
import type { FittedText } from './rowHeight';

/** Bold letters are wider. */
const BOLD = 1.08;

/** @returns the status with its symbol, and the pace, as they must fit into cells of these widths in points. */
export function judgementTexts(
  assessment: Assessment,
  words: Words,
  statusWidth: number,
  paceWidth: number,
): readonly FittedText[] {
  const { status, pace } = assessment;
  const symbol = status === 'no-target' ? '' : `${STATUS_SYMBOLS[status]} `;
  return [
    [`${symbol}${words(statusKey(assessment))}`, statusWidth / BOLD],
    [pace ? words(paceKey(pace.word)) : '', paceWidth],
  ];
}
