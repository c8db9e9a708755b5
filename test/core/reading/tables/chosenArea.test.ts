import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import type { TableSettings } from '../../../../src/core/model/settings';
import { readWorkbook } from '../../../../src/core/reading/readWorkbook';
import { tableInArea } from '../../../../src/core/reading/tables/tableInArea';
import { NOTHING_OWN } from '../../../../src/core/model/own';
import { gridOf, workbookOf } from '../../../support/grid';

/** Nothing in its header says that it is about targets. */
const UNKNOWN = `
  Notes of the year | | |
  Thing | Wanted | Got |
  Roads | 10 | 9 |
  Schools | 4 | 4 |
   | | |
  Unrelated | 5 | |`;

const snapshotOf = (cells: string) => workbookOf([{ name: 'S', cells: gridOf(cells) }]);

const pointedAt = (cells: string, address: string) =>
  tableInArea(snapshotOf(cells), NOTHING_OWN, { sheet: 'S', address });

function chosen(cells: string, address: string): TableSettings {
  const found = pointedAt(cells, address);
  if ('problem' in found) throw new Error(found.problem);
  return found.settings;
}

const columns = { Wanted: 'target', Got: 'achieved', Thing: 'indicator' } as const;

const read = (cells: string, settings: TableSettings) =>
  readWorkbook(snapshotOf(cells), { ...DEFAULT_SETTINGS, tables: [settings] }, NOTHING_OWN);

describe('cells that a person pointed at', () => {
  it('are remembered by their headers and their place', () => {
    expect(pointedAt(UNKNOWN, 'A2:D4')).toEqual({
      settings: {
        table: { sheet: 'S', sheetId: 'sheet-1', headers: ['Thing', 'Wanted', 'Got'] },
        area: 'A2:C4',
      },
    });
  });

  it('are a table, which the search does not take them for', () => {
    const settings = { ...chosen(UNKNOWN, 'A2:C4'), columns };
    const nothing = readWorkbook(snapshotOf(UNKNOWN), DEFAULT_SETTINGS, NOTHING_OWN);
    expect(nothing.indicators).toEqual([]);
    const { indicators, tables, settingNotes } = read(UNKNOWN, settings);
    expect(indicators.map(({ name, target }) => [name, target?.low])).toEqual([
      ['Roads', 10],
      ['Schools', 4],
    ]);
    expect(tables.map(({ role }) => role)).toEqual(['combined']);
    expect(settingNotes).toEqual([]);
  });

  it('are followed when rows are put in above them, and grow with rows below', () => {
    const settings = { ...chosen(UNKNOWN, 'A2:C4'), columns };
    const later = `
      Notes of the year | | |
      A remark that was put in | | |
      Another | | |
      Thing | Wanted | Got |
      Roads | 10 | 9 |
      Schools | 4 | 4 |
      Bridges | 2 | 1 |`;
    const { indicators, settingNotes } = read(later, settings);
    expect(indicators.map(({ name }) => name)).toEqual(['Roads', 'Schools', 'Bridges']);
    expect(settingNotes).toEqual([]);
  });

  it('are told of where they are no longer there', () => {
    const settings = { ...chosen(UNKNOWN, 'A2:C4'), columns };
    const { settingNotes } = read('Other | Words\n1 | 2\n3 | 4', settings);
    expect(settingNotes.map(({ code }) => code)).toEqual(['no-such-table']);
  });

  it('take the place of what the search found there', () => {
    const cells = `
      Indicator | Target | Achieved
      First | 10 | 9
      Second | 4 | 4
      Third | 5 | 5`;
    const settings = chosen(cells, 'A1:C3');
    const { tables, indicators } = read(cells, { ...settings, area: 'A1:C3' });
    expect(tables).toHaveLength(1);
    expect(indicators.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
  });

  it.each([
    ['A1:C1', 'no-header'],
    ['A3:A4', 'too-small'],
    ['E10:F20', 'too-small'],
  ])('%s cannot be a table: %s', (address, problem) => {
    expect(pointedAt(UNKNOWN, address)).toEqual({ problem });
  });

  it('on a sheet that is not read cannot be one', () => {
    const place = { sheet: 'Elsewhere', address: 'A1:C5' };
    expect(tableInArea(snapshotOf(UNKNOWN), NOTHING_OWN, place)).toEqual({ problem: 'not-read' });
  });
});
