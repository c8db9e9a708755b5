import type { Headline } from '../../../src/core/model/assessment';
import { describe, expect, it } from '@jest/globals';
import { printsAs } from '../../../src/core/checks/arithmetic/printedShare';
import { statedAttainmentDiffers } from '../../../src/core/checks/arithmetic/statedAttainmentDiffers';
import { statedHeadlineDiffers } from '../../../src/core/checks/arithmetic/statedHeadlineDiffers';
import type { Check } from '../../../src/core/checks/check';
import { achievementWithoutTarget } from '../../../src/core/checks/identity/achievementWithoutTarget';
import { checkSteps } from '../../../src/core/checks/runChecks';
import { missingLabel } from '../../../src/core/checks/structure/missingLabel';
import { numberAsText } from '../../../src/core/checks/values/numberAsText';
import { finish } from '../../../src/core/model/steps';
import type { GridCell } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { findingsIn, foundBy, headline, inputOf } from './fixtures';

const sheet = (text: string, name = 'S') => ({ name, cells: gridOf(text) });

describe('missing-label', () => {
  it('finds targets without achievements, and achievements without targets', () => {
    expect(findingsIn(missingLabel, [sheet('Indicator | Unit | Target\nA | % | 1')])).toEqual([
      { is: 'missing-label error S!A1:C1', args: { role: 'achieved', table: 'S' } },
    ]);
    expect(findingsIn(missingLabel, [sheet('Chỉ tiêu | Đơn vị | Thực hiện\nA | % | 1')])).toEqual([
      { is: 'missing-label error S!A1:C1', args: { role: 'target', table: 'S' } },
    ]);
  });

  it('finds a table that names no indicator', () => {
    expect(findingsIn(missingLabel, [sheet('No. | Target | Actual\n1 | 10 | 9')])).toEqual([
      { is: 'missing-label error S!A1:C1', args: { role: 'indicator', table: 'S' } },
    ]);
  });

  it.each([
    'Name | Phone | Notes\nAn | 123 | x',
    'Name | Result\nAn | 9\nBinh | 8',
    'Nhiệm vụ | Kế hoạch | Người phụ trách\nHọp | "tháng 6" | An',
    'Tên | Ngày | Kết quả\nAn | "1/2/2023" | Giỏi',
    'Sản phẩm | Đơn vị tính | Đơn giá\nBút | cái | 5',
  ])('says nothing of %j', (text) => {
    expect(findingsIn(missingLabel, [sheet(text)])).toEqual([]);
  });

  it('is content when another table has what this one lacks', () => {
    const targets = sheet('Indicator | Target\nA | 1', 'T');
    const results = sheet('Indicator | Actual\nA | 1', 'R');
    expect(findingsIn(missingLabel, [targets, results])).toEqual([]);
  });
});

describe('number-as-text', () => {
  it('finds numbers with spaces or marks, not ranges, comparators or codes', () => {
    const rows = gridOf(
      'Code | Indicator | Target | Actual\n"007" | A | "57 " | "1.234,5"\n"008" | B | "≥ 90" | "9-10"',
    );
    expect(findingsIn(numberAsText, [{ name: 'S', cells: rows }])).toEqual([
      { is: 'number-as-text warning S!C2', args: { text: '57 ', value: 57 } },
      { is: 'number-as-text warning S!D2', args: { text: '1.234,5', value: 1234.5 } },
    ]);
  });
});

describe('achievement-without-target', () => {
  it('names each label once, where it first stands', () => {
    const targets = sheet('Code | Indicator | Target\nA1 | Trees | 1', 'T');
    const results = sheet(
      'Code | Indicator | Actual\nA1 | Trees | 1\nA2 | Roads | 2\nA2 | Roads | 3\nA3 | Idle | ',
      'R',
    );
    expect(findingsIn(achievementWithoutTarget, [targets, results])).toEqual([
      { is: 'achievement-without-target error R!A3', args: { label: 'A2' } },
    ]);
  });
});

