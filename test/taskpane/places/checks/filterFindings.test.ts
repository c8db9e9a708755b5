import { describe, expect, it } from '@jest/globals';
import {
  filterFindings,
  isFiltering,
  NO_FILTER,
  type Filter,
} from '../../../../src/taskpane/places/Checks/filterFindings';
import { listFindings } from '../../../../src/taskpane/places/Checks/listFindings';
import { searchText } from '../../../../src/taskpane/speech/searchText';
import { blankRow, cellError, textNumber } from './findings';

const LISTED = listFindings([cellError(4), blankRow(7), textNumber(9)]);
const TEXTS = [
  'The cell shows #REF! instead of a value. Plan!C4',
  'Row 7 inside the table is empty. Plan!A7:F7',
  'Chỉ tiêu đạt: số 9,5 là chữ. Kết quả!D9',
].map(searchText);

const shown = (filter: Partial<Filter>): readonly string[] =>
  filterFindings(LISTED, TEXTS, { ...NO_FILTER, ...filter }).map(({ finding }) => finding.code);

describe('the filter', () => {
  it('leaves everything where nothing is asked for', () => {
    expect(shown({})).toEqual(['cell-error', 'blank-row', 'number-as-text']);
    expect(shown({ query: '   ' })).toHaveLength(3);
    expect(isFiltering({ ...NO_FILTER, query: ' ' })).toBe(false);
  });

  it('leaves the severities that are chosen', () => {
    expect(shown({ severities: new Set(['error', 'warning']) })).toEqual([
      'cell-error',
      'number-as-text',
    ]);
    expect(isFiltering({ ...NO_FILTER, severities: new Set(['note']) })).toBe(true);
  });

  it.each([
    ['a value', '#ref', ['cell-error']],
    ['a place', 'plan!a7', ['blank-row']],
    ['several words, in any order', 'empty  row', ['blank-row']],
    ['words without their accents', 'chi tieu dat', ['number-as-text']],
    ['words with them', 'Chỉ tiêu', ['number-as-text']],
    ['nothing that is there', 'elsewhere', []],
  ])('finds %s', (_, query, codes) => {
    expect(shown({ query })).toEqual(codes);
  });

  it('needs both the words and the severity', () => {
    expect(shown({ query: 'plan', severities: new Set(['note']) })).toEqual(['blank-row']);
  });

  it('does not look for words before it knows the texts', () => {
    const filter: Filter = { query: 'elsewhere', severities: new Set(['error']) };
    expect(filterFindings(LISTED, null, filter)).toEqual([LISTED[0]]);
  });
});

describe('what is searched', () => {
  it.each([
    ['  Số   vụ\nviệc ', 'so vu viec'],
    ['Đạt', 'dat'],
    ['ตัวชี้วัด', 'ตวชวด'],
  ])('%j is %j', (text, searched) => {
    expect(searchText(text)).toBe(searched);
  });
});
