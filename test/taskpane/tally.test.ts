import { describe, expect, it } from '@jest/globals';
import { mainHeadline, tallyOf } from '../../src/taskpane/tally';
import { everything, midterm, nothing } from './evaluation';

describe('the tally behind the headline', () => {
  it('counts by status, best first, without other tables', () => {
    expect(tallyOf(midterm)).toEqual([
      { status: 'exceeded', word: 'status.exceeded', count: 5 },
      { status: 'met', word: 'status.met', count: 4 },
      { status: 'not-met', word: 'status.notMetYet', count: 1 },
    ]);
  });

  it('tells met from met so far, and leaves out sub-rows and indicators without a target', () => {
    expect(tallyOf(everything).map(({ word, count }) => [word, count])).toEqual([
      ['status.exceeded', 2],
      ['status.met', 1],
      ['status.metSoFar', 1],
      ['status.nearlyMet', 1],
      ['status.notMetYet', 1],
      ['status.noData', 1],
      ['status.toConfirm', 1],
    ]);
  });

  it.each([midterm, everything])('adds up to the headline', (evaluation) => {
    const total = tallyOf(evaluation).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(mainHeadline(evaluation)?.counted);
  });

  it('is empty without targets', () => {
    expect(mainHeadline(nothing)).toBeNull();
    expect(tallyOf(nothing)).toEqual([]);
  });
});
