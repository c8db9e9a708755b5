import { describe, expect, it } from '@jest/globals';
import {
  decidedAbout,
  withColumnRole,
  withMain,
  withTableHorizon,
  withTablePiece,
} from '../../../../src/core/settings/change/tables';
import { withAlias, withoutAlias } from '../../../../src/core/settings/change/aliases';
import {
  withSelectedTable,
  withoutSelection,
} from '../../../../src/core/settings/change/selectedTable';
import { unfittingIn, withoutUnfitting } from '../../../../src/core/settings/change/unfitting';
import { NO_CHOICES, type Choices } from '../../../../src/core/settings/choices';

const ONE_KEY = { sheet: 'Chỉ tiêu', sheetId: '1', headers: ['Chỉ tiêu', 'Kế hoạch'] };
const OTHER_KEY = { sheet: 'Kết quả', sheetId: '2', headers: ['Chỉ tiêu', 'Kết quả'] };

const ONE = [ONE_KEY] as const;
const OTHER = [OTHER_KEY] as const;

describe('what is decided about a table', () => {
  it('is one entry, piece by piece', () => {
    const first = withTablePiece(ONE, 'role', 'combined')(NO_CHOICES);
    const second = withColumnRole(ONE, 'Kế hoạch', 'milestone')(first);
    const third = withTablePiece(OTHER, 'join', 'code')(second);
    expect(third.tables).toEqual([
      { table: ONE_KEY, role: 'combined', columns: { 'Kế hoạch': 'milestone' } },
      { table: OTHER_KEY, join: 'code' },
    ]);
  });

  it('is taken back piece by piece, until nothing is left', () => {
    const decided = withColumnRole(
      ONE,
      'A',
      'target',
    )(withTablePiece(ONE, 'role', 'targets')(NO_CHOICES));
    const without = withTablePiece(ONE, 'role', null)(decided);
    expect(without.tables).toEqual([{ table: ONE_KEY, columns: { A: 'target' } }]);
    expect(withColumnRole(ONE, 'A', null)(without)).toEqual(NO_CHOICES);
  });

  it('makes one table alone the main one', () => {
    const one = withMain(ONE)(NO_CHOICES);
    expect(withMain(OTHER)(one).tables).toEqual([{ table: OTHER_KEY, main: true }]);
  });

  it('is left to be found again which one is the main one', () => {
    expect(withMain(null)(withMain(ONE)(NO_CHOICES))).toEqual(NO_CHOICES);
  });

  it('is one entry, though other keys mean the table too', () => {
    const older = { sheet: 'Chỉ tiêu' };
    const before: Choices = {
      ...NO_CHOICES,
      tables: [
        { table: older, role: 'targets', columns: { 'kế  hoạch': 'other' } },
        { table: OTHER_KEY, join: 'code' },
        { table: ONE_KEY, role: 'combined' },
      ],
    };
    const keys = [older, ONE_KEY] as const;
    expect(decidedAbout(keys, before)).toMatchObject({ role: 'targets' });
    expect(withColumnRole(keys, 'Kế hoạch', 'target')(before).tables).toEqual([
      { table: older, role: 'targets', columns: { 'Kế hoạch': 'target' } },
      { table: OTHER_KEY, join: 'code' },
    ]);
    const none = withTablePiece(keys, 'role', null)(withColumnRole(keys, 'Kế hoạch', null)(before));
    expect(none.tables).toEqual([{ table: OTHER_KEY, join: 'code' }]);
  });

  it('says that targets have no time of their own, which is not the same as saying nothing', () => {
    const none = withTableHorizon(ONE, null)(NO_CHOICES);
    expect(none.tables).toEqual([{ table: ONE_KEY, horizon: null }]);
    expect(withTableHorizon(ONE, undefined)(none)).toEqual(NO_CHOICES);
  });
});

describe('a table that a person selected', () => {
  const settings = { table: ONE_KEY, area: 'A4:B9' };

  it('comes back where it was left out, and tables at its place are forgotten', () => {
    const out = withTablePiece(
      ONE,
      'exclude',
      true,
    )(withTablePiece(OTHER, 'join', 'code')(NO_CHOICES));
    const selected = { settings, before: [], givingWay: [OTHER_KEY] };
    const choices = withSelectedTable(selected)(out);
    expect(choices.tables).toEqual([settings]);
    expect(withoutSelection(ONE)(choices)).toEqual(NO_CHOICES);
  });

  it('keeps what was decided about it, but for where it ended before', () => {
    const before = withTablePiece(
      ONE,
      'until',
      'Total',
    )(withTablePiece(ONE, 'main', true)(NO_CHOICES));
    const choices = withSelectedTable({ settings, before: [ONE_KEY], givingWay: [] })(before);
    expect(choices.tables).toEqual([{ ...settings, main: true }]);
    expect(withoutSelection(ONE)(choices).tables).toEqual([{ table: ONE_KEY, main: true }]);
  });
});

describe('a label', () => {
  it('is said to mean an indicator, and not to', () => {
    const meant = withAlias('Kết nạp', 'Kết nạp đảng viên')(NO_CHOICES);
    expect(meant.aliases).toEqual({ 'Kết nạp': 'Kết nạp đảng viên' });
    expect(withAlias('KẾT  NẠP', 'CT01')(meant).aliases).toEqual({ 'KẾT  NẠP': 'CT01' });
    expect(withoutAlias('kết nạp')(meant)).toEqual(NO_CHOICES);
  });
});

describe('a choice that fits nothing', () => {
  const choices: Choices = {
    ...NO_CHOICES,
    tables: [
      { table: OTHER_KEY, exclude: true },
      { table: ONE_KEY, columns: { 'Old goal': 'target', New: 'other' } },
    ],
    cells: [{ table: ONE_KEY, column: 'Kế hoạch', row: 'CT01', text: '4' }],
    indicators: { 'CT 9': { weight: 2 } },
    aliases: { 'Kết nạp': 'CT01' },
  };

  it.each([
    ['tables[0].table', 'table', { tables: [choices.tables[1]] }],
    [
      'tables[1].columns["Old goal"]',
      'column',
      { tables: [choices.tables[0], { table: ONE_KEY, columns: { New: 'other' } }] },
    ],
    ['cells[0].text', 'cell', { cells: [] }],
    ['indicators["CT 9"]', 'indicator', { indicators: {} }],
    ['aliases["Kết nạp"]', 'alias', { aliases: {} }],
  ])('%s is found and forgotten', (path, kind, left) => {
    const unfitting = unfittingIn(choices, { code: 'no-such-table', path });
    expect(unfitting?.kind).toBe(kind);
    expect(withoutUnfitting(unfitting)(choices)).toEqual({ ...choices, ...left });
  });

  it('that could not be understood is none of them', () => {
    const unfitting = unfittingIn(choices, { code: 'unreadable', path: 'tables[7].role' });
    expect(unfitting).toBeNull();
    expect(withoutUnfitting(unfitting)(choices)).toBe(choices);
  });
});
