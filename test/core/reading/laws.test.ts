import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellA1 } from '../../../src/core/model/address';
import type { Indicator } from '../../../src/core/model/indicator';
import type { Grid, GridCell } from '../../support/grid';
import { amountsIn, readSheets, targetIn } from './samples';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
const TARGETS: readonly GridCell[] = [
  400,
  '≥ 90',
  'không quá 2',
  '6,6-6,8',
  'khoảng 4',
  'giảm 5',
  'từ 85 trở lên',
  '',
  'tăng từ 80 lên 90',
  '1.234',
];
const ACHIEVED: readonly GridCell[] = [
  338,
  '7,02',
  'Giảm 6,55',
  '61-62',
  'trên 4',
  '',
  '338/400',
  'Xuất siêu',
  0,
  '84,5%',
];

/** What a reading says of an indicator, apart from where it stands. */
const meaning = (i: Indicator) => [
  i.name,
  i.unit,
  targetIn(i),
  i.target?.doubt ?? null,
  amountsIn(i),
  i.baseline,
  i.accumulation,
  i.counted,
];

const anyRow = fc.record({
  unit: fc.constantFrom('%', 'người', ''),
  target: fc.constantFrom(...TARGETS),
  achieved: fc.constantFrom(...ACHIEVED),
});
const anyRows = fc
  .array(anyRow, { minLength: 1, maxLength: 8 })
  .map((rows) =>
    rows.map((row, at): GridCell[] => [
      at + 1,
      `Việc ${'abcdefgh'.charAt(at)}`,
      row.unit,
      row.target,
      row.achieved,
      'x',
    ]),
  );

const read = (cells: Grid, from = 'A1') => readSheets([{ name: 'S', cells, from }]);

describe('laws of reading', () => {
  it('a table reads the same wherever it stands', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(2000), fc.nat(200), (rows, down, right) => {
        const cells = [HEADER, ...rows];
        const home = read(cells).indicators.map(meaning);
        expect(home).toHaveLength(rows.length);
        expect(read(cells, cellA1(down, right)).indicators.map(meaning)).toEqual(home);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('titles above and notes below change nothing', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom('Báo cáo kết quả', 'Kế hoạch năm 2023', 'Chỉ tiêu'),
        (rows, title) => {
          const home = read([HEADER, ...rows]).indicators.map(meaning);
          const dressed = read([
            [title],
            [],
            HEADER,
            ...rows,
            ['Ghi chú: số liệu ước'],
            [],
            ['Người lập biểu'],
          ]);
          expect(dressed.indicators.map(meaning)).toEqual(home);
        },
      ),
      { seed: 12, numRuns: 100 },
    );
  });

  it('the order of rows changes no reading', () => {
    const withOrder = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(withOrder, ([rows, shuffled]) => {
        const byName = (list: readonly Indicator[]) =>
          new Map(list.map((i) => [i.name, meaning(i)]));
        expect(byName(read([HEADER, ...shuffled]).indicators)).toEqual(
          byName(read([HEADER, ...rows]).indicators),
        );
      }),
      { seed: 13, numRuns: 100 },
    );
  });

  it('the same workbook gives the same reading', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(read([HEADER, ...rows])).toEqual(read([HEADER, ...rows]));
      }),
      { seed: 14, numRuns: 20 },
    );
  });

  it('time grows with the rows, not with their square', () => {
    const rows = Array.from({ length: 20_000 }, (_, at): GridCell[] => [
      at + 1,
      `Việc ${at}`,
      'người',
      400,
      338,
      '',
    ]);
    const started = performance.now();
    const { indicators } = read([HEADER, ...rows]);
    expect(indicators).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
