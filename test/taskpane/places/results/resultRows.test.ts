import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../../../src/core/model/indicator';
import type { Evaluation } from '../../../../src/core/model/review';
import {
  filtered,
  NO_FILTER,
  resultRows,
  type ResultRow,
} from '../../../../src/taskpane/places/Results/resultRows';
import { midterm } from '../../evaluation';

const NONE: ReadonlySet<string> = new Set();

/** The sample, with something changed about each indicator. */
const withEach = (change: (at: number) => Partial<Indicator>): Evaluation => ({
  ...midterm,
  reading: {
    ...midterm.reading,
    indicators: midterm.reading.indicators.map((one, at) => ({ ...one, ...change(at) })),
  },
});

const inShort = (row: ResultRow): string => {
  if (row.kind === 'indicator') return row.assessed.indicator.name.slice(0, 12);
  const { name } = row;
  const text = name.kind === 'text' ? name.text : name.kind === 'status' ? name.status : name.kind;
  return `# ${text} ${row.met}/${row.counted}`;
};

const headings = (rows: readonly ResultRow[]): readonly string[] =>
  rows.filter(({ kind }) => kind === 'group').map(inShort);

describe('the lines of the results', () => {
  it('are those that need attention, or all', () => {
    const all = filtered(midterm, NO_FILTER).length;
    const some = filtered(midterm, { ...NO_FILTER, shown: 'attention' });
    expect(all).toBe(midterm.reading.indicators.length);
    expect(some.length).toBeLessThan(all);
    expect(some.map(({ assessment }) => assessment.status)).not.toContain('met');
  });

  it('are found whatever the accents and the letter case', () => {
    const found = filtered(midterm, { ...NO_FILTER, query: 'KET nap dang' });
    expect(found.map(({ indicator }) => indicator.name)).toEqual(['Kết nạp đảng viên mới']);
    expect(filtered(midterm, { ...NO_FILTER, query: 'nothing like it' })).toEqual([]);
  });

  it('have no heading where there is nothing to tell apart', () => {
    expect(
      headings(
        resultRows(
          withEach(() => ({ table: 0, group: null })),
          NO_FILTER,
          NONE,
        ),
      ),
    ).toEqual([]);
  });

  it('stand in the sections of the workbook, with how many are met of those that count', () => {
    const sections = withEach((at) => ({ table: 0, group: at < 2 ? 'Đảng viên' : 'Tổ chức' }));
    const rows = resultRows({ ...sections, mainTable: 0 }, NO_FILTER, NONE);
    expect(headings(rows)[0]).toBe('# Đảng viên 1/2');
  });

  it('stand by who answers for them, those without anybody at the end', () => {
    const units = withEach((at) => ({ responsible: at === 0 ? null : 'Ban Tổ chức' }));
    const rows = resultRows(units, { ...NO_FILTER, grouping: 'responsible' }, NONE);
    expect(headings(rows).map((one) => one.split(' ')[1])).toEqual(['Ban', 'unsaid']);
  });

  it('stand by status, the best first', () => {
    const rows = resultRows(midterm, { ...NO_FILTER, grouping: 'status' }, NONE);
    const order = headings(rows).map((one) => one.split(' ')[1]);
    expect(order.slice(0, 2)).toEqual(['exceeded', 'met']);
  });

  it('are unfolded where a person unfolded them', () => {
    const { key } = midterm.reading.indicators[0]!;
    const open = resultRows(midterm, NO_FILTER, new Set([key])).filter(
      (row) => row.kind === 'indicator' && row.isOpen,
    );
    expect(open.map((row) => row.key)).toEqual([key]);
  });
});
