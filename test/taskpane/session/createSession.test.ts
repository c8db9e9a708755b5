import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CellChange } from '../../../src/core/model/fix';
import type { Choices } from '../../../src/core/settings/choices';
import { createSession } from '../../../src/taskpane/session/createSession';
import { writeOnCommand } from '../../../src/taskpane/session/writeOnCommand';
import { NO_FINDINGS } from '../evaluation';
import { FakeHost, WRITTEN } from './fakeHost';

const alias =
  (label: string, name: string) =>
  (choices: Choices): Choices => ({ ...choices, aliases: { ...choices.aliases, [label]: name } });

const CHANGE: CellChange = {
  sheet: 'Kết quả',
  address: 'D7',
  before: { content: '338', numberFormat: '@' },
  after: { content: 338, numberFormat: 'General' },
};

/** @returns a session that has read its workbook, and its host. */
async function opened() {
  const host = new FakeHost();
  const session = createSession(host);
  session.shown();
  await session.run('survey');
  await settle();
  host.asked.length = 0;
  return { host, session };
}

/** Lets everything that waits for nothing but promises go on. */
const settle = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a session', () => {
  it('shows what it read before the checks have run, then the plan, and watches from then on', async () => {
    const host = new FakeHost();
    const session = createSession(host);
    session.shown();
    session.shown();
    const seen: string[] = [];
    session.subscribe(() => {
      const { survey, findings, ahead, step } = session.state();
      seen.push([step.kind, survey && 'read', findings && 'checked', ahead && 'planned'].join(' '));
    });
    await session.run('survey');
    await settle();
    expect([...new Set(seen)].map((one) => one.trim())).toEqual([
      'working',
      'working read',
      'idle read',
      'idle read checked',
      'idle read checked planned',
    ]);
    expect(host.asked).toEqual(['survey', 'watch']);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const host = new FakeHost();
    let go = () => undefined as void;
    host.reading = new Promise((resolve) => (go = resolve));
    const session = createSession(host);
    session.shown();
    session.shown();
    const reading = session.run('survey');
    await settle();
    expect(session.state().step).toEqual({ kind: 'working', task: 'survey', share: 0.5 });
    session.cancel();
    go();
    await reading;
    expect(session.state().step).toEqual({
      kind: 'failed',
      task: 'survey',
      failure: { code: 'cancelled' },
    });
  });

  it('runs one task at a time', async () => {
    const { host, session } = await opened();
    await Promise.all([session.run('write'), session.run('write'), session.run('take-back')]);
    expect(host.asked).toEqual(['write', 'survey']);
  });

  it('computes at once from what was read when something is chosen, and remembers it', async () => {
    const { host, session } = await opened();
    session.choose(alias('Kết nạp', 'Kết nạp đảng viên'));
    await settle();
    expect(session.state().survey?.choices.aliases).toEqual({ 'Kết nạp': 'Kết nạp đảng viên' });
    expect(host.asked.map((one) => one.split(' ')[0])).toEqual(['reconsider', 'remember']);
    expect(host.remembered.aliases).toEqual({ 'Kết nạp': 'Kết nạp đảng viên' });
  });

  it('loses no choice of several in a row', async () => {
    const { host, session } = await opened();
    session.choose(alias('A', 'a'));
    session.choose(alias('B', 'b'));
    await settle();
    expect(session.state().survey?.choices.aliases).toEqual({ A: 'a', B: 'b' });
    expect(host.remembered.aliases).toEqual({ A: 'a', B: 'b' });
  });

  it('says where the workbook cannot remember a choice, and keeps it in force', async () => {
    const { host, session } = await opened();
    host.failures.set('remember', { code: 'cell-edit-mode' });
    session.choose(alias('A', 'a'));
    await settle();
    expect(session.state().step).toMatchObject({ kind: 'failed', task: null });
    await session.run('survey');
    expect(session.state().survey?.choices.aliases).toEqual({ A: 'a' });
    expect(host.remembered.aliases).toEqual({ A: 'a' });
  });

  it('computes with another near line, writes with it, and leaves it to the review then', async () => {
    const { host, session } = await opened();
    session.adjust({ thresholds: { near: 0.8 } });
    await settle();
    await session.run('write');
    expect(host.asked).toEqual(['reconsider {} 0.8', 'write 0.8', 'survey']);
    expect(session.state().adjustments.thresholds).toEqual({});
    expect(session.state().step).toEqual({ kind: 'written', written: WRITTEN });
  });

  it('begins a review anew where it is asked to', async () => {
    const { host, session } = await opened();
    await session.run('write-anew');
    expect(host.asked).toEqual(['write anew', 'survey']);
  });

  it('keeps the near line where writing failed', async () => {
    const { host, session } = await opened();
    session.adjust({ thresholds: { near: 0.8 } });
    host.failures.set('write', { code: 'protected', sheet: 'Kết quả' });
    await session.run('write');
    expect(session.state().adjustments.thresholds).toEqual({ near: 0.8 });
    expect(session.state().step).toMatchObject({ kind: 'failed', task: 'write' });
  });

  it('makes a fix, reads again, and takes it back', async () => {
    const { host, session } = await opened();
    await session.fix([CHANGE]);
    expect(session.state().step).toMatchObject({ kind: 'fixed' });
    await session.undoFix();
    expect(session.state().step).toEqual({ kind: 'fix-undone' });
    expect(host.asked).toEqual(['changeCells D7', 'survey', 'changeCells D7', 'survey']);
  });

  it('says why a fix was refused, and does not read again', async () => {
    const { host, session } = await opened();
    host.failures.set('changeCells', { code: 'changed-meanwhile', place: 'Kết quả!D7' });
    await session.fix([CHANGE]);
    expect(session.state().step).toMatchObject({ kind: 'failed', task: null });
    expect(host.asked).toEqual(['changeCells D7']);
  });

  it('gives the selection, or says why it cannot', async () => {
    const { host, session } = await opened();
    expect(await session.selection()).toEqual({ sheet: 'Kết quả', address: 'A1:C5' });
    host.failures.set('selection', { code: 'busy' });
    expect(await session.selection()).toBeNull();
    expect(session.state().step).toMatchObject({ kind: 'failed', failure: { code: 'busy' } });
  });

  it('keeps a bug for the error boundary, and can start again', async () => {
    const { host, session } = await opened();
    const bug = new Error('a bug');
    host.reading = Promise.reject(bug);
    await session.run('survey');
    expect(session.state().step).toEqual({ kind: 'broken', bug });
    host.reading = Promise.resolve();
    await session.run('survey');
    expect(session.state().step).toEqual({ kind: 'idle' });
  });
});

