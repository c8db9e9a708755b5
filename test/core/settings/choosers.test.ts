import { describe, expect, it } from '@jest/globals';
import type { CellSettings, TableSettings } from '../../../src/core/model/settings';
import { cellChooser } from '../../../src/core/settings/cellChooser';
import { indicatorNotes } from '../../../src/core/settings/indicatorNotes';
import type { TableCandidate } from '../../../src/core/settings/matchTable';
import { tableChooser } from '../../../src/core/settings/tableChooser';

const candidate = (sheet: string, ...headers: readonly string[]): TableCandidate => ({
  sheet,
  sheetId: sheet,
  excelTable: null,
  headers,
});

const PLAN = candidate('Plan', 'Code', 'Goal', 'Done');
const RESULTS = candidate('Results', 'Code', 'Date', 'Value');
const BOOK = [PLAN, RESULTS];

function choose(...tables: readonly TableSettings[]) {
  const { choices, notes } = tableChooser({ tables })(BOOK);
  return { settings: choices.map(({ settings }) => settings), notes };
}

describe('decisions about tables', () => {
  it('go to their tables; the others have none', () => {
    const one: TableSettings = { table: { sheet: 'Results' }, join: 'code' };
    expect(choose(one)).toEqual({ settings: [null, one], notes: [] });
    expect(choose()).toEqual({ settings: [null, null], notes: [] });
  });

  it('are taken together where several fit, the earlier first', () => {
    const { settings } = choose(
      { table: { sheet: 'Plan' }, columns: { Goal: 'target' }, main: true },
      {
        table: { sheet: 'Plan', headers: PLAN.headers },
        columns: { goal: 'other', Done: 'achieved' },
        main: false,
        role: 'combined',
      },
    );
    expect(settings[0]).toMatchObject({
      columns: { Goal: 'target', Done: 'achieved' },
      main: true,
      role: 'combined',
    });
  });

  it('name columns as the table spells them now', () => {
    const { settings, notes } = choose({
      table: { sheet: 'Plan' },
      columns: { ' GOAL ': 'target', '[D]': 'remark' },
    });
    expect(settings[0]!.columns).toEqual({ Goal: 'target', '[D]': 'remark' });
    expect(notes).toEqual([]);
  });

  it('that fit nothing are noted', () => {
    const { settings, notes } = choose(
      { table: { sheet: 'Gone' }, exclude: true },
      { table: { sheet: 'Plan' }, columns: { 'Old goal': 'target' } },
    );
    expect(settings[1]).toBeNull();
    expect(notes).toEqual([
      { code: 'no-such-table', path: 'tables[0].table' },
      { code: 'no-such-column', path: 'tables[1].columns["Old goal"]' },
    ]);
  });

  it('on a table that is gone do not fall on one with a decision of its own', () => {
    const gone: TableSettings = {
      table: { sheet: 'Plan', headers: ['Code', 'Goal'] },
      exclude: true,
    };
    const own: TableSettings = { table: { sheet: 'Plan', headers: PLAN.headers }, main: true };
    expect(choose(gone, own)).toEqual({
      settings: [own, null],
      notes: [{ code: 'no-such-table', path: 'tables[0].table' }],
    });
    expect(choose(gone).settings[0]).toEqual(gone);
  });

  it('tell by which keys each table is known: those of the decisions, then its own', () => {
    const { choices } = tableChooser({ tables: [{ table: { sheet: 'Plan' }, main: true }] })(BOOK);
    expect(choices.map(({ keys }) => keys)).toEqual([
      [{ sheet: 'Plan' }, { sheet: 'Plan', sheetId: 'Plan', headers: PLAN.headers }],
      [{ sheet: 'Results', sheetId: 'Results', headers: RESULTS.headers }],
    ]);
  });
});

describe('decisions about cells', () => {
  const CELL: CellSettings = {
    table: { sheet: 'Plan' },
    column: 'Goal',
    row: 'Wells  dug',
    text: 'about 4',
    achieved: { kind: 'number', value: 4 },
  };
  const cells = cellChooser({ cells: [CELL] }, BOOK);
  const place = { table: 0, header: 'Goal', labels: ['W1', 'Wells dug'] };

  it('are found by table, header and any label of the row', () => {
    const found = cells.choiceFor(place, 'about  4');
    expect(found).toEqual({ index: 0, choice: CELL, holds: true });
    expect(cells.notesFor([found!])).toEqual([]);
  });

  it.each([
    ['another table', { ...place, table: 1 }],
    ['another column', { ...place, header: 'Done' }],
    ['another row', { ...place, labels: ['W1', 'Roads'] }],
  ])('are not found in %s', (_, elsewhere) => {
    expect(cells.choiceFor(elsewhere, 'about 4')).toBeNull();
  });

  it('do not hold once the cell says otherwise', () => {
    const found = cells.choiceFor(place, 'About 4');
    expect(found?.holds).toBe(false);
    expect(cells.notesFor([found!])).toEqual([{ code: 'cell-changed', path: 'cells[0].text' }]);
  });

  it.each<[string, CellSettings, object]>([
    [
      'table',
      { ...CELL, table: { sheet: 'Gone' } },
      { code: 'no-such-table', path: 'cells[0].table' },
    ],
    ['column', { ...CELL, column: 'Gone' }, { code: 'no-such-column', path: 'cells[0].column' }],
    ['row', CELL, { code: 'no-such-indicator', path: 'cells[0].row' }],
  ])('are noted where there is no such %s', (_, cell, note) => {
    expect(cellChooser({ cells: [cell] }, BOOK).notesFor([])).toEqual([note]);
  });

  it('without a table do not meet in one', () => {
    const lost = cellChooser({ cells: [{ ...CELL, table: { sheet: 'Gone' } }] }, BOOK);
    expect(lost.choiceFor(place, 'about 4')).toBeNull();
  });
});

describe('decisions about indicators', () => {
  const known = [{ key: 'K1', code: 'CT01', name: 'Wells dug' }];

  it('are noted where they mean none, as aliases are', () => {
    const indicators = { K1: {}, CT01: {}, 'Wells dug': {}, CT02: {} };
    const aliases = { wells: 'CT01', 'old roads': 'CT03' };
    expect(indicatorNotes({ indicators, aliases }, known)).toEqual([
      { code: 'no-such-indicator', path: 'indicators.CT02' },
      { code: 'no-such-indicator', path: 'aliases["old roads"]' },
    ]);
  });
});
