import { describe, expect, it } from '@jest/globals';
import { areaA1 } from '../../../../src/core/model/address';
import { NOTHING_OWN, type OwnParts } from '../../../../src/core/model/own';
import { DEFAULT_SETTINGS } from '../../../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../../../src/core/model/snapshot';
import { readWorkbook } from '../../../../src/core/reading/readWorkbook';
import { tableInSelection } from '../../../../src/core/reading/selected/tableInSelection';
import { NO_CHOICES, type Choices } from '../../../../src/core/settings/choices';
import {
  withSelectedTable,
  withoutSelection,
} from '../../../../src/core/settings/change/selectedTable';
import { gridOf, workbookOf, type GridSheet } from '../../../support/grid';

type Dress = Omit<GridSheet, 'name' | 'cells'>;

const bookOf = (cells: string, dress: Dress = {}): WorkbookSnapshot =>
  workbookOf([{ name: 'S', cells: gridOf(cells), ...dress }]);

const read = (book: WorkbookSnapshot, choices: Choices = NO_CHOICES, own: OwnParts = NOTHING_OWN) =>
  readWorkbook(book, { ...DEFAULT_SETTINGS, ...choices }, own);

function select(
  book: WorkbookSnapshot,
  address: string,
  choices: Choices = NO_CHOICES,
  own: OwnParts = NOTHING_OWN,
) {
  const found = read(book, choices, own).tables;
  const known = { snapshot: book, own, found, chosen: choices.tables };
  return tableInSelection({ sheet: 'S', address }, known);
}

function choose(book: WorkbookSnapshot, address: string, choices: Choices = NO_CHOICES): Choices {
  const selected = select(book, address, choices);
  if ('problem' in selected) throw new Error(selected.problem);
  return withSelectedTable(selected)(choices);
}

/** Where the tables stand, and the names of the indicators. */
function inShort(book: WorkbookSnapshot, choices: Choices): readonly string[] {
  const { tables, indicators, settingNotes } = read(book, choices);
  return [
    ...tables.map(({ area, role }) => `${areaA1(area)} ${role}`),
    indicators.map(({ name }) => name).join(', '),
    ...settingNotes.map(({ code }) => code),
  ];
}

/** Nothing in its header says that it is about targets. */
const UNKNOWN = `
  Notes of the year | | |
  Thing | Wanted | Got |
  Roads | 10 | 9 |
  Schools | 4 | 4 |
   | | |
  Unrelated | 5 | |`;

const ROLES = { Thing: 'indicator', Wanted: 'target', Got: 'achieved' } as const;

const withRoles = (choices: Choices): Choices => ({
  ...choices,
  tables: choices.tables.map((one) => ({ ...one, columns: ROLES })),
});

const PLAN = `
  Indicator | Target | Achieved
  Wells | 10 | 9
  Roads | 4 | 4
  Bridges | 5 | 5`;

