import { describe, expect, it } from '@jest/globals';
import type { TableKey } from '../../../src/core/model/table';
import { readWorkbook } from '../../../src/core/reading/readWorkbook';
import { NOTHING_OWN } from '../../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import {
  candidateOf,
  matchTable,
  type TableCandidate,
} from '../../../src/core/settings/matchTable';
import { workbookOf } from '../../support/grid';

/** @returns a table from `sheet#id` or `sheet#id!ExcelTable`, and its headers. */
function table(place: string, headers: string): TableCandidate {
  const [where = '', excelTable] = place.split('!');
  const [sheet = '', sheetId = ''] = where.split('#');
  return { sheet, sheetId, excelTable: excelTable ?? null, headers: headers.split(' ') };
}

const PLAN = table('Plan#1', 'Code Name Goal Done');
const NOTES = table('Plan#1', 'Author Date Note');
const RESULTS = table('Results#2!Results', 'Code Date Done');
const BOOK = [NOTES, PLAN, RESULTS];

const PLAN_KEY: TableKey = { sheet: 'Plan', sheetId: '1', headers: PLAN.headers };
const same = { changed: false };
const changed = { changed: true };

describe('a table is found again', () => {
  it.each<[string, TableKey, readonly TableCandidate[], object | null]>([
    ['as it was', PLAN_KEY, BOOK, { index: 1, ...same }],
    [
      'by hand, without an id',
      { sheet: 'plan', headers: ['code', 'goal'] },
      BOOK,
      { index: 1, ...changed },
    ],
    [
      'with columns inserted',
      PLAN_KEY,
      [table('Plan#1', 'No Code Name Unit Goal Q1 Q2 Done')],
      { index: 0, ...changed },
    ],
    ['with half its columns', PLAN_KEY, [table('Plan#1', 'Code Done')], { index: 0, ...changed }],
    ['not with a quarter of them', PLAN_KEY, [table('Plan#1', 'Code Was Other')], null],
    [
      'with its headers in another order, case and spacing',
      PLAN_KEY,
      [table('Plan#1', 'DONE goal Name Code')],
      { index: 0, ...same },
    ],
    [
      'on a renamed sheet',
      PLAN_KEY,
      [RESULTS, { ...PLAN, sheet: 'Plan 2023' }],
      { index: 1, ...same },
    ],
    [
      'on a renamed sheet with a column inserted',
      PLAN_KEY,
      [RESULTS, table('X#1', 'Code Name Unit Goal Done')],
      { index: 1, ...changed },
    ],
    [
      'in a copy of the workbook, the sheet renamed',
      PLAN_KEY,
      [RESULTS, { ...PLAN, sheet: 'X', sheetId: '9' }],
      { index: 1, ...same },
    ],
    [
      'not where two could be meant',
      PLAN_KEY,
      [
        { ...PLAN, sheet: 'X', sheetId: '8' },
        { ...PLAN, sheet: 'Y', sheetId: '9' },
      ],
      null,
    ],
    [
      'not elsewhere with other headers',
      PLAN_KEY,
      [table('X#9', 'Code Name Goal Done More')],
      null,
    ],
    [
      'on its own sheet rather than on one that took its name',
      PLAN_KEY,
      [
        { ...PLAN, sheetId: '9' },
        { ...PLAN, sheet: 'Old' },
      ],
      { index: 1, ...same },
    ],
    [
      'as the one that agrees best',
      PLAN_KEY,
      [table('Plan#1', 'Code Name Goal'), PLAN, table('Plan#1', 'Code Name Goal Done Note')],
      { index: 1, ...same },
    ],
    [
      'by the name of the Excel Table',
      { sheet: 'X', table: 'results' },
      BOOK,
      { index: 2, ...same },
    ],
    [
      'by its headers, the Excel Table renamed',
      { sheet: 'Results', table: 'Old', headers: RESULTS.headers },
      BOOK,
      { index: 2, ...same },
    ],
    ['not by a name that is gone', { sheet: 'Results', table: 'Old' }, BOOK, null],
    ['as the one table of its sheet', { sheet: 'Results' }, BOOK, { index: 2, ...same }],
    ['not as one of two on its sheet', { sheet: 'Plan' }, BOOK, null],
    ['as the first of those that look alike', PLAN_KEY, [PLAN, PLAN], { index: 0, ...same }],
    [
      'as the second of those that look alike',
      { ...PLAN_KEY, nth: 2 },
      [PLAN, PLAN],
      { index: 1, ...same },
    ],
    ['not as the second where one is left', { ...PLAN_KEY, nth: 2 }, [PLAN], null],
    ['not in an empty workbook', PLAN_KEY, [], null],
  ])('%s', (_, key, candidates, match) => {
    expect(matchTable(key, candidates)).toEqual(match);
  });
});

describe('the key of a table that was read', () => {
  const lines = [
    ['Indicator', 'Target', 'Achieved'],
    ['Wells', 10, 9],
    ['Roads', 4, 5],
  ];
  const { tables } = readWorkbook(
    workbookOf([
      { name: 'Twice', cells: [...lines, [], [], ...lines] },
      { name: 'Named', cells: lines, tables: [{ name: 'Goals', at: 'A1:C3' }] },
    ]),
    DEFAULT_SETTINGS,
    NOTHING_OWN,
  );

  it('leads back to it, even among tables that look alike', () => {
    expect(tables).toHaveLength(3);
    const candidates = tables.map(candidateOf);
    const found = tables.map((one) => matchTable(one.keys[0], candidates));
    expect(found).toEqual([0, 1, 2].map((index) => ({ index, changed: false })));
  });

  it('has what tells it from the others', () => {
    const headers = ['Indicator', 'Target', 'Achieved'];
    expect(tables.map((one) => one.keys[0])).toEqual([
      { sheet: 'Twice', sheetId: 'sheet-1', headers },
      { sheet: 'Twice', sheetId: 'sheet-1', headers, nth: 2 },
      { sheet: 'Named', sheetId: 'sheet-2', table: 'Goals', headers },
    ]);
  });
});
