import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SettingNote } from '../../../src/core/model/table';
import { isEmpty, NO_CHOICES } from '../../../src/core/settings/choices';
import { parseChoices, readChoices } from '../../../src/core/settings/readChoices';
import { writeChoices } from '../../../src/core/settings/writeChoices';
import { choices, EVERYTHING } from './samples';

const NOTHING = { choices: NO_CHOICES, notes: [] };

describe('choices in JSON', () => {
  it('have days as people write them and leave out what nobody chose', () => {
    expect(writeChoices(NO_CHOICES)).toEqual({ version: 1 });
    expect(writeChoices(EVERYTHING)).toMatchObject({
      version: 1,
      term: { start: '2020-07-01', end: '2025-06-30' },
      indicators: {
        CT01: {
          achieved: 31.5,
          milestones: [{ start: '2021-01-01', end: '2021-12-31', value: 5 }],
          horizon: null,
        },
        'Số vụ vi phạm': { horizon: { start: '2023-01-01', end: '2023-12-31' } },
      },
    });
  });

  it('come back as they were written', () => {
    expect(readChoices(writeChoices(EVERYTHING))).toEqual({ choices: EVERYTHING, notes: [] });
    fc.assert(
      fc.property(choices, (any) => {
        const read = parseChoices(JSON.stringify(writeChoices(any)));
        expect(read).toEqual({ choices: any, notes: [] });
      }),
    );
  });

  it('need no version, and are empty without pieces', () => {
    expect(readChoices({})).toEqual(NOTHING);
    expect(isEmpty(readChoices({ version: 1 }).choices)).toBe(true);
    expect(isEmpty(EVERYTHING)).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '"x"', '1'])('that are no object are left out: %s', (text) => {
    expect(parseChoices(text)).toEqual({
      choices: NO_CHOICES,
      notes: [{ code: 'unreadable', path: '' }],
    });
  });

  it.each([2, 0, '1', null])('of another version (%j) are left out', (version) => {
    expect(readChoices({ ...writeChoices(EVERYTHING), version })).toEqual({
      choices: NO_CHOICES,
      notes: [{ code: 'unknown-setting', path: 'version' }],
    });
  });
});

/** What is wrong, the note on it, and what is left. */
const DAMAGED: readonly (readonly [string, object, SettingNote, object])[] = [
  ['an unknown setting', { near: 0.8 }, { code: 'unknown-setting', path: 'near' }, {}],
  [
    'another language',
    { language: 'fr', culture: 'vi-vn' },
    { code: 'unreadable', path: 'language' },
    { culture: 'vi-VN' },
  ],
  ['no culture', { culture: 'viet nam' }, { code: 'unreadable', path: 'culture' }, {}],
  [
    'a term that ends before it begins',
    { term: { start: '2025-06-30', end: '2020-07-01' } },
    { code: 'unreadable', path: 'term' },
    {},
  ],
  [
    'a day that is none',
    { term: { start: '2023-02-30', end: '2025-06-30' } },
    { code: 'unreadable', path: 'term' },
    {},
  ],
  ['tables that are no list', { tables: {} }, { code: 'unreadable', path: 'tables' }, {}],
  [
    'a table without a key',
    { tables: [{ main: true }, { table: { sheet: 'A' }, main: true }] },
    { code: 'unreadable', path: 'tables[0].table' },
    { tables: [{ table: { sheet: 'A' }, main: true }] },
  ],
  [
    'a table whose key has no sheet',
    { tables: [{ table: { headers: ['Mức'] }, main: true }] },
    { code: 'unreadable', path: 'tables[0].table.sheet' },
    {},
  ],
  [
    'an unknown role',
    { tables: [{ table: { sheet: 'A' }, columns: { Mức: 'goal', Mã: 'code' } }] },
    { code: 'unreadable', path: 'tables[0].columns.Mức' },
    { tables: [{ table: { sheet: 'A' }, columns: { Mã: 'code' } }] },
  ],
  [
    'a header that is no plain word',
    { tables: [{ table: { sheet: 'A' }, columns: { 'Số vụ. 2': 1 } }] },
    { code: 'unreadable', path: 'tables[0].columns["Số vụ. 2"]' },
    { tables: [{ table: { sheet: 'A' }, columns: {} }] },
  ],
  [
    'an unknown setting of an indicator',
    { indicators: { CT01: { colour: 'red', weight: 2 } } },
    { code: 'unknown-setting', path: 'indicators.CT01.colour' },
    { indicators: { CT01: { weight: 2 } } },
  ],
  [
    'a negative weight',
    { indicators: { CT01: { weight: -2, baseline: -2 } } },
    { code: 'unreadable', path: 'indicators.CT01.weight' },
    { indicators: { CT01: { baseline: -2 } } },
  ],
  [
    'a target without its bound',
    { indicators: { CT01: { target: { comparator: 'atLeast', high: 4 } } } },
    { code: 'unreadable', path: 'indicators.CT01.target' },
    { indicators: { CT01: {} } },
  ],
  [
    'a range from high to low',
    { indicators: { CT01: { target: { comparator: 'between', low: 5, high: 4 } } } },
    { code: 'unreadable', path: 'indicators.CT01.target' },
    { indicators: { CT01: {} } },
  ],
  [
    'one milestone of two',
    {
      indicators: {
        CT01: { milestones: [{ value: 3 }, { start: '2021-01-01', end: '2021-01-01', value: 4 }] },
      },
    },
    { code: 'unreadable', path: 'indicators.CT01.milestones[0]' },
    { indicators: { CT01: { milestones: [{ span: { start: 44197, end: 44197 }, value: 4 }] } } },
  ],
  [
    'a cell without its text',
    { cells: [{ table: { sheet: 'A' }, column: 'Mức', row: 'CT01', achieved: 3 }] },
    { code: 'unreadable', path: 'cells[0].text' },
    {},
  ],
  [
    'an alias that is no text',
    { aliases: { a: 1, b: 'CT01' } },
    { code: 'unreadable', path: 'aliases.a' },
    { aliases: { b: 'CT01' } },
  ],
];

