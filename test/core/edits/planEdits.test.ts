import { describe, expect, it } from '@jest/globals';
import { areaA1 } from '../../../src/core/model/address';
import type { Edit } from '../../../src/core/model/edit';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { gridOf, workbookOf, type GridSheet } from '../../support/grid';
import { INSPECTIONS, MID_TERM, RESULTS, SAMPLE, TARGETS } from './samples';
import { planOf, problemsOf } from './workbook';
import { NO_FACTS } from '../../../src/core/edits/lookFacts';
import { prepareWriting } from '../../../src/core/edits/prepareWriting';

const kindsOf = (edits: readonly Edit[]): readonly string[] => edits.map(({ kind }) => kind);

type EditOf<K extends Edit['kind'], E extends Edit = Edit> = E extends Edit
  ? K extends E['kind']
    ? E
    : never
  : never;

/** Edits of one kind, in their order. */
const only = <K extends Edit['kind']>(edits: readonly Edit[], kind: K): readonly EditOf<K>[] =>
  edits.filter((edit): edit is EditOf<K> => edit.kind === kind);

const changeSheet = (
  snapshot: WorkbookSnapshot,
  name: string,
  change: Partial<SheetSnapshot>,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)),
});

const withNames = (snapshot: WorkbookSnapshot, names: readonly string[]): WorkbookSnapshot => ({
  ...snapshot,
  names: names.map((name) => ({ name, formula: '=1', sheet: null })),
});

