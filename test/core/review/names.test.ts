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

  it('to a column of an Excel Table are structured', () => {
    const place = { sheet: 'Plan', table: 'T', header: 'Mục tiêu 2025', column: 4, body };
    expect(cellReference(place, 5)).toBe('[@[Mục tiêu 2025]]');
    expect(columnReference(place)).toBe('T[Mục tiêu 2025]');
  });

  it.each(["An's", 'Target [1]', 'Target #', 'Done @'])(
    'are A1 where the header is %s',
    (header) => {
      const place = { sheet: 'Plan', table: 'T', header, column: 4, body };
      expect(cellReference(place, 5)).toBe('$E6');
      expect(columnReference(place)).toBe("'Plan'!$E$4:$E$7");
    },
  );

  it.each(['Target, in %', 'Plan: 2025', 'Done (%)'])('to the whole column %s are A1', (header) => {
    const place = { sheet: 'Plan', table: 'T', header, column: 4, body };
    expect(cellReference(place, 5)).toBe(`[@[${header}]]`);
    expect(columnReference(place)).toBe("'Plan'!$E$4:$E$7");
  });

  it('to a column beside a plain range are A1', () => {
    const place = { sheet: "An's", table: null, header: 'x', column: 4, body };
    expect(cellReference(place, 5)).toBe('$E6');
    expect(columnReference(place)).toBe("'An''s'!$E$4:$E$7");
  });
});
