import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../../src/core/model/finding';
import { fixesAlike } from '../../../../src/taskpane/places/Checks/fixesAlike';
import { listFindings } from '../../../../src/taskpane/places/Checks/listFindings';
import { changeOf, textNumber } from './findings';

const together = (...findings: readonly Finding[]) => fixesAlike(listFindings(findings));

describe('fixes of one kind together', () => {
  it('are the changes of all of them', () => {
    expect(together(textNumber(1), textNumber(2))).toEqual({
      findings: 2,
      changes: [changeOf(1), changeOf(2)],
    });
  });

  it('leave out findings without a fix, and those that need an answer', () => {
    const question: Finding = { ...textNumber(3), fix: { kind: 'choose', options: [] } };
    expect(together(textNumber(1), textNumber(2, false), question).findings).toBe(1);
  });

  it('change a cell once', () => {
    const same: Finding = {
      ...textNumber(2),
      fix: { kind: 'change-cells', changes: [changeOf(1)] },
    };
    expect(together(textNumber(1), same)).toEqual({ findings: 2, changes: [changeOf(1)] });
  });
});