describe('the plan for targets and observations in Excel Tables, and a plain range', () => {
  const snapshot = workbookOf(SAMPLE);
  const { edits, journal, sheets, expectations, ownPart } = planOf(snapshot, MID_TERM);

  it('records what it will do before it does anything', () => {
    const prepared = prepareWriting(
      { edits, journal, sheets, expectations, ownPart },
      snapshot,
      NO_FACTS,
    );
    expect(kindsOf(prepared.edits).indexOf('set-own-part')).toBe(0);
    expect(only(prepared.edits, 'set-own-part').length).toBe(1);
    expect(journal.state).toBe('writing');
  });

  it('adds two sheets', () => {
    expect(only(edits, 'add-sheet').map(({ sheet }) => sheet)).toEqual(['Review', 'Review annex']);
    expect(sheets).toEqual({ review: 'Review', annex: 'Review annex' });
  });

  it('adds columns at the end of the Excel Table, the key last', () => {
    const added = only(edits, 'add-table-column').map(({ table, index, header }) => [
      table,
      index,
      header,
    ]);
    expect(added).toEqual([
      ['Targets', 5, 'Achieved'],
      ['Targets', 6, 'Attainment'],
      ['Targets', 7, 'Gap'],
      ['Targets', 8, 'Status'],
      ['Targets', 9, 'Pace'],
      ['Targets', 10, 'Row key'],
    ]);
  });

  it('fills them, the keys first', () => {
    const filled = only(edits, 'set-cells').filter(({ sheet }) => sheet === 'Plan');
    expect(filled.map(({ at }) => areaA1(at))).toEqual([
      'K4:K7',
      ...['F4:F7', 'F5:F6'],
      ...['G4:G7', 'G5:G6'],
      ...['H4:H7', 'H5:H6'],
      ...['I4:I7', 'I5:I6'],
      ...['J4:J7', 'J5:J6'],
    ]);
    expect(filled[0]!.cells).toEqual([['K1'], ['K2'], ['K3'], ['K4']]);
    for (const { cells } of filled.slice(1)) {
      for (const [formula] of cells) expect(formula).toMatch(/^=/);
    }
  });

  it('fills each column as a whole with one formula, then the rows whose target is text', () => {
    const filled = only(edits, 'set-cells').filter(({ sheet }) => sheet === 'Plan');
    for (const [whole, texts] of [1, 3, 5, 7, 9].map((at) => [filled[at]!, filled[at + 1]!])) {
      expect(new Set(whole!.cells.map(([formula]) => formula)).size).toBe(1);
      expect(String(whole!.cells[0]![0])).not.toContain('[@[Row key]]');
      expect(texts!.cells).toHaveLength(2);
    }
  });

  it('stands beside the plain range, which needs neither Achieved nor Pace', () => {
    const filled = only(edits, 'set-cells').filter(({ sheet }) => sheet === 'Inspections');
    expect(filled.map(({ at }) => areaA1(at))).toEqual([
      'E1:H1',
      'H2:H3',
      'E2:E3',
      'F2:F3',
      'G2:G3',
    ]);
    expect(filled[0]!.cells).toEqual([['Attainment', 'Gap', 'Status', 'Row key']]);
    expect(filled[1]!.cells).toEqual([['K5'], ['K6']]);
    expect(only(edits, 'add-name').at(-1)).toEqual({
      kind: 'add-name',
      name: 'Review_Key_3',
      formula: "='Inspections'!$E$1:$H$3",
    });
  });

  it('touches no cell of the user', () => {
    const places = edits.flatMap((edit) =>
      'at' in edit && !edit.sheet.startsWith('Review') && edit.kind !== 'set-column-width'
        ? [`${edit.sheet}!${areaA1(edit.at)}`]
        : [],
    );
    for (const place of places)
      expect(place).toMatch(
        /^(?:Plan![F-K][4-7](?::[F-K][67])?|Inspections![E-H][1-3](?::[E-H][13])?)$/,
      );
    expect(only(edits, 'clear-contents')).toEqual([]);
  });

  it('gives every number and word that the formulas must show', () => {
    const expected = new Map(
      expectations.map(({ sheet, address, expected: value }) => [`${sheet}!${address}`, value]),
    );
    expect([...'FGHIJ'].map((column) => expected.get(`Plan!${column}4`))).toEqual([
      338,
      0.845,
      -62,
      'Not met yet',
      'Ahead',
    ]);
    expect([...'FGHIJ'].map((column) => expected.get(`Plan!${column}6`))).toEqual([
      3,
      1.75,
      -9,
      'Met so far',
      'Ahead',
    ]);
    expect([...'FGHIJ'].map((column) => expected.get(`Plan!${column}7`))).toEqual([
      undefined,
      'no data',
      undefined,
      'No data',
      '–',
    ]);
    expect([...'EFG'].map((column) => expected.get(`Inspections!${column}2`))).toEqual([
      891 / 934,
      -43,
      'Nearly met',
    ]);
  });

  it('sets the named rules of the annex', () => {
    const rules = only(edits, 'set-cells').find(({ cells }) => cells[0]?.[2] === 45079)!;
    expect(rules.sheet).toBe('Review annex');
    expect(rules.cells.map(([, , value]) => value)).toEqual([
      45079, 44013, 45838, 0.9, 1.05, 0.95, 1,
    ]);
    const at = (row: number): string => `='Review annex'!$W$${rules.at.row + row + 1}`;
    const named = new Map(only(edits, 'add-name').map(({ name, formula }) => [name, formula]));
    expect(
      ['Date', 'TermStart', 'TermEnd', 'NearLine', 'Ahead', 'OnPace', 'WeightCap'].map((name) =>
        named.get(`Review_${name}`),
      ),
    ).toEqual([0, 1, 2, 3, 4, 5, 6].map(at));
  });

  it('adds charts to the review, of the topics that have data', () => {
    const charts = only(edits, 'add-chart');
    expect(charts.map(({ sheet, chart }) => [sheet, chart.name, chart.kind])).toEqual([
      ['Review', 'Review_Attainment', 'bars'],
      ['Review', 'Review_Statuses', 'bars'],
      ['Review', 'Review_Progress', 'lines'],
    ]);
  });
});

