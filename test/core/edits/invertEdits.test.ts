import { describe, expect, it } from '@jest/globals';
import { area } from '../../../src/core/model/address';
import type { Edit } from '../../../src/core/model/edit';
import { invertEdits } from '../../../src/core/edits/invertEdits';
import { workbookOf } from '../../support/grid';

const before = {
  ...workbookOf([{ name: 'Plan', cells: [['007', 7, true, '']] }]),
  names: [{ name: 'Mine', formula: '=Plan!$A$1', sheet: null }],
  ownPart: '<old/>',
};
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
      { kind: 'set-conditional-formats', sheet: 'Plan', at, rules: [] },
      { kind: 'clear', sheet: 'Plan', at },
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

  it.each<Edit>([
    { kind: 'delete-sheet', sheet: 'Plan' },
    { kind: 'delete-table-column', sheet: 'Plan', table: 'T', header: 'x' },
    { kind: 'delete-name', name: 'Mine' },
    { kind: 'delete-chart', sheet: 'Plan', name: 'x' },
  ])('does not exist for $kind', (edit) => {
    expect(() => invert(edit)).toThrow(TypeError);
  });
});
