import { describe, expect, it } from '@jest/globals';
import { canTakeBack, nextStep, offersWayBack } from '../../../src/taskpane/session/nextStep';
import { OPENING, reduce, type PaneState } from '../../../src/taskpane/session/state';
import { midterm, NO_FINDINGS, nothing } from '../evaluation';
import { surveyOf } from '../surveyOf';
import { WRITTEN } from './fakeHost';

const survey = surveyOf(midterm);
const idle: PaneState = { ...OPENING, survey, step: { kind: 'idle' } };

describe('the state of the pane', () => {
  it('opens by reading, and offers nothing until that is done', () => {
    expect(OPENING.step).toEqual({ kind: 'working', task: 'survey', share: null });
    expect(nextStep(OPENING)).toBeNull();
  });

  it('keeps what is known in view while a task is under way', () => {
    expect(reduce(idle, { kind: 'started', task: 'write' })).toEqual({
      ...idle,
      step: { kind: 'working', task: 'write', share: null },
    });
  });

  it('shows what the checks found in the workbook that it shows, and in no other', () => {
    const checked = { kind: 'checked', survey, findings: NO_FINDINGS } as const;
    expect(reduce(idle, checked).findings).toBe(NO_FINDINGS);
    expect(reduce({ ...idle, survey: surveyOf(midterm) }, checked).findings).toBeNull();
  });

  it('shows what would be written for what it shows, and for nothing else', () => {
    const planned = { kind: 'planned', survey, ahead: { problems: [] } } as const;
    expect(reduce(idle, planned).ahead).toEqual({ problems: [] });
    expect(reduce({ ...idle, survey: surveyOf(midterm) }, planned).ahead).toBeNull();
  });

  it('forgets findings and plan with the survey that they were of', () => {
    const known = { ...idle, findings: NO_FINDINGS, ahead: { problems: [] }, isStale: true };
    const next = surveyOf(nothing);
    expect(reduce(known, { kind: 'surveyed', survey: next, isStale: false })).toEqual({
      ...idle,
      survey: next,
    });
  });

  it('keeps what was written last until it is taken back', () => {
    const ended = (state: PaneState, step: PaneState['step']): PaneState =>
      reduce(state, { kind: 'ended', step });
    const after = ended(idle, { kind: 'written', written: WRITTEN });
    expect(ended(after, { kind: 'idle' }).lastWritten).toBe(WRITTEN);
    expect(ended(after, { kind: 'taken-back' }).lastWritten).toBeNull();
  });

  it('offers nothing to write in a workbook that cannot be saved', () => {
    const reading: PaneState = {
      ...idle,
      survey: { ...surveyOf(midterm, 'done'), readOnly: true },
    };
    expect(nextStep(reading)).toBeNull();
    expect(canTakeBack(reading)).toBe(false);
  });

  it('tells how far reading is, and only while it reads', () => {
    const reading = reduce(OPENING, { kind: 'progressed', share: 0.4 });
    expect(reading.step).toEqual({ kind: 'working', task: 'survey', share: 0.4 });
    expect(reduce(idle, { kind: 'progressed', share: 0.4 })).toBe(idle);
  });

  it('keeps the survey when writing fails, and tries the same task again', () => {
    const step = { kind: 'failed', task: 'write', failure: { code: 'busy' } } as const;
    const failed = reduce(idle, { kind: 'ended', step });
    expect(failed.survey).toBe(survey);
    expect(nextStep(failed)).toEqual({ label: 'pane.tryAgain', task: 'write' });
  });

  it('goes on as before after something small failed', () => {
    const step = { kind: 'failed', task: null, failure: { code: 'busy' } } as const;
    expect(nextStep(reduce(idle, { kind: 'ended', step }))).toEqual({
      label: 'pane.run',
      task: 'write',
    });
  });

  it('keeps the place in which the person is', () => {
    const there = reduce(idle, { kind: 'went', place: 'checks' });
    expect(
      reduce(there, { kind: 'ended', step: { kind: 'written', written: WRITTEN } }).place,
    ).toBe('checks');
  });
});

describe('the way back', () => {
  it.each([
    ['after writing', { ...idle, step: { kind: 'written', written: WRITTEN } }, true],
    ['where a run was cut short', { ...idle, survey: surveyOf(midterm, 'interrupted') }, true],
    [
      'where writing stopped half-way',
      {
        ...idle,
        step: { kind: 'failed', task: 'write', failure: { code: 'busy', begun: true } },
      },
      true,
    ],
    ['where a review has long been there', { ...idle, survey: surveyOf(midterm, 'done') }, false],
    ['where there is none', idle, false],
  ] as const)('%s', (_, state, offered) => {
    expect(offersWayBack(state)).toBe(offered);
  });
});

describe('the one thing to do next', () => {
  it.each([
    ['none', 'pane.run', false],
    ['done', 'pane.runAgain', true],
    ['interrupted', 'pane.run', true],
  ] as const)('with a review that is "%s" is %s', (existing, label, takeBack) => {
    const state = { ...idle, survey: surveyOf(midterm, existing) };
    expect(nextStep(state)).toEqual({ label, task: 'write' });
    expect(canTakeBack(state)).toBe(takeBack);
  });

  it('is to read again where there are no targets', () => {
    const state = { ...idle, survey: surveyOf(nothing) };
    expect(nextStep(state)).toEqual({ label: 'pane.readAgain', task: 'survey' });
  });
});