describe('a filled cell in the way', () => {
  const inTheWay = (from: GridSheet, cell: string, text: string): WorkbookSnapshot =>
    workbookOf([
      { ...from, cells: from.cells.map((line, row) => (row === 1 ? [...line, cell, text] : line)) },
    ]);

  it('beside a plain range: our columns stand behind it, with a blank column between', () => {
    const snapshot = inTheWay(INSPECTIONS, '', 'my note');
    const { edits } = planOf(snapshot, DEFAULT_SETTINGS);
    const filled = only(edits, 'set-cells').filter(({ sheet }) => sheet === 'Inspections');
    expect(filled.map(({ at }) => areaA1(at))).toEqual([
      'H1:K1',
      'K2:K3',
      'H2:H3',
      'I2:I3',
      'J2:J3',
    ]);
  });

  it('be it of spaces alone', () => {
    const { edits } = planOf(inTheWay(INSPECTIONS, '', '  '), DEFAULT_SETTINGS);
    const [header] = only(edits, 'set-cells').filter(({ sheet }) => sheet === 'Inspections');
    expect(areaA1(header!.at)).toBe('H1:K1');
  });

  it('or columns that are hidden, where nobody would see ours', () => {
    const snapshot = workbookOf([{ ...INSPECTIONS, hiddenColumns: ['F'] }]);
    const { edits } = planOf(snapshot, DEFAULT_SETTINGS);
    const [header] = only(edits, 'set-cells').filter(({ sheet }) => sheet === 'Inspections');
    expect(areaA1(header!.at)).toBe('H1:K1');
  });

  it('is no problem past the columns that are needed', () => {
    const cells = INSPECTIONS.cells.map((line, row) =>
      row === 1 ? [...line, '', '', '', '', '', 'my note'] : line,
    );
    expect(problemsOf(workbookOf([{ ...INSPECTIONS, cells }]), DEFAULT_SETTINGS)).toEqual([]);
  });

  it('is a problem beside an Excel Table too, which would push it aside', () => {
    const cells = TARGETS.cells.map((line, row) => (row === 4 ? [...line, '', 'my note'] : line));
    expect(problemsOf(workbookOf([{ ...TARGETS, cells }, RESULTS]), MID_TERM)).toEqual([
      { code: 'no-room', place: "'Plan'!A3:E7", blocked: 'G5', columns: 6, free: 'H' },
    ]);
  });

  it('is a problem where the sheet ends', () => {
    const snapshot = workbookOf([{ ...INSPECTIONS, from: 'XEX1' }]);
    expect(problemsOf(snapshot, DEFAULT_SETTINGS)).toEqual([
      {
        code: 'no-room',
        place: "'Inspections'!XEX1:XFA3",
        blocked: 'XFB1:XFE1',
        columns: 4,
        free: null,
      },
    ]);
  });
});

describe('a protected sheet', () => {
  const snapshot = workbookOf(SAMPLE);

  it('with targets is a problem', () => {
    expect(problemsOf(changeSheet(snapshot, 'Plan', { protected: true }), MID_TERM)).toEqual([
      { code: 'protected', sheet: 'Plan' },
    ]);
  });

  it('with achievements alone is none, since nothing is written there', () => {
    expect(problemsOf(changeSheet(snapshot, 'Results', { protected: true }), MID_TERM)).toEqual([]);
  });
});

describe('what the user has already', () => {
  const snapshot = workbookOf(SAMPLE);

  it('a name: ours steps aside, and formulas follow', () => {
    const plan = planOf(withNames(snapshot, ['review_date', 'Review_Date2']), MID_TERM);
    const added = only(plan.edits, 'add-name').map(({ name }) => name);
    expect(added).toContain('Review_Date3');
    expect(added).not.toContain('Review_Date');
    expect(plan.journal.names).toEqual(added);
    expect(JSON.stringify(plan.edits)).not.toMatch(/Review_Date2?\b(?!\d)/);
  });

  it('the name of the block beside a plain range', () => {
    const plan = planOf(withNames(snapshot, ['Review_Key_3']), MID_TERM);
    const added = only(plan.edits, 'add-name').map(({ name }) => name);
    expect(added).not.toContain('Review_Key_3');
    expect(plan.journal.names).toEqual(
      expect.arrayContaining(plan.journal.rangeColumns.map(({ name }) => name)),
    );
  });

  it('an Excel Table of our name, since tables and names share their names', () => {
    const renamed = { ...RESULTS, tables: [{ name: 'Review_Status', at: 'A1:C6' }] };
    const plan = planOf(workbookOf([TARGETS, renamed]), MID_TERM);
    const added = only(plan.edits, 'add-name').map(({ name }) => name);
    expect(added).toContain('Review_Status2');
    expect(added).not.toContain('Review_Status');
  });

  it('a sheet of our name', () => {
    const taken = workbookOf([...SAMPLE, { name: 'review', cells: gridOf('mine') }]);
    expect(planOf(taken, MID_TERM).sheets).toEqual({ review: 'Review 2', annex: 'Review annex' });
  });

  it('headers of ours', () => {
    const [head, ...rest] = INSPECTIONS.cells;
    const cells = [
      [...head!, 'Status', 'Status (computed)', 'GAP'],
      ...rest.map((line) => [...line, 'open', 'n/a', 1]),
    ];
    const plan = planOf(workbookOf([{ ...INSPECTIONS, cells }]), DEFAULT_SETTINGS);
    const [headers] = only(plan.edits, 'set-cells').filter(({ sheet }) => sheet === 'Inspections');
    expect(headers!.cells).toEqual([
      ['Attainment', 'Gap (computed)', 'Status (computed) 2', 'Row key'],
    ]);
  });
});
