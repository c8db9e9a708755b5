import { describe, expect, it } from '@jest/globals';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { createWorkbench } from '../../../src/preview/page/createWorkbench';
import type { HostSettings } from '../../../src/preview/page/openBook';
import type { EventEntry } from '../../../src/preview/objects/bookEvents';
import { loadLibrary } from '../../../src/preview/protocol/library';
import { reflectSchema, schemaFromJson, type TypeJson } from '../../../src/preview/protocol/schema';

const schema = schemaFromJson(
  JSON.parse(JSON.stringify([...reflectSchema(loadLibrary()).values()])) as TypeJson[],
);
const SETTINGS: HostSettings = {
  schema,
  apiVersion: '1.14',
  culture: 'en-US',
  readOnly: false,
  paneOpen: true,
};

const blank = (settings: Partial<HostSettings> = {}) =>
  createWorkbench(
    { bytes: newWorkbookFile().save(), name: 'Book1.xlsx' },
    { ...SETTINGS, ...settings },
  );

type Bench = ReturnType<typeof blank>;

const first = ({ book }: Bench) => book.file.sheets()[0]!;
const valueAt = (bench: Bench, row: number, column: number) => first(bench).cell(row, column).value;

/** A pane that notes what it is told; events come once what caused them is over. */
function listening(bench: Bench) {
  const told: EventEntry[] = [];
  const invoked: string[] = [];
  bench.attach({
    tell: (entries) => void told.push(...entries),
    invoke: (name) => void invoked.push(name),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { told, invoked, settled };
}

const requestOf = (type: string, method: string, args: readonly unknown[] = []): string =>
  JSON.stringify({
    Actions: [
      { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: type } },
  });

describe('the workbench', () => {
  it('computes what is typed, and counts and tells the change', () => {
    const bench = blank();
    let changes = 0;
    bench.subscribe(() => (changes += 1));
    const { version } = bench;
    bench.type(first(bench).id, 0, 0, '50%');
    bench.type(first(bench).id, 0, 1, '=A1*2');
    expect(valueAt(bench, 0, 1)).toBe(1);
    expect(bench.version).toBe(version + 2);
    expect(changes).toBe(2);
  });

  it('takes back what was typed, sheet by sheet as it was', () => {
    const bench = blank();
    const { id } = first(bench);
    expect(bench.canUndo).toBe(false);
    bench.type(id, 0, 0, '1');
    bench.renameSheet(id, 'Other');
    bench.insertRow(id, 0);
    expect(valueAt(bench, 1, 0)).toBe(1);
    bench.undo();
    expect([first(bench).name(), valueAt(bench, 0, 0)]).toEqual(['Other', 1]);
    bench.undo();
    expect(first(bench).name()).toBe('Sheet1');
    bench.undo();
    expect(valueAt(bench, 0, 0)).toBeNull();
    expect(first(bench).id).toBe(id);
    expect(bench.canUndo).toBe(false);
  });

  it('keeps no step of what is refused', () => {
    const bench = blank();
    expect(() => bench.deleteSheet(first(bench).id)).toThrow('only visible sheet');
    expect(bench.canUndo).toBe(false);
  });

  it('lets nobody write where the workbook is open for reading only', () => {
    const bench = blank({ readOnly: true });
    expect(() => bench.type(first(bench).id, 0, 0, '1')).toThrow('reading only');
    expect(bench.book.readOnly).toBe(true);
  });

  it('tells the pane what it registered for, also of the workbook before a step was taken back', async () => {
    const bench = blank();
    const pane = listening(bench);
    bench.book.registrations.add('changed', 'Workbook');
    bench.type(first(bench).id, 0, 0, '1');
    bench.undo();
    bench.select({ sheet: first(bench).id, area: { row: 1, column: 1, rows: 1, columns: 1 } });
    await pane.settled();
    expect(pane.told.map(([, type, target]) => [type, target])).toEqual([
      [10, 'Workbook'],
      [10, 'Workbook'],
    ]);
  });

  it('shows the pane when the add-in asks, and calls its functions once it is ready', async () => {
    const bench = blank({ paneOpen: false });
    expect(bench.paneLoaded).toBe(false);
    bench.runCommand('reviewNow');
    expect([bench.paneLoaded, bench.paneVisible]).toEqual([true, false]);
    const pane = listening(bench);
    expect(pane.invoked).toEqual([]);
    bench.answerWindow(
      requestOf('Microsoft.InternalService.AddinInternalService', 'NotifyActionHandlerReady'),
    );
    expect(pane.invoked).toEqual(['reviewNow']);
    bench.answerWindow(
      requestOf('Microsoft.AppRuntime.AppRuntimeService', 'SetAppRuntimeState', ['Visible']),
    );
    expect(bench.paneVisible).toBe(true);
    await pane.settled();
    expect(pane.told.map((entry) => entry[3])).toEqual(['{"visibility":"Visible"}']);
  });

  it('answers nothing while a cell is edited, and fails what it is asked to fail', () => {
    const bench = blank();
    const request = JSON.stringify({ Actions: [], ObjectPaths: {} });
    expect(bench.answer(request).kind).toBe('reply');
    bench.editing(true);
    expect(bench.answer(request)).toEqual({ kind: 'transport', code: 5004 });
    bench.editing(false);
    bench.inject({ request: 2, code: 5102 });
    expect(bench.answer(request).kind).toBe('reply');
    expect(bench.answer(request)).toEqual({ kind: 'transport', code: 5102 });
  });

  it('opens another file as if from the start', () => {
    const bench = blank();
    const { session } = bench;
    bench.type(first(bench).id, 0, 0, '1');
    bench.open(newWorkbookFile().save(), 'Second.xlsx');
    expect([bench.name, bench.canUndo, valueAt(bench, 0, 0)]).toEqual(['Second.xlsx', false, null]);
    expect(bench.session).toBe(session + 1);
    expect(() => bench.open(new Uint8Array([1, 2, 3]), 'Bad.xlsx')).toThrow(
      'not an Excel workbook',
    );
    expect(bench.name).toBe('Second.xlsx');
  });
});