describe('cells that a person selected', () => {
  it('are remembered by their headers and their place', () => {
    expect(select(bookOf(UNKNOWN), 'A2:D4')).toEqual({
      settings: {
        table: { sheet: 'S', sheetId: 'sheet-1', headers: ['Thing', 'Wanted', 'Got'] },
        area: 'A2:C4',
      },
      before: [],
      givingWay: [],
    });
  });

  it('are a table, whatever their header says', () => {
    const book = bookOf(UNKNOWN);
    expect(inShort(book, NO_CHOICES)).toEqual(['']);
    const choices = choose(book, 'A2:C4');
    expect(inShort(book, choices)[0]).toBe('A2:C4 achievements');
    expect(inShort(book, withRoles(choices))).toEqual(['A2:C4 combined', 'Roads, Schools']);
  });

  it.each([
    ['with the captions above it', 'A1:D4'],
    ['whole rows', '2:4'],
    ['absolute', '$A$2:$C$4'],
    ['with blank rows below', 'A2:D5'],
  ])('are the table in them: %s', (_, address) => {
    const [table] = choose(bookOf(UNKNOWN), address).tables;
    expect(table).toMatchObject({ area: 'A2:C4' });
  });

  it('end where a table ends, where whole columns are selected', () => {
    const notes = '\n | | | \n | | | \n | | | \n Note: as of June | | |';
    const [table] = choose(bookOf(UNKNOWN.replace('Unrelated | 5', ' | ') + notes), 'A:D').tables;
    expect(table).toMatchObject({ area: 'A2:C4' });
  });

  it('have their first row as the header where nothing tells it', () => {
    const book = bookOf('1 | x | y\n2 | p | q\n3 | r | s');
    const choices = choose(book, 'A1:C3');
    expect(choices.tables[0]).toMatchObject({
      table: { headers: ['1', 'x', 'y'] },
      area: 'A1:C3',
    });
    expect(inShort(book, choices)[0]).toBe('A1:C3 achievements');
  });

  it('have a header of two rows', () => {
    const book = bookOf(
      `No. | Thing | Plan | |
        | | 2024 | 2025
       1 | Roads | 10 | 12
       2 | Schools | 4 | 5`,
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    );
    const [table] = read(book, choose(book, 'A1:D3')).tables;
    expect(table!.columns.map(({ header }) => header)).toEqual([
      'No.',
      'Thing',
      'Plan – 2024',
      'Plan – 2025',
    ]);
    expect(table!.firstRow).toBe(2);
  });

  it('end above what stood right below them, and what was found there gives way', () => {
    const book = bookOf(PLAN);
    const choices = choose(book, 'A1:C3');
    expect(choices.tables[0]!.until).toBe('Bridges');
    expect(inShort(book, choices)).toEqual(['A1:C3 combined', 'Wells, Roads']);
  });

  it('keep what was chosen about the same table', () => {
    const book = bookOf(PLAN);
    const key = { sheet: 'S', sheetId: 'sheet-1', headers: ['Indicator', 'Target', 'Achieved'] };
    const before: Choices = {
      ...NO_CHOICES,
      tables: [{ table: key, columns: { Achieved: 'remark' }, exclude: true }],
    };
    expect(choose(book, 'A1:C3', before).tables).toEqual([
      { table: key, columns: { Achieved: 'remark' }, area: 'A1:C3', until: 'Bridges' },
    ]);
  });

  it('are searched again once the selection is forgotten', () => {
    const book = bookOf(PLAN);
    const choices = choose(book, 'A1:C3');
    const { keys } = read(book, choices).tables[0]!;
    expect(withoutSelection(keys)(choices)).toEqual(NO_CHOICES);
  });

  it('leave other tables with the same headers alone', () => {
    const book = bookOf(
      `${PLAN}\n | | \n | | \n | | \n Indicator | Target | Achieved\n Bogs | 1 | 2`,
    );
    const [first, second] = read(book).tables;
    expect([first, second].map((table) => areaA1(table!.area))).toEqual(['A1:C4', 'A8:C9']);
    const choices = choose(book, 'A1:C3');
    expect(inShort(book, choices)).toEqual([
      'A1:C3 combined',
      'A8:C9 combined',
      'Wells, Roads, Bogs',
    ]);
    const tables = read(book, choices).tables;
    expect(tables[0]!.keys[0]).not.toEqual(tables[1]!.keys[0]);
  });
});

describe('a selected table, after the sheet was changed', () => {
  const choices = withRoles(choose(bookOf(UNKNOWN), 'A2:C4'));
  const closed = choose(bookOf(PLAN), 'A1:C3');

  it.each<[string, string, string, string]>([
    [
      'rows above',
      `Notes of the year | | |
       A remark | | |
       Another | | |
       Thing | Wanted | Got |
       Roads | 10 | 9 |
       Schools | 4 | 4 |`,
      'A4:C6 combined',
      'Roads, Schools',
    ],
    [
      'a row inside and one right below',
      `Notes of the year | | |
       Thing | Wanted | Got |
       Roads | 10 | 9 |
       Ports | 1 | 1 |
       Schools | 4 | 4 |
       Bridges | 2 | 1 |`,
      'A2:C6 combined',
      'Roads, Ports, Schools, Bridges',
    ],
    [
      'a note right below',
      `Notes of the year | | |
       Thing | Wanted | Got |
       Roads | 10 | 9 |
       Schools | 4 | 4 |
       Note: as of June | | |`,
      'A2:C4 combined',
      'Roads, Schools',
    ],
    [
      'a column at its left',
      ` | Notes of the year | | |
        | Thing | Wanted | Got |
        | Roads | 10 | 9 |
        | Schools | 4 | 4 |`,
      'B2:D4 combined',
      'Roads, Schools',
    ],
    [
      'a column inside',
      `Notes of the year | | |
       Thing | Remark | Wanted | Got
       Roads | x | 10 | 9
       Schools | y | 4 | 4`,
      'A2:D4 combined',
      'Roads, Schools',
    ],
    [
      'another title of a column',
      `Notes of the year | | |
       Thing | Wanted | Got it |
       Roads | 10 | 9 |
       Schools | 4 | 4 |`,
      'A2:C4 targets',
      'Roads, Schools',
    ],
  ])('follows %s', (_, cells, place, names) => {
    expect(inShort(bookOf(cells), choices).slice(0, 2)).toEqual([place, names]);
  });

  it('follows its header, though another title stands higher than its first', () => {
    const cells = `
       | | Actual | |
      Thing | Wanted | Q1 | Q2 | Q3
      Roads | 10 | 2 | 3 |
      Schools | 4 | 1 | 1 |`;
    const high = choose(bookOf(cells), 'A1:E3');
    const [moved] = read(bookOf(`Notes | | | |\n A remark | | | |${cells}`), high).tables;
    expect([moved?.isSelected, moved && areaA1(moved.area)]).toEqual([true, 'A3:E5']);
  });

  it('still ends above what stood below it', () => {
    const book = bookOf(`
      Indicator | Target | Achieved
      Wells | 10 | 9
      Ports | 1 | 1
      Roads | 4 | 4
      Bridges | 5 | 5`);
    expect(inShort(book, closed)).toEqual(['A1:C4 combined', 'Wells, Ports, Roads']);
  });

  it('is told of where its headers are gone', () => {
    const book = bookOf('Other | Words\n1 | 2\n3 | 4');
    expect(inShort(book, choices)).toEqual(['', 'no-such-table']);
  });

  it('is the Excel Table that it became', () => {
    const book = bookOf(PLAN, { tables: [{ name: 'Goals', at: 'A1:C4' }] });
    const { tables, settingNotes } = read(book, closed);
    expect(tables.map(({ excelTable, area }) => [excelTable?.name, areaA1(area)])).toEqual([
      ['Goals', 'A1:C4'],
    ]);
    expect(settingNotes).toEqual([]);
  });

  it('stays left out', () => {
    const tables = closed.tables.map((one) => ({ ...one, exclude: true }));
    expect(inShort(bookOf(PLAN), { ...NO_CHOICES, tables })).toEqual(['']);
  });
});