describe('a damaged piece is left out with a note, and nothing else', () => {
  it.each(DAMAGED)('%s', (_, json, note, left) => {
    expect(readChoices(json)).toEqual({ choices: { ...NO_CHOICES, ...left }, notes: [note] });
  });

  it('a number that JSON can spell and nothing can hold', () => {
    const read = parseChoices('{"indicators": {"CT01": {"baseline": 1e999, "achieved": 1e999}}}');
    expect(read.notes.map(({ path }) => path)).toEqual([
      'indicators.CT01.baseline',
      'indicators.CT01.achieved',
    ]);
  });

  it.each(['', 'A4', 'A:H', 'H14:A4', 'A4:H4', '$A$4:$H$14', 'S!A4:H14', 7])(
    'the area %j, which is none of a table',
    (area) => {
      const { choices, notes } = readChoices({ tables: [{ table: { sheet: 'S' }, area }] });
      expect(choices.tables).toEqual([{ table: { sheet: 'S' } }]);
      expect(notes).toEqual([{ code: 'unreadable', path: 'tables[0].area' }]);
    },
  );

  it('whatever stands anywhere', () => {
    const json = writeChoices(EVERYTHING);
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (at, value) => {
        const damaged = replaceAt(json, at, value);
        const read = readChoices(damaged);
        expect(read).toEqual(readChoices(damaged));
        expect(readChoices(writeChoices(read.choices)).choices).toEqual(read.choices);
        expect(readChoices(writeChoices(read.choices)).notes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** @returns the JSON with the value at one of its places, counted in the order of its text, replaced. */
function replaceAt(json: object, at: number, value: unknown): unknown {
  let places = 0;
  JSON.stringify(json, (_, one: unknown) => (places++, one));
  let index = 0;
  const text = JSON.stringify(json, (_, one: unknown) =>
    index++ === 1 + (at % (places - 1)) ? value : one,
  );
  return JSON.parse(text);
}

describe('amounts', () => {
  it.each([
    [3, { kind: 'number', value: 3 }],
    [null, { kind: 'missing' }],
    [{ approximate: 61 }, { kind: 'approximate', value: 61 }],
    [{ text: 'xong' }, { kind: 'text', text: 'xong', done: null }],
    [
      { text: 'xong', done: true },
      { kind: 'text', text: 'xong', done: true },
    ],
    [{ low: 4 }, { kind: 'interval', low: 4, high: null, lowOpen: false, highOpen: false }],
    [
      { low: 61, high: 62, highOpen: true },
      { kind: 'interval', low: 61, high: 62, lowOpen: false, highOpen: true },
    ],
  ])('%j', (achieved, amount) => {
    expect(readChoices({ indicators: { a: { achieved } } })).toEqual({
      choices: { ...NO_CHOICES, indicators: { a: { achieved: amount } } },
      notes: [],
    });
  });

  it.each([{}, { low: null }, { low: 2, high: 1 }, 'three', [3], true])('not %j', (achieved) => {
    expect(readChoices({ indicators: { a: { achieved } } }).notes).toEqual([
      { code: 'unreadable', path: 'indicators.a.achieved' },
    ]);
  });
});
