import { describe, expect, it } from '@jest/globals';
import type { AccumulationClues } from '../../../../src/core/reading/indicators/accumulation';
import { chooseAccumulation } from '../../../../src/core/reading/indicators/accumulation';
import { readGrid } from '../samples';

const DATED: AccumulationClues = {
  setting: null,
  column: null,
  name: '',
  isShare: false,
  hasParts: false,
  observations: 4,
  dated: true,
  bySize: null,
  unit: null,
  risesOverYears: false,
};
const guess = (clues: Partial<AccumulationClues>) => {
  const { accumulation, reason } = chooseAccumulation({ ...DATED, ...clues });
  return `${accumulation} ${reason}`;
};

describe('how figures add up', () => {
  it.each([
    '% of calls answered in 5 minutes',
    'Calls answered in 5 minutes, %',
    'Pct on time',
    'Forms right (%)',
    'ร้อยละความพึงพอใจ',
  ])('%s is a share', (name) => {
    expect(guess({ name })).toBe('latest guess-share');
  });

  it.each([
    'Customer satisfaction score',
    'Headcount at period end',
    'Days to process',
    'Staff in post',
    'Fires per 1,000 buildings',
    'Tổng đàn lợn',
    'Dân số vùng cao',
    'Số giường bệnh/vạn dân',
    'Số hộ nghèo cuối kỳ',
    'คะแนนการประเมิน',
  ])('%s is a level', (name) => {
    expect(guess({ name })).toBe('latest guess-name');
  });

  it.each(['Số xã đạt chuẩn (lũy kế)', 'Clients served (cumulative)', 'จำนวนผู้เข้าร่วมสะสม'])(
    '%s is a running total',
    (name) => {
      expect(guess({ name })).toBe('running guess-name');
      expect(guess({ name, risesOverYears: true })).toBe('latest guess-name');
    },
  );

  it.each(['days', 'điểm', 'points', 'máy/100 dân', 'วัน'])('%s are of a level', (unit) => {
    expect(guess({ unit })).toBe('latest guess-name');
  });

  it.each(['Trees planted', 'Số xã đạt 100% tiêu chí', 'จำนวนผู้รับบริการ'])(
    '%s are counted',
    (name) => {
      expect(guess({ name, unit: 'number' })).toBe('sum guess-count');
    },
  );
});

describe('what sizes say', () => {
  const quarters = (target: number, ...figures: readonly number[]): string => {
    const [one] = readGrid([
      ['Measure', 'Target 2023', 'Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023'],
      ['Lamps in the park', target, ...figures],
      ['Trees planted', 100, 20, 30, 20, 30],
    ]).indicators;
    return `${one?.accumulation} ${one?.accumulationReason}`;
  };

  it.each([
    [[105, 100, 104, 108, 110], 'latest guess-size'],
    [[20, 5, 9, 14, 19], 'running guess-size'],
    [[500, 100, 140, 130, 120], 'sum guess-count'],
    [[100, 20, 30, 40, 50], 'sum guess-count'],
    [[0, 1, 2, 3, 4], 'sum guess-count'],
  ])('%j: %s', ([target = 0, ...figures], way) => {
    expect(quarters(target, ...figures)).toBe(way);
  });
});
