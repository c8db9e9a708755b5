import { assess } from '../../../../src/core/attainment/assess';
import { dayOf } from '../../../../src/core/model/day';
import type { Amount, Indicator, Observation } from '../../../../src/core/model/indicator';
import { DEFAULT_THRESHOLDS } from '../../../../src/core/model/settings';
import { loadResultsWords } from '../../../../src/core/wording/places/results/loadResultsWords';
import { speechFor } from '../../../../src/taskpane/speech/Speech';
import { lookOf } from '../../../../src/taskpane/speech/valueText';
import type { Assessed } from '../../../../src/taskpane/tally';
import { evaluationOf, indicator } from '../../evaluation';

export const EVALUATION = evaluationOf([]);
export const TIME = { reviewDate: EVALUATION.reviewDate, term: EVALUATION.term };
export const { words, figures } = await speechFor('en-US');
export const say = await loadResultsWords('en');

let row = 0;

/** A figure in a cell of its own. */
export const figure = (amount: Amount | number, more: Partial<Observation> = {}): Observation => ({
  when: null,
  amount: typeof amount === 'number' ? { kind: 'number', value: amount } : amount,
  source: { sheet: 'Kết quả', address: `D${++row}`, text: null },
  ...more,
});

export const on = (year: number, month: number, date: number) => {
  const day = dayOf(year, month, date);
  return { when: { start: day, end: day } };
};

/** An indicator as it is assessed at mid-term, 2 June 2023. */
export function assessedAs(more: Partial<Indicator>, time = TIME): Assessed {
  const one = indicator(4, 'any', more);
  return { indicator: one, assessment: assess(one, time, DEFAULT_THRESHOLDS) };
}

export const lookAt = ({ indicator: one }: Assessed) => lookOf(one, EVALUATION.reading);
