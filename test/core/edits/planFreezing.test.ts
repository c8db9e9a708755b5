import { describe, expect, it } from '@jest/globals';
import { frozenNames } from '../../../src/core/edits/frozenNames';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';

const workbook = (...names: readonly string[]): WorkbookSnapshot => ({
  culture: 'en-US',
  ownPart: null,
  readOnly: false,
  structureProtected: false,
  names: [],
  sheets: names.map((name) => ({ name }) as WorkbookSnapshot['sheets'][number]),
});

describe('what a frozen sheet is called', () => {
  it('has the date, without characters that no sheet may have', () => {
    expect(frozenNames(workbook('Đánh giá'), ['Đánh giá'], '2/6/2023')).toEqual([
      'Đánh giá 2-6-2023',
    ]);
  });

  it('is cut to 31 characters at the name, not at the date', () => {
    const long = 'A review of the whole long term';
    const [name] = frozenNames(workbook(long), [long], '2 June 2023');
    expect(name).toBe('A review of the who 2 June 2023');
    expect(name).toHaveLength(31);
  });

  it('is unlike every other sheet, whatever the case', () => {
    expect(
      frozenNames(workbook('Review', 'REVIEW 2 JUNE 2023'), ['Review'], '2 June 2023'),
    ).toEqual(['Review 2 June 2023 (2)']);
  });

  it('is told apart by a number where a review has no date', () => {
    expect(frozenNames(workbook('Review', 'Annex'), ['Review', 'Annex'], null)).toEqual([
      'Review (2)',
      'Annex (2)',
    ]);
  });
});
