import { describe, expect, it } from '@jest/globals';
import { chooseNames, NAME_STEMS } from '../../../src/core/review/names';
import { cellReference, columnReference } from '../../../src/core/review/references';

describe('the names of a review', () => {
  it('are those of the catalogue where nothing is in their way', () => {
    expect(chooseNames(new Set())).toEqual(NAME_STEMS);
  });

  it('step aside without regard to case', () => {
    const names = chooseNames(new Set(['REVIEW_DATE', 'review_date2', 'Review_Dates']));
    expect(names.reviewDate).toBe('Review_Date3');
    expect(new Set(Object.values(names)).size).toBe(Object.keys(NAME_STEMS).length);
  });

  it.each(Object.values(NAME_STEMS))('%s is no cell and has no dot', (name) => {
    expect(name).toMatch(/^[A-Za-z]+_[A-Za-z]+$/);
  });
});

describe('references', () => {
  const body = { first: 3, end: 7 };

  it('to a column of an Excel Table escape what Excel demands', () => {
    const place = { sheet: 'Plan', table: 'T', header: "An's [#1] @", column: 4, body };
    expect(cellReference(place, 5)).toBe("[@[An''s '['#1'] '@]]");
    expect(columnReference(place)).toBe("T[An''s '['#1'] '@]");
  });

  it('to a column beside a plain range are A1', () => {
    const place = { sheet: "An's", table: null, header: 'x', column: 4, body };
    expect(cellReference(place, 5)).toBe('$E6');
    expect(columnReference(place)).toBe("'An''s'!$E$4:$E$7");
  });
});
