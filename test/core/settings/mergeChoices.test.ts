import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TableSettings } from '../../../src/core/model/settings';
import { NO_CHOICES, type Choices } from '../../../src/core/settings/choices';
import { mergeChoices } from '../../../src/core/settings/mergeChoices';
import { choices, EVERYTHING } from './samples';

const withTables = (...tables: readonly TableSettings[]): Choices => ({ ...NO_CHOICES, tables });

describe('choices together', () => {
  it('are the one where the other is none', () => {
    expect(mergeChoices(EVERYTHING, NO_CHOICES)).toEqual(EVERYTHING);
    expect(mergeChoices(NO_CHOICES, EVERYTHING)).toEqual(EVERYTHING);
    expect(mergeChoices(EVERYTHING, EVERYTHING)).toEqual(EVERYTHING);
  });

  it('do not grow when they are given again', () => {
    fc.assert(
      fc.property(choices, choices, (remembered, given) => {
        const once = mergeChoices(remembered, given);
        const again = mergeChoices(once, given);
        expect(again.tables.length).toBe(once.tables.length);
        expect(again.cells.length).toBe(once.cells.length);
        expect(again.indicators).toEqual(once.indicators);
        expect(again.aliases).toEqual(once.aliases);
      }),
    );
  });

  it('have the given piece of an indicator and the other remembered ones', () => {
    const remembered = { ...NO_CHOICES, indicators: { A: { weight: 1, baseline: 4 }, B: {} } };
    const given = { ...NO_CHOICES, indicators: { A: { weight: 2 }, C: { weight: 3 } } };
    expect(mergeChoices(remembered, given).indicators).toEqual({
      A: { weight: 2, baseline: 4 },
      B: {},
      C: { weight: 3 },
    });
  });

  const key = { sheet: 'Plan', sheetId: '1', headers: ['Code', 'Goal', 'Done'] };

  it('have the given piece of a table, column by column, and its place', () => {
    const remembered = withTables(
      { table: { sheet: 'Old' }, exclude: true },
      { table: key, join: 'code', exclude: true, columns: { Goal: 'other', Code: 'code' } },
    );
    const given = withTables({ table: key, exclude: false, columns: { Goal: 'target' } });
    expect(mergeChoices(remembered, given).tables).toEqual([
      { table: key, join: 'code', exclude: false, columns: { Goal: 'target', Code: 'code' } },
      { table: { sheet: 'Old' }, exclude: true },
    ]);
  });

  it.each<[string, TableSettings['table'], TableSettings['table'], number]>([
    ['spelt otherwise', { ...key, headers: ['CODE', ' goal', 'Done'] }, key, 1],
    ['on a renamed sheet', { ...key, sheet: 'Plan 2023' }, key, 1],
    [
      'of the same name, whatever its headers',
      { ...key, table: 'T1' },
      { sheet: 'X', table: 't1' },
      1,
    ],
    ['on another sheet', { ...key, sheetId: '2' }, key, 2],
    ['with another header', { ...key, headers: ['Code', 'Goal', 'Note'] }, key, 2],
    ['the second of its kind', { ...key, nth: 2 }, key, 2],
    ['the first of its kind', { ...key, nth: 1 }, key, 1],
    ['with a name', { ...key, table: 'T1' }, key, 2],
  ])('a table %s', (_, one, other, count) => {
    const merged = mergeChoices(
      withTables({ table: one, main: true }),
      withTables({ table: other, exclude: true }),
    );
    expect(merged.tables).toHaveLength(count);
  });

  it('have the later of two decisions on a cell, with what still belongs to it', () => {
    const cell = { table: key, column: 'Goal', row: 'A', text: 'about 4' };
    const target = { comparator: 'atLeast', low: 4, high: null, strict: false } as const;
    const remembered = { ...NO_CHOICES, cells: [{ ...cell, target }] };
    const achieved = { kind: 'number', value: 4 } as const;
    const given = (text: string) => ({ ...NO_CHOICES, cells: [{ ...cell, text, achieved }] });
    expect(mergeChoices(remembered, given('about 4')).cells).toEqual([
      { ...cell, target, achieved },
    ]);
    expect(mergeChoices(remembered, given('4-5')).cells).toEqual([
      { ...cell, text: '4-5', achieved },
    ]);
  });
});
