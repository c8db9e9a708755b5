import { describe, expect, it } from '@jest/globals';
import { area } from '../../../src/core/model/address';
import type { Edit } from '../../../src/core/model/edit';
import { invertEdits } from '../../../src/core/edits/invertEdits';
import { NO_FACTS } from '../../../src/core/edits/lookFacts';
import { workbookOf } from '../../support/grid';

const snapshot = {
  ...workbookOf([{ name: 'Plan', cells: [['007', 7, true, '']] }]),
  names: [{ name: 'Mine', formula: '=Plan!$A$1', sheet: null }],
  ownPart: '<old/>',
  readOnly: false,
  structureProtected: false,
};
const before = { snapshot, facts: NO_FACTS, looks: new Map() };
const invert = (...edits: readonly Edit[]): readonly Edit[] => invertEdits(edits, before);

describe('the inverse of edits', () => {
  it('undoes the last first', () => {
    expect(
      invert(
        { kind: 'set-own-part', xml: '<new/>' },
        { kind: 'add-sheet', sheet: 'Review' },
        { kind: 'add-name', name: 'Ours', formula: '=1' },
        { kind: 'change-name', name: 'Mine', formula: '=2' },
      ),
    ).toEqual([
      { kind: 'change-name', name: 'Mine', formula: '=Plan!$A$1' },
      { kind: 'delete-name', name: 'Ours' },
      { kind: 'delete-sheet', sheet: 'Review' },
      { kind: 'set-own-part', xml: '<old/>' },
    ]);
  });

  it('puts contents back, text as text', () => {
    const at = area(0, 0, 1, 3);
    expect(invert({ kind: 'set-cells', sheet: 'Plan', at, cells: [[1, 2, 3]] })).toEqual([
      { kind: 'set-cells', sheet: 'Plan', at, cells: [["'007", 7, true]] },
    ]);
  });

  it('clears cells that were blank', () => {
    const at = area(0, 3);
    expect(invert({ kind: 'set-cells', sheet: 'Plan', at, cells: [['x']] })).toEqual([
      { kind: 'clear-contents', sheet: 'Plan', at },
    ]);
  });

  it('leaves alone what the edits leave alone', () => {
    const at = area(0, 0, 1, 3);
    expect(invert({ kind: 'set-cells', sheet: 'Plan', at, cells: [[null, 2, null]] })).toEqual([
      { kind: 'set-cells', sheet: 'Plan', at, cells: [[null, 7, null]] },
    ]);
  });

  it('brings names back that were changed or deleted, and contents after them', () => {
    const at = area(0, 1);
    expect(
      invert(
        { kind: 'set-cells', sheet: 'Plan', at, cells: [['=Mine']] },
        { kind: 'delete-name', name: 'Mine' },
      ),
    ).toEqual([
      { kind: 'change-name', name: 'Mine', formula: '=Plan!$A$1' },
      { kind: 'set-cells', sheet: 'Plan', at, cells: [[7]] },
    ]);
  });

  it('makes cells and columns of the user look as they did', () => {
    const at = area(0, 3);
    const look = { style: 'Normal', fill: '#FFF2CC' };
    const facts = {
      looks: [{ sheet: 'Plan', at, looks: [{ at, look }], rules: [] }],
      widths: [{ sheet: 'Plan', column: 3, points: null }],
    };
    expect(
      invertEdits(
        [
          { kind: 'format', sheet: 'Plan', at, format: { bold: true } },
          { kind: 'set-column-width', sheet: 'Plan', at, points: 80 },
        ],
        { ...before, facts },
      ),
    ).toEqual([
      { kind: 'set-column-width', sheet: 'Plan', at, points: null },
      { kind: 'set-look', sheet: 'Plan', at, look: { style: 'Normal' } },
      { kind: 'set-look', sheet: 'Plan', at, look },
      { kind: 'set-conditional-formats', sheet: 'Plan', at, rules: [] },
    ]);
  });

  it('leaves cells of a new sheet to the removal of the sheet', () => {
    expect(
      invert(
        { kind: 'add-sheet', sheet: 'Review' },
        { kind: 'set-cells', sheet: 'Review', at: area(0, 0), cells: [['x']] },
      ),
    ).toEqual([{ kind: 'delete-sheet', sheet: 'Review' }]);
  });

  it('does not exist for a sheet that is deleted', () => {
    expect(() => invert({ kind: 'delete-sheet', sheet: 'Plan' })).toThrow(TypeError);
  });
});
