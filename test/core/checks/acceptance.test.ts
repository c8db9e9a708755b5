import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/checkWorkbook';
import { evaluateWorkbook } from '../../../src/core/evaluateWorkbook';
import { readRemembered } from '../../../src/core/edits/ownPart';
import { withChoices } from '../../../src/core/edits/ownPartXml';
import type { Acceptance } from '../../../src/core/model/acceptance';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { reviewWorkbook } from '../../../src/core/reviewWorkbook';
import { NO_CHOICES } from '../../../src/core/settings/choices';
import { gridOf, workbookOf } from '../../support/grid';
import { digestOf } from '../../../src/core/checks/acceptance/digest';

const HEADER = 'Code | Indicator | Unit | Target | Actual';
const WELLS = 'W1 | Wells repaired | wells | 30 | "28"';
const PUMPS = 'W2 | Pumps replaced | pumps | 12 | "12"';
const PIPES = 'W3 | Pipes laid | km | 8 | 8';

const bookOf = (...rows: readonly string[]): WorkbookSnapshot =>
  workbookOf([{ name: 'Plan', cells: gridOf([HEADER, ...rows].join('\n')) }]);

const checked = (book: WorkbookSnapshot) =>
  checkWorkbook(book, evaluateWorkbook(book, DEFAULT_SETTINGS));

const openIn = (book: WorkbookSnapshot) =>
  checked(book).open.flatMap(({ code, at }) => (code === 'number-as-text' ? [at.address] : []));

/** The workbook in which the finding at that cell was accepted. */
function accepting(book: WorkbookSnapshot, address: string): readonly Acceptance[] {
  const { open, identify } = checked(book);
  const finding = open.find(({ at }) => at.address === address)!;
  return [{ ...identify(finding), reason: 'counted by hand' }];
}

const remembering = (
  book: WorkbookSnapshot,
  accepted: readonly Acceptance[],
): WorkbookSnapshot => ({
  ...book,
  ownPart: withChoices(book.ownPart, { ...NO_CHOICES, accepted }),
});

describe('an accepted finding', () => {
  const before = bookOf(WELLS, PUMPS, PIPES);
  const accepted = accepting(before, 'E2');
  const after = (...rows: readonly string[]) => remembering(bookOf(...rows), accepted);

  it('is known by its indicator', () => {
    expect(accepted).toMatchObject([{ code: 'number-as-text', about: 'W1' }]);
  });

  it('is no longer open, and keeps its reason; others stay open', () => {
    const book = after(WELLS, PUMPS, PIPES);
    expect(openIn(book)).toEqual(['E3']);
    expect(checked(book).accepted).toMatchObject([
      { finding: { code: 'number-as-text' }, acceptance: { reason: 'counted by hand' } },
    ]);
  });

  it('stays accepted where rows were sorted and inserted', () => {
    expect(openIn(after(PIPES, PUMPS, 'W4 | Taps | taps | 3 | 3', WELLS))).toEqual(['E3']);
  });

  it.each([
    ['the cell', WELLS.replace('"28"', '"29"')],
    ['the indicator', WELLS.replace('W1', 'W9')],
  ])('comes back when %s changes', (_, wells) => {
    expect(openIn(after(wells, PUMPS, PIPES))).toEqual(['E2', 'E3']);
  });

  it('is open on another row with the same content', () => {
    expect(openIn(after(WELLS, PUMPS.replace('"12"', '"28"'), PIPES))).toEqual(['E3']);
  });

  it('is forgotten for good when a review is written after its content has changed', () => {
    const rememberedAfter = (book: WorkbookSnapshot) => {
      const { writing } = reviewWorkbook(book, DEFAULT_SETTINGS);
      if ('problems' in writing) throw new Error('nothing forbids to write');
      return readRemembered(writing.plan.ownPart).choices.accepted;
    };
    expect(rememberedAfter(after(WELLS, PUMPS, PIPES))).toEqual(accepted);
    expect(rememberedAfter(after(WELLS.replace('"28"', '28'), PUMPS, PIPES))).toEqual([]);
  });
});

describe('a digest', () => {
  it('differs where one character does', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a b', 'Số liệu', 'Số liêu'];
    expect(new Set(texts.map(digestOf)).size).toBe(texts.length);
  });
});
