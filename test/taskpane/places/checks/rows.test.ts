import { describe, expect, it } from '@jest/globals';
import type { AcceptedFinding } from '../../../../src/core/model/checkedFindings';
import type { Finding } from '../../../../src/core/model/finding';
import { listFindings } from '../../../../src/taskpane/places/Checks/listFindings';
import { rowsOf, type Folding, type Row } from '../../../../src/taskpane/places/Checks/rows';
import { blankRow, cellError, textNumber } from './findings';

const FOLDED: Folding = { opened: new Map(), groupsAreOpen: false };
const manyTexts = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, row) => textNumber(row + 1));

const rows = (
  findings: readonly Finding[],
  folding: Folding = FOLDED,
  accepted: readonly AcceptedFinding[] = [],
): readonly Row[] => rowsOf(listFindings(findings), accepted, folding);

const keys = (of: readonly Row[]): readonly string[] => of.map(({ key }) => key);

const ACCEPTED: AcceptedFinding = {
  finding: blankRow(3),
  acceptance: { code: 'blank-row', about: 'Plan', content: '1', reason: 'A spacer.' },
};

describe('the lines of the list', () => {
  it('are none where nothing was found', () => {
    expect(rows([])).toEqual([]);
  });

  it('stand under their severities, the gravest first, with counts', () => {
    const all = rows([blankRow(2), textNumber(5), cellError(6), cellError(8)]);
    expect(keys(all)).toEqual([
      'error',
      'cell-error Plan!C6',
      'cell-error Plan!C8',
      'warning',
      'number-as-text Kết quả!D5',
      'note',
      'blank-row Plan!A2:F2',
    ]);
    expect(all.flatMap((row) => (row.kind === 'severity' ? [row.count] : []))).toEqual([2, 1, 1]);
  });

  it('stay single for three of a kind', () => {
    expect(keys(rows(manyTexts(3)))).toHaveLength(4);
  });

  it('are one for many of a kind, which unfolds', () => {
    const many = manyTexts(4);
    expect(keys(rows(many))).toEqual(['warning', 'warning number-as-text']);
    const opened = new Map([['warning number-as-text', true]]);
    const unfolded = rows(many, { ...FOLDED, opened });
    expect(keys(unfolded)).toHaveLength(6);
    expect(unfolded[2]).toMatchObject({ kind: 'finding', isInGroup: true, isOpen: false });
  });

  it('are unfolded for a search, unless a person folded them', () => {
    const many = manyTexts(4);
    expect(rows(many, { ...FOLDED, groupsAreOpen: true })).toHaveLength(6);
    const opened = new Map([['warning number-as-text', false]]);
    expect(rows(many, { opened, groupsAreOpen: true })).toHaveLength(2);
  });

  it('do not put one kind of different severities together', () => {
    const mixed = [blankRow(1), blankRow(2), blankRow(3, 'warning'), blankRow(4, 'warning')];
    expect(rows(mixed).map(({ kind }) => kind)).not.toContain('group');
  });

  it('end with what was accepted, folded', () => {
    expect(keys(rows([], FOLDED, [ACCEPTED]))).toEqual(['accepted']);
    const opened = new Map([['accepted', true]]);
    expect(rows([], { ...FOLDED, opened }, [ACCEPTED]).map(({ kind }) => kind)).toEqual([
      'accepted-heading',
      'accepted',
    ]);
  });

  it('have keys of their own, also where two findings stand at one place', () => {
    const all = keys(rows([cellError(2), cellError(2), blankRow(2)]));
    expect(new Set(all).size).toBe(all.length);
  });
});