describe('a selection that cannot be a table', () => {
  const own: OwnParts = {
    sheetIds: [],
    columns: [{ sheetId: 'sheet-1', column: 3, headerRow: 0, endRow: 4, isKey: true }],
    highestKey: 0,
  };
  const beside = bookOf(`
    Indicator | Target | Achieved | Key
    Wells | 10 | 9 | K1
    Roads | 4 | 4 | K2`);

  it.each([
    ['one row', 'A2:C2', 'one-row'],
    ['one cell', 'A2', 'one-column'],
    ['one column', 'A2:A4', 'one-column'],
    ['blank cells', 'E10:F20', 'nothing'],
    ['a blank row', 'A5:D5', 'nothing'],
  ])('%s', (_, address, problem) => {
    expect(select(bookOf(UNKNOWN), address)).toEqual({ problem });
  });

  it('in our own column or sheet', () => {
    expect(select(beside, 'D1:D3', NO_CHOICES, own)).toEqual({ problem: 'own-columns' });
    const sheet: OwnParts = { ...NOTHING_OWN, sheetIds: ['sheet-1'] };
    expect(select(beside, 'A1:C3', NO_CHOICES, sheet)).toEqual({ problem: 'own-sheet' });
  });

  it('leaves our own columns out where a person selected them too', () => {
    const selected = select(beside, 'A1:D2', NO_CHOICES, own);
    expect(selected).toMatchObject({ settings: { area: 'A1:C2' } });
  });

  it('on a sheet that came later', () => {
    const known = { snapshot: beside, own: NOTHING_OWN, found: [], chosen: [] };
    const place = { sheet: 'Later', address: 'A1:C3' };
    expect(tableInSelection(place, known)).toEqual({ problem: 'unread-sheet' });
  });

  it('on a sheet that was hidden when the workbook was read', () => {
    expect(select(bookOf(PLAN, { visible: false }), 'A1:C3')).toEqual({ problem: 'unread-sheet' });
  });

  it('that was found already', () => {
    expect(select(bookOf(PLAN), 'A1:C4')).toEqual({ problem: 'found-already' });
  });

  it('in an Excel Table', () => {
    const tables = [{ name: 'Things', at: 'A2:C4' }];
    const book = bookOf(UNKNOWN, { tables });
    expect(select(book, 'A1:C3')).toEqual({ problem: 'across-table', table: 'Things' });
    const choices = choose(book, 'B3:B4');
    expect(inShort(book, choices)[0]).toBe('A2:C4 achievements');
    expect(select(book, 'A2:C4', choices)).toEqual({ problem: 'found-already', table: 'Things' });
    const [sheet] = book.sheets;
    const headerless = {
      ...book,
      sheets: [{ ...sheet!, tables: sheet!.tables.map((one) => ({ ...one, hasHeaders: false })) }],
    };
    expect(select(headerless, 'A2:C4')).toEqual({ problem: 'no-header-row', table: 'Things' });
  });
});
