import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../../../../src/core/model/assessment';
import type { Indicator } from '../../../../src/core/model/indicator';
import {
  filterIndicators,
  searchableOf,
  type Shown,
} from '../../../../src/taskpane/places/Results/filterIndicators';
import { resultRows, type Grouping } from '../../../../src/taskpane/places/Results/resultRows';
import { assessment, evaluationOf, indicator, midterm, reached } from '../../evaluation';

const ROWS: readonly (readonly [Indicator, Assessment])[] = [
  [indicator(4, 'Roads', { group: 'Works', responsible: 'Ban Tổ chức' }), reached('met', 9, 1)],
  [indicator(5, 'Bridges', { group: 'Works' }), reached('not-met', 1, 0.1)],
  [
    indicator(6, 'Of which old', { group: 'Works', counted: false, responsible: 'Ban Tổ chức' }),
    reached('met', 9, 1),
  ],
  [
    indicator(7, 'Schools', { group: 'People', responsible: 'Ban Tổ chức' }),
    reached('exceeded', 9, 1.2),
  ],
  [
    indicator(3, 'Plan', { table: 1, key: 'plan', group: 'Works' }),
    reached('not-met', 1, 0.1, { ended: true }),
  ],
];
const EVALUATION = evaluationOf(ROWS);

const linesOf = (grouping: Grouping, evaluation = EVALUATION): readonly string[] => {
  const shown = searchableOf(evaluation).map(({ assessed }) => assessed);
  return resultRows(shown, evaluation, grouping, new Set()).map((row) => {
    if (row.kind === 'indicator') return row.assessed.indicator.name;
    const { name } = row;
    const title =
      name.kind === 'text'
        ? name.text
        : name.kind === 'status'
          ? name.word
          : name.kind === 'other-table'
            ? `${name.sheet}/${name.section}`
            : `no ${name.what}`;
    return `# ${title} ${row.met}/${row.counted} of ${row.members}`;
  });
};

describe('the lines of the list', () => {
  it('stand under the sections of the main table, then under those of other tables', () => {
    expect(linesOf('workbook')).toEqual([
      '# Works 1/2 of 3',
      'Roads',
      'Bridges',
      'Of which old',
      '# People 1/1 of 1',
      'Schools',
      '# Kiểm tra, giám sát/Works 0/1 of 1',
      'Plan',
    ]);
  });

  it('have no heading where the main table has no sections', () => {
    const lines = linesOf('workbook', midterm);
    expect(lines[0]).toBe('Kết nạp đảng viên mới');
    expect(lines[10]).toBe('# Kiểm tra, giám sát/null 0/1 of 1');
  });

  it('stand together by who is responsible, those that nobody answers for at the end', () => {
    expect(linesOf('responsible')).toEqual([
      '# Ban Tổ chức 2/2 of 3',
      'Roads',
      'Of which old',
      'Schools',
      '# no unit 0/2 of 2',
      'Bridges',
      'Plan',
    ]);
  });

  it('stand together by the word of their status, the best first', () => {
    expect(linesOf('status').filter((line) => line.startsWith('#'))).toEqual([
      '# status.exceeded 1/1 of 1',
      '# status.met 1/1 of 2',
      '# status.notMetYet 0/1 of 1',
      '# status.notMet 0/1 of 1',
    ]);
  });

  it('keep their keys, and say which are unfolded', () => {
    const shown = searchableOf(EVALUATION).map(({ assessed }) => assessed);
    const rows = resultRows(shown, EVALUATION, 'workbook', new Set(['row-5']));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const opened = rows.flatMap((row) =>
      row.kind === 'indicator' && row.isOpen ? [row.assessed.indicator.name] : [],
    );
    expect(opened).toEqual(['Bridges']);
  });
});

describe('a filter', () => {
  const found = (query: string, shown: Shown = 'all', evaluation = EVALUATION) =>
    filterIndicators(searchableOf(evaluation), { query, shown }).map(
      ({ indicator: { name } }) => name,
    );

  it('finds words of name, code, section and responsible unit, without accents and case', () => {
    expect(found('ban to chuc SCHOOLS')).toEqual(['Schools']);
    expect(found('works')).toEqual(['Roads', 'Bridges', 'Of which old', 'Plan']);
    expect(found('no such thing')).toEqual([]);
    expect(found(' ')).toHaveLength(5);
  });

  it.each<[string, Assessment, boolean]>([
    ['exceeded', assessment('exceeded'), false],
    ['met', assessment('met'), false],
    ['met, to be confirmed', assessment('met', { toConfirm: true }), true],
    ['met, but behind', assessment('met', { pace: { due: 1, ratio: 0.5, word: 'behind' } }), true],
    ['nearly met', assessment('nearly-met'), true],
    ['not met', assessment('not-met'), true],
    ['no data', assessment('no-data'), true],
    ['to confirm', assessment('to-confirm'), true],
    ['no target', assessment('no-target'), false],
  ])('to those that need attention: %s', (_, said, isShown) => {
    const evaluation = evaluationOf([[indicator(1, 'One'), said]]);
    expect(found('', 'attention', evaluation)).toEqual(isShown ? ['One'] : []);
  });
});
