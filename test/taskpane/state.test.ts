import { describe, expect, it } from '@jest/globals';
import type { Survey, Written } from '../../src/excel/reviewHost';
import { canTakeBack, nextStep } from '../../src/taskpane/nextStep';
import { OPENING, reduce, type PaneState } from '../../src/taskpane/state';
import { NO_CHOICES } from '../../src/core/settings/choices';
import { midterm, NO_FINDINGS, nothing } from './page/evaluation';

const survey: Survey = {
  evaluation: midterm,
  choices: NO_CHOICES,
  existing: 'none',
  copies: [],
  check: () => Promise.resolve(NO_FINDINGS),
  plan: () => Promise.reject(new Error('not asked')),
};
const written: Written = {
  evaluation: midterm,
  choices: NO_CHOICES,
  existing: 'done',
  copies: [],
  language: 'vi',
  sheets: { review: 'Đánh giá', annex: 'Phụ lục đánh giá' },
  edits: 42,
  uncomputed: 0,
  differences: [],
  findings: NO_FINDINGS,
};
const idle: PaneState = { survey, findings: null, step: { kind: 'idle' } };

describe('the state of the pane', () => {
  it('opens by reading, and offers nothing until that is done', () => {
    expect(OPENING.step).toEqual({ kind: 'working', task: 'survey' });
    expect(nextStep(OPENING)).toBeNull();
  });

  it('rests with the survey once the workbook was read', () => {
    expect(reduce(OPENING, { kind: 'surveyed', outcome: { ok: true, value: survey } })).toEqual(
      idle,
    );
  });

  it('keeps what is known in view while a task is under way', () => {
    expect(reduce(idle, { kind: 'started', task: 'write' })).toEqual({
      survey,
      findings: null,
      step: { kind: 'working', task: 'write' },
    });
  });

  it('shows what the checks found in the workbook that it shows, and in no other', () => {
    const checked = { kind: 'checked', survey, findings: NO_FINDINGS } as const;
    expect(reduce(idle, checked).findings).toBe(NO_FINDINGS);
    expect(reduce({ ...idle, survey: written }, checked).findings).toBeNull();
  });

  it('shows the figures that were written', () => {
    const after = reduce(idle, { kind: 'wrote', outcome: { ok: true, value: written } });
    expect(after).toEqual({
      survey: written,
      findings: written.findings,
      step: { kind: 'written', written },
    });
  });

  it('keeps the survey when writing fails, and tries the same task again', () => {
    const failed = reduce(idle, {
      kind: 'wrote',
      outcome: { ok: false, failure: { code: 'busy' } },
    });
    expect(failed.survey).toBe(survey);
    expect(nextStep(failed)).toEqual({ label: 'pane.tryAgain', task: 'write', caption: null });
  });

  it('has no review left after taking it back', () => {
    const after = reduce(
      { survey: written, findings: written.findings, step: { kind: 'written', written } },
      { kind: 'took-back', outcome: { ok: true, value: { removed: 7 } } },
    );
    expect(after.survey?.existing).toBe('none');
    expect(after.survey?.evaluation).toBe(midterm);
    expect(canTakeBack(after)).toBe(false);
  });

  it('still has the review when taking it back fails', () => {
    const failed = reduce(
      { survey: written, findings: written.findings, step: { kind: 'written', written } },
      { kind: 'took-back', outcome: { ok: false, failure: { code: 'access-denied' } } },
    );
    expect(failed.survey?.existing).toBe('done');
    expect(nextStep(failed)?.task).toBe('take-back');
  });

  it('keeps a bug for the error boundary', () => {
    const bug = new Error('a bug');
    expect(reduce(idle, { kind: 'broke', bug }).step).toEqual({ kind: 'broken', bug });
  });
});

describe('the one thing to do next', () => {
  it.each([
    ['none', 'pane.run', false],
    ['done', 'pane.runAgain', true],
    ['interrupted', 'pane.run', true],
  ] as const)('with a review that is "%s" is %s', (existing, label, takeBack) => {
    const state: PaneState = {
      survey: { ...survey, existing },
      findings: null,
      step: { kind: 'idle' },
    };
    expect(nextStep(state)).toMatchObject({ label, task: 'write' });
    expect(canTakeBack(state)).toBe(takeBack);
  });

  it('is to read again where there are no targets', () => {
    const state: PaneState = {
      survey: { evaluation: nothing, choices: NO_CHOICES, existing: 'none', copies: [] },
      findings: null,
      step: { kind: 'idle' },
    };
    expect(nextStep(state)).toEqual({ label: 'pane.readAgain', task: 'survey', caption: null });
  });
});
