import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import type { IndicatorSettings } from '../../../src/core/model/settings';
import { evaluateWorkbook } from '../../../src/core/evaluateWorkbook';
import type { GridCell } from '../../support/grid';
import { workbookOf } from '../../support/grid';

interface PublishedPlan {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly expected: {
    readonly metOrExceededBeforeConfirming: number;
    readonly metOrExceededOnceRow2And4AreConfirmed: number;
    readonly counted: number;
  };
}

const PLAN = JSON.parse(
  readFileSync('test/fixtures/vietnam-2019-plan.json', 'utf8'),
) as PublishedPlan;

/** What a person knows and the table does not say: row 2 is a ceiling, a surplus is no import surplus. */
const CONFIRMED: Readonly<Record<string, IndicatorSettings>> = {
  'Tốc độ tăng chỉ số giá tiêu dùng bình quân (CPI)': {
    target: { comparator: 'atMost', low: null, high: 4, strict: false },
  },
  'Tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu': { achieved: { kind: 'number', value: 0 } },
};

function evaluate(indicators: Readonly<Record<string, IndicatorSettings>>) {
  const cells: readonly (readonly GridCell[])[] = [PLAN.columns, ...PLAN.rows];
  const workbook = workbookOf([{ name: 'Kế hoạch 2019', cells }], 'vi-VN');
  return evaluateWorkbook(workbook, { ...DEFAULT_SETTINGS, indicators });
}

/** Met or exceeded by our rules, by the number in the first column. */
function statusesOf(indicators: Readonly<Record<string, IndicatorSettings>>) {
  const { reading, assessments } = evaluate(indicators);
  const numbers = PLAN.rows.map(([number]) => number);
  return new Map(reading.indicators.map((_, at) => [numbers[at], assessments[at]?.status]));
}

describe('the published outcome of the 2019 plan', () => {
  it('has the headline that is expected, before and after confirming', () => {
    const { expected } = PLAN;
    expect(evaluate({}).headlines).toMatchObject([
      {
        metOrExceeded: expected.metOrExceededBeforeConfirming,
        counted: expected.counted,
        toConfirm: expected.counted - expected.metOrExceededBeforeConfirming,
      },
    ]);
    expect(evaluate(CONFIRMED).headlines).toMatchObject([
      {
        metOrExceeded: expected.metOrExceededOnceRow2And4AreConfirmed,
        counted: expected.counted,
        toConfirm: 0,
      },
    ]);
  });

  it('has two rows to confirm: a target without a side, and words where a share is due', () => {
    const statuses = statusesOf({});
    expect(statuses.get(2)).toBe('to-confirm');
    expect(statuses.get(4)).toBe('to-confirm');
    expect(statusesOf(CONFIRMED).get(2)).toBe('met');
    expect(statusesOf(CONFIRMED).get(4)).toBe('met');
  });

  it('has the published ratings, but for a range that is kept and called exceeded there', () => {
    const statuses = statusesOf(CONFIRMED);
    const differing = PLAN.rows
      .filter(([number]) => number !== null)
      .filter(([number, , , , , rating]) => {
        const status = statuses.get(number);
        return (status === 'exceeded' ? 'Vượt' : status === 'met' ? 'Đạt' : '?') !== rating;
      })
      .map(([number]) => number);
    // Ceilings that hold are met and never exceeded (2, 4); 1.1 lies in 1 to 1.5 (6).
    expect(differing).toEqual([2, 4, 6]);
  });

  it('keeps its sub-rows out of the count', () => {
    const { reading } = evaluate({});
    expect(reading.indicators).toHaveLength(14);
    expect(
      reading.indicators.filter(({ kind }) => kind === 'part').map(({ parent }) => parent),
    ).toEqual([reading.indicators[5]?.key, reading.indicators[8]?.key]);
    expect(reading.tables[0]?.horizon).toEqual({ start: 43466, end: 43830 });
  });
});
