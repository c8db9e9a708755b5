import { describe, expect, it } from '@jest/globals';
import { evaluateWorkbook } from '../../../../src/core/evaluateWorkbook';
import type { TargetChoice } from '../../../../src/core/model/settings';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import { decidedTarget, targetCellOf } from '../../../../src/core/reading/indicators/targetCell';
import {
  targetMeanings,
  withoutTarget,
  withTarget,
} from '../../../../src/core/settings/change/targets';
import { NO_CHOICES, type Choices } from '../../../../src/core/settings/choices';
import { workbookOf, type Grid } from '../../../support/grid';
import { atLeast } from '../../../taskpane/evaluation';

const PLAN: Grid = [
  ['Mã', 'Chỉ tiêu', 'Mục tiêu', 'Kết quả'],
  ['I.1', 'Đường', 'khoảng 24', 30],
  ['I.2', 'Trường', 4, 3],
];

const read = (choices: Choices = NO_CHOICES, cells = PLAN) => {
  const snapshot = workbookOf([{ name: 'Kế hoạch', cells }]);
  const { reading, assessments } = evaluateWorkbook(snapshot, DEFAULT_SETTINGS, choices);
  return { reading, indicator: reading.indicators[0]!, status: assessments[0]!.status };
};

const AT_MOST: TargetChoice = { comparator: 'atMost', low: null, high: 24, strict: false };

describe('a decision about what a target means', () => {
  const { reading, indicator } = read();
  const cell = targetCellOf(indicator, reading)!;
  const decided = withTarget(cell, AT_MOST)(NO_CHOICES);

  it('is about the cell as it is written', () => {
    expect(cell).toMatchObject({ column: 'Mục tiêu', row: 'I.1', text: 'khoảng 24' });
  });

  it('holds, is found again, and takes the place of the one before', () => {
    expect(read().status).toBe('to-confirm');
    const then = read(decided);
    expect(then.indicator.target).toMatchObject({ ...AT_MOST, text: 'khoảng 24', doubt: null });
    expect(then.status).toBe('not-met');
    expect(decidedTarget(decided.cells, then.indicator, then.reading)?.target).toEqual(AT_MOST);
    const other = { ...AT_MOST, comparator: 'atLeast', low: 24, high: null } as const;
    const again = withTarget(targetCellOf(then.indicator, then.reading)!, other)(decided);
    expect(again.cells).toHaveLength(1);
    expect(read(again).status).toBe('exceeded');
  });

  it('is taken back, and what was decided about the achievement stays', () => {
    const { choice } = decidedTarget(decided.cells, indicator, reading)!;
    expect(withoutTarget(choice)(decided)).toEqual(NO_CHOICES);
    const achieved = { kind: 'number', value: 3 } as const;
    const both = { ...decided, cells: [{ ...choice, achieved }] };
    expect(withoutTarget(choice)(both).cells).toEqual([{ ...cell, achieved }]);
    expect(withoutTarget(choice)(NO_CHOICES)).toEqual(NO_CHOICES);
  });

  it('is over where the cell holds something else', () => {
    const then = read(decided, [PLAN[0]!, ['I.1', 'Đường', 'khoảng 25', 30], PLAN[2]!]);
    expect(then.status).toBe('to-confirm');
    expect(decidedTarget(decided.cells, then.indicator, then.reading)).toBeNull();
  });
});

it('there is no single cell where targets stand in several columns', () => {
  const several: Grid = [
    ['Chỉ tiêu', 'Mục tiêu 2021', 'Mục tiêu 2022', 'Kết quả'],
    ['Đường', 3, 4, 3],
    ['Trường', 3, 4, 3],
  ];
  const { reading, indicator } = read(NO_CHOICES, several);
  expect(targetCellOf(indicator, reading)).toBeNull();
});

it.each([
  ['one figure', atLeast(4), ['atLeast', 'atMost', 'exactly']],
  ['two figures', { ...atLeast(4), high: 5 }, ['atLeast', 'atMost', 'between']],
  ['no figure', { ...atLeast(4), low: null }, ['milestone']],
] as const)('what a target can mean: %s', (_, target, comparators) => {
  expect(targetMeanings(target).map(({ comparator }) => comparator)).toEqual(comparators);
});
