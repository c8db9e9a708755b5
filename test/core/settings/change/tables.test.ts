import { describe, expect, it } from '@jest/globals';
import {
  withAlias,
  withColumnRole,
  withMain,
  withPointedTable,
  withTablePiece,
} from '../../../../src/core/settings/change/tables';
import { NO_CHOICES } from '../../../../src/core/settings/choices';

const ONE = { sheet: 'Chỉ tiêu', sheetId: '1', headers: ['Chỉ tiêu', 'Kế hoạch'] };
const OTHER = { sheet: 'Kết quả', sheetId: '2', headers: ['Chỉ tiêu', 'Kết quả'] };

describe('what is decided about a table', () => {
  it('is one entry, piece by piece', () => {
    const first = withTablePiece(ONE, 'role', 'combined')(NO_CHOICES);
    const second = withColumnRole(ONE, 'Kế hoạch', 'milestone')(first);
    const third = withTablePiece(OTHER, 'join', 'code')(second);
    expect(third.tables).toEqual([
      { table: ONE, role: 'combined', columns: { 'Kế hoạch': 'milestone' } },
      { table: OTHER, join: 'code' },
    ]);
  });

  it('is taken back piece by piece, until nothing is left', () => {
    const decided = withColumnRole(
      ONE,
      'A',
      'target',
    )(withTablePiece(ONE, 'role', 'targets')(NO_CHOICES));
    const without = withTablePiece(ONE, 'role', null)(decided);
    expect(without.tables).toEqual([{ table: ONE, columns: { A: 'target' } }]);
    expect(withColumnRole(ONE, 'A', null)(without)).toEqual(NO_CHOICES);
  });

  it('makes one table alone the main one', () => {
    const one = withMain(ONE)(NO_CHOICES);
    expect(withMain(OTHER)(one).tables).toEqual([{ table: OTHER, main: true }]);
  });

  it('brings a table that was left out back when a person points at it', () => {
    const out = withTablePiece(ONE, 'exclude', true)(NO_CHOICES);
    expect(withPointedTable({ table: ONE, area: 'A4:B9' })(out).tables).toEqual([
      { table: ONE, area: 'A4:B9' },
    ]);
  });
});

it('a label is said to mean an indicator', () => {
  expect(withAlias('Kết nạp', 'Kết nạp đảng viên')(NO_CHOICES).aliases).toEqual({
    'Kết nạp': 'Kết nạp đảng viên',
  });
});
