import { describe, expect, it } from '@jest/globals';
import { area } from '../../../src/core/model/address';
import { TYPE } from '../../../src/core/review/look';
import { lyingRoom, pageBreaks, uprightRoom } from '../../../src/core/review/pageSetup';
import { DraftBuilder } from '../../../src/core/review/sheetDraft';

/** A draft of rows of these heights. */
function draftOf(heights: readonly number[]): DraftBuilder {
  const draft = new DraftBuilder(TYPE.en);
  heights.forEach((points, row) => draft.height(row, points));
  return draft;
}

const rows = (count: number): readonly number[] => Array.from({ length: count }, () => 10);
const all = (count: number) => ({ first: 0, end: count });

describe('pages', () => {
  it('are filled as far as their room goes', () => {
    expect(pageBreaks(draftOf(rows(25)), all(25), { room: 100 })).toEqual([10, 20]);
    expect(pageBreaks(draftOf(rows(20)), all(20), { room: 100 })).toEqual([10]);
    expect(pageBreaks(draftOf(rows(10)), all(10), { room: 100 })).toEqual([]);
  });

  it('have less room where title rows are repeated, but for the first', () => {
    expect(pageBreaks(draftOf(rows(25)), all(25), { room: 100, repeated: 20 })).toEqual([10, 18]);
  });

  it('begin with no row that stays with the one above it', () => {
    const draft = draftOf(rows(25));
    draft.keep(9, 11);
    expect(pageBreaks(draft, all(25), { room: 100 })).toEqual([8, 18]);
  });

  it('cut no chart, nor part it from the sentence below it', () => {
    const draft = draftOf(rows(25));
    draft.row = 5;
    draft.prose('Charts', 3, { bold: true });
    const spec = { name: 'c', at: area(6, 0, 5, 3) } as Parameters<DraftBuilder['chart']>[0];
    draft.chart(spec);
    expect(pageBreaks(draft, all(25), { room: 100 })[0]).toBe(5);
    expect([5, 6, 7, 11, 12].map((row) => draft.mayBegin(row))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('begin with their area', () => {
    expect(pageBreaks(draftOf(rows(40)), { first: 15, end: 40 }, { room: 100 })).toEqual([25, 35]);
  });

  it('take what does not fit on any page as it is', () => {
    const draft = draftOf(rows(30));
    draft.keep(1, 20);
    expect(pageBreaks(draft, all(30), { room: 100 })).toEqual([20]);
  });
});

describe('the room of a page', () => {
  it('follows the width of the sheet, since the sheet is printed as wide as the page', () => {
    expect(uprightRoom('vn-state', 600) / uprightRoom('vn-state', 300)).toBeCloseTo(2, 9);
    expect(uprightRoom('vn-state', 467)).toBeCloseTo((842 - 2 * 57) * 0.98, 9);
    expect(lyingRoom(756)).toBeCloseTo((595 - 57 - 43) * 0.98, 9);
  });
});