describe('what comes in between', () => {
  /** Work that ends when it is told to. */
  function pending() {
    let end = () => undefined as void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    return { ended, end };
  }

  it('a reading reads to its end after another one was stopped', async () => {
    const { session } = await opened();
    session.cancel();
    await session.fix([CHANGE]);
    expect(session.state().isStale).toBe(false);
  });

  it('a change of the workbook is not forgotten while choices are computed', async () => {
    const { host, session } = await opened();
    const computing = pending();
    host.computing = computing.ended;
    session.choose(alias('A', 'a'));
    await settle();
    host.change();
    computing.end();
    await settle();
    expect(session.state().isStale).toBe(true);
  });

  it('what was computed from an earlier reading does not take the place of a later one', async () => {
    const { host, session } = await opened();
    const computing = pending();
    host.computing = computing.ended;
    session.choose(alias('A', 'a'));
    await settle();
    host.computing = Promise.resolve();
    await session.run('survey');
    const later = session.state().survey;
    expect(later?.choices.aliases).toEqual({ A: 'a' });
    computing.end();
    await settle();
    expect(session.state().survey).toBe(later);
  });

  it('what is chosen while the review is written is remembered after it', async () => {
    const { host, session } = await opened();
    const writing = pending();
    host.writing = writing.ended;
    const wrote = session.run('write');
    await settle();
    session.choose(alias('A', 'a'));
    writing.end();
    await wrote;
    await settle();
    expect(host.remembered.aliases).toEqual({ A: 'a' });
  });

  it('a line that is changed while the workbook is read holds for what was read', async () => {
    const { host, session } = await opened();
    const reading = pending();
    host.reading = reading.ended;
    const read = session.run('survey');
    await settle();
    session.adjust({ thresholds: { near: 0.8 } });
    await settle();
    reading.end();
    await read;
    const computed = host.asked.slice(host.asked.lastIndexOf('survey'));
    expect(computed).toEqual(['survey', 'reconsider {} 0.8', 'reconsider {} 0.8']);
  });
});

