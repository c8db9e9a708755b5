import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../src/core/model/finding';
import { listFindings } from '../../../../src/taskpane/places/Checks/listFindings';
import { neighbourOf, survivorOf } from '../../../../src/taskpane/components/LongList/rowMoves';
import type { ListRow } from '../../../../src/taskpane/components/LongList/rows';
import { rowsOf } from '../../../../src/taskpane/places/Checks/rows';
import { blankRow, cellError } from '../../places/checks/findings';

const rows = (...findings: readonly Finding[]): readonly ListRow[] =>
  rowsOf(listFindings(findings), [], { opened: new Map(), groupsAreOpen: false }).map(
    ({ key, kind }) => ({ key, isHeading: kind === 'severity', height: 44 }),
  );

const FIRST = 'cell-error Plan!C1';
const SECOND = 'cell-error Plan!C2';
const NOTE = 'blank-row Plan!A3:F3';
const ALL = rows(cellError(1), cellError(2), blankRow(3));

describe('the focus after lines have gone', () => {
  it('stays at a line that is still there', () => {
    expect(survivorOf(ALL, rows(cellError(2)), SECOND)?.key).toBe(SECOND);
  });

  it('goes to the next line, over headings', () => {
    expect(survivorOf(ALL, rows(cellError(1), blankRow(3)), SECOND)?.key).toBe(NOTE);
  });

  it('goes to the line before where it was the last', () => {
    expect(survivorOf(ALL, rows(cellError(1), cellError(2)), NOTE)?.key).toBe(SECOND);
  });

  it('goes to the first of others where all have gone', () => {
    expect(survivorOf(ALL, rows(cellError(9)), NOTE)?.key).toBe('cell-error Plan!C9');
  });

  it('goes nowhere where none is left', () => {
    expect(survivorOf(ALL, [], NOTE)).toBeNull();
  });
});

describe('arrow keys', () => {
  it.each([
    [FIRST, 'ArrowDown', SECOND],
    [SECOND, 'ArrowDown', NOTE],
    [NOTE, 'ArrowUp', SECOND],
    [SECOND, 'Home', FIRST],
    [FIRST, 'End', NOTE],
  ])('%s %s goes to %s', (from, pressed, to) => {
    expect(neighbourOf(ALL, from, pressed)?.key).toBe(to);
  });

  it.each([
    [FIRST, 'ArrowUp'],
    [NOTE, 'ArrowDown'],
    [FIRST, 'Enter'],
  ])('%s %s goes nowhere', (from, pressed) => {
    expect(neighbourOf(ALL, from, pressed)).toBeNull();
  });
});