describe('stated-attainment-differs', () => {
  const stated = (target: GridCell, achieved: GridCell, cell: GridCell) =>
    findingsIn(statedAttainmentDiffers, [
      {
        name: 'S',
        cells: [
          ['Indicator', 'Target', 'Actual', 'Attainment'],
          ['A', target, achieved, cell],
        ],
      },
    ]);
  const shown = (v: number, format: string) => ({ v, format });

  it.each<[GridCell, GridCell, GridCell]>([
    [934, 891, shown(0.954, '0.0%')],
    [934, 891, shown(891 / 934, '0%')],
    [934, 891, '95.4%'],
    [934, 891, '95.3%'],
    [934, 891, 95.4],
    [934, 891, 0.954],
    ['≤ 4', 3, '75%'],
    ['≤ 4', 3, '125%'],
    ['≤ 4', 3, '133.3%'],
    ['6-8', 7, '100%'],
    ['6-8', 7, '116.7%'],
    ['increase from 80 to 90', 85, '50%'],
    ['about right', 3, '75%'],
    [400, '', '75%'],
  ])('target %j, achieved %j agree with %j', (target, achieved, cell) => {
    expect(stated(target, achieved, cell)).toEqual([]);
  });

  it('finds a percentage that no method gives', () => {
    expect(stated(934, 891, '96.4%')).toEqual([
      {
        is: 'stated-attainment-differs error S!D2',
        args: { stated: 0.964, digits: 1, computed: 891 / 934, name: 'A' },
      },
    ]);
    expect(stated(934, 891, shown(0.94, '0%'))).toHaveLength(1);
    expect(stated('≥ 4', 3, '125%')).toHaveLength(1);
  });

  it('finds one in brackets behind the amount', () => {
    expect(stated(400, '338 (85.4%)', '')).toMatchObject([
      { is: 'stated-attainment-differs error S!C2' },
    ]);
    expect(stated(400, '338 (84.5%)', '')).toEqual([]);
  });

  it('rounds or cuts to the printed digits', () => {
    expect(printsAs(0.95396, 0.954, 1)).toBe(true);
    expect(printsAs(0.95396, 0.953, 1)).toBe(true);
    expect(printsAs(0.95396, 0.952, 1)).toBe(false);
    expect(printsAs(1.005, 1.01, 0)).toBe(true);
    expect(printsAs(-0.167, -0.17, 0)).toBe(true);
  });
});

describe('stated-headline-differs', () => {
  const text = 'Report: 9 of 10 targets met\nIndicator | Target | Actual\nA | 1 | 1';

  const against = (...headlines: readonly (Headline | null)[]) =>
    foundBy(statedHeadlineDiffers, {
      ...inputOf([sheet(text)]),
      headlines,
      mainTable: headlines[0] ? 0 : null,
    });

  it('is content with the same figures', () => {
    expect(against(headline(9, 10))).toEqual([]);
  });

  it('finds other figures and says what is still to confirm', () => {
    expect(against(headline(8, 10, 1))).toEqual([
      {
        is: 'stated-headline-differs error S!A1',
        args: { statedMet: 9, statedOf: 10, met: 8, counted: 10, toConfirm: 1 },
      },
    ]);
  });

  it('compares with the table that has as many targets', () => {
    expect(against(headline(3, 12), headline(9, 10))).toEqual([]);
  });

  it('says nothing without a computed headline', () => {
    expect(against(null)).toEqual([]);
  });
});

describe('the run', () => {
  it('turns a check that throws into a finding without cell contents, and goes on', () => {
    const broken: Check = {
      code: 'number-as-text',
      run: () => {
        throw new TypeError('secret cell text');
      },
    };
    const input = inputOf([sheet('Indicator | Unit | Target\nA | % | 1')]);
    expect(finish(checkSteps(input, [broken, missingLabel]))).toEqual([
      {
        code: 'check-failed',
        severity: 'warning',
        at: { sheet: 'S', address: 'A1' },
        args: { check: 'number-as-text', error: 'TypeError' },
      },
      expect.objectContaining({ code: 'missing-label' }),
    ]);
  });

  it('orders by tab, row, column and code', () => {
    const first = sheet('Indicator | Target | Actual\nA | "10 " | "9 "\nB | "3 " | 3', 'Z');
    const second = sheet('Indicator | Target | Actual\nC | "10 " | 9', 'A');
    expect(findingsIn(numberAsText, [first, second]).map(({ is }) => is.slice(-4))).toEqual([
      'Z!B2',
      'Z!C2',
      'Z!B3',
      'A!B2',
    ]);
  });
});