describe('a workbook that changes while the pane is open', () => {
  it('is out of date at once, and read again when the changes pause', async () => {
    const { host, session } = await opened();
    host.change();
    expect(session.state().isStale).toBe(true);
    await jest.advanceTimersByTimeAsync(500);
    host.change();
    await jest.advanceTimersByTimeAsync(500);
    expect(host.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(500);
    expect(host.asked).toEqual(['survey']);
    expect(session.state().isStale).toBe(false);
  });

  it('stays out of date where it changes while it is read, and is read once more', async () => {
    const { host, session } = await opened();
    let go = () => undefined as void;
    host.reading = new Promise((resolve) => (go = resolve));
    const reading = session.run('survey');
    await settle();
    host.change();
    go();
    await reading;
    expect(session.state().isStale).toBe(true);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.state().isStale).toBe(false);
  });

  it('is out of date for as long as it cannot be read, and nothing is in the way of the person', async () => {
    const { host, session } = await opened();
    host.failures.set('survey', { code: 'cell-edit-mode' });
    host.change();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.state().isStale).toBe(true);
    expect(session.state().step).toEqual({ kind: 'idle' });
  });

  it('keeps the choices that were not remembered yet', async () => {
    const { host, session } = await opened();
    host.failures.set('remember', { code: 'busy' });
    session.choose(alias('A', 'a'));
    host.change();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.state().survey?.choices.aliases).toEqual({ A: 'a' });
  });
});

describe('the command of the ribbon', () => {
  const ended = (session: ReturnType<typeof createSession>) => writeOnCommand(session);

  it('waits for the reading, writes, and brings the review to the front', async () => {
    const host = new FakeHost();
    const session = createSession(host);
    session.shown();
    session.shown();
    void session.run('survey');
    expect(await ended(session)).toEqual({ needsAttention: false });
    expect(host.asked.filter((one) => one !== 'watch')).toEqual([
      'survey',
      'write',
      'survey',
      'show Đánh giá!A1',
    ]);
  });

  it('needs attention where it failed', async () => {
    const { host, session } = await opened();
    host.failures.set('write', { code: 'busy' });
    expect(await ended(session)).toEqual({ needsAttention: true });
  });

  it('needs attention where Excel computes otherwise', async () => {
    const { host, session } = await opened();
    const difference = { sheet: 'Chỉ tiêu', address: 'H5', expected: 0.845, found: '#NAME?' };
    host.written = { ...WRITTEN, differences: [difference] };
    expect(await ended(session)).toEqual({ needsAttention: true });
  });

  it('needs attention where the workbook has an error, and none for a note', async () => {
    const { host, session } = await opened();
    const at = { sheet: 'Kết quả', address: 'D7' };
    const found = (severity: 'error' | 'note') => ({
      ...NO_FINDINGS,
      open: [{ code: 'cell-error', severity, at, args: { error: '#REF!' } } as const],
    });
    host.written = { ...WRITTEN, findings: found('note') };
    expect(await ended(session)).toEqual({ needsAttention: false });
    host.written = { ...WRITTEN, findings: found('error') };
    expect(await ended(session)).toEqual({ needsAttention: true });
  });
});

describe('sheets that a session adds', () => {
  const SHEET = { name: 'Chỉ tiêu', cells: [], widths: [], formats: [], merges: [], tables: [] };

  it('are there when it says so, and are read', async () => {
    const { host, session } = await opened();
    expect(await session.insert([SHEET])).toBe(true);
    expect(host.asked).toEqual(['addSheets Chỉ tiêu', 'survey']);
  });

  it('are not there where Excel refuses, which it tells', async () => {
    const { host, session } = await opened();
    host.failures.set('addSheets', { code: 'cell-edit-mode' });
    expect(await session.insert([SHEET])).toBe(false);
    expect(session.state().step).toEqual({
      kind: 'failed',
      task: null,
      failure: { code: 'cell-edit-mode' },
    });
  });
});

describe('a workbook that cannot be saved', () => {
  it('is computed with what is chosen, and remembers nothing', async () => {
    const { host, session } = await opened();
    host.readOnly = true;
    await session.run('survey');
    host.asked.length = 0;
    session.choose(alias('a', 'b'));
    await settle();
    expect(session.state().survey?.choices.aliases).toEqual({ a: 'b' });
    expect(host.asked).toEqual(['reconsider {"a":"b"}']);
  });
});
