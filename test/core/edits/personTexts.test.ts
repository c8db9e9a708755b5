import { beforeEach, describe, expect, it } from '@jest/globals';
import { coveredOn } from '../../../src/core/edits/coveredOn';
import { editedTexts } from '../../../src/core/edits/editedTexts';
import { locateOwn, type Located } from '../../../src/core/edits/locateOwn';
import { parseA1 } from '../../../src/core/model/address';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { createReviewHost } from '../../../src/excel/createReviewHost';
import { readSnapshot } from '../../../src/excel/readSnapshot';
import type { Preview } from '../../../src/preview/node';
import { editsOf, valueOf } from '../../excel/write';
import { INSPECTIONS, MID_TERM, RESULTS, TARGETS } from './samples';
import { openGrids } from './workbook';

const REVIEW = 'Review';
const ANNEX = 'Review annex';

let preview: Preview;

const run = async (): Promise<void> => {
  valueOf(await createReviewHost(preview.run).write(MID_TERM));
};

/** The cells of a sheet by row and column, as they are shown. */
async function cellsOf(name: string): Promise<readonly (readonly string[])[]> {
  const { sheets } = await readSnapshot(preview.run);
  const { area, values } = sheets.find((sheet) => sheet.name === name)!;
  expect([area.row, area.column]).toEqual([0, 0]);
  return values.map((line) => line.map(String));
}

/** Row, from zero, in which a key stands. */
async function rowOf(key: string, sheet = REVIEW): Promise<number> {
  const row = (await cellsOf(sheet)).findIndex((line) => line.includes(key));
  if (row < 0) throw new Error(`${key} is not on ${sheet}`);
  return row;
}

const textOf = async (key: string): Promise<string> =>
  (await cellsOf(REVIEW))[await rowOf(key)]![0]!;

const change = (edit: (context: Excel.RequestContext) => void): Promise<void> =>
  preview.run(async (context) => {
    edit(context);
    await context.sync();
  });

const put = (sheet: string, address: string, content: string | number): Promise<void> =>
  change(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
  });

const write = async (key: string, text: string): Promise<void> =>
  put(REVIEW, `A${(await rowOf(key)) + 1}`, text);

const empty = (sheet: string, address: string): Promise<void> =>
  change(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).clear('Contents');
  });

/** What is ours after a person inserted rows on the review before a row, with a text in the first of them. */
async function withRowsInserted(before: number, count: number, text: string): Promise<Located> {
  const snapshot = await readSnapshot(preview.run);
  const insert = <T>(lines: readonly (readonly T[])[], blank: T, first: T): (readonly T[])[] => {
    const row = (lines[0] ?? []).map(() => blank);
    const rows = Array.from({ length: count }, (_, at) =>
      at === 0 ? [first, ...row.slice(1)] : row,
    );
    return [...lines.slice(0, before), ...rows, ...lines.slice(before)];
  };
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== REVIEW) return sheet;
    return {
      ...sheet,
      area: { ...sheet.area, rows: sheet.area.rows + count },
      values: insert(sheet.values, '', text),
      formulas: insert(sheet.formulas, '', text),
      kinds: insert(sheet.kinds, 'Empty', text === '' ? 'Empty' : 'String'),
      numberFormats: insert(sheet.numberFormats, 'General', 'General'),
    };
  });
  return locateOwn({ ...snapshot, sheets });
}

beforeEach(async () => {
  preview = await openGrids([TARGETS, RESULTS, INSPECTIONS]);
  await run();
});

describe('the texts of the review', () => {
  it('are drafted from the figures', async () => {
    expect(await textOf('results.K1')).toBe(
      '– People admitted: 338 of 400 people, 84.5% of the target; not met yet, ahead (234 due by now).',
    );
    expect(await textOf('results.K2')).toBe(
      '– Cells rated good: 86.5%, target at least 85%, 101.8% of the target; exceeded.',
    );
    expect(await textOf('results.K3')).toBe(
      '– Complaints: 3 cases, target at most 12 cases, attainment 175%; met so far, ahead (no more than 7 by now).',
    );
    expect(await textOf('results.K4')).toBe(
      '– Courses held: no data yet; target at least 20 courses.',
    );
    expect(await textOf('limits.K1')).toBe(
      '– People admitted: not met yet, 62 people short of the target.',
    );
    expect(await textOf('tasks.K1')).toBe(
      '– People admitted: 62 people still needed, about 3 people a month.',
    );
    expect(await textOf('tasks.K3')).toBe(
      '– Complaints: stay within the limit, at most 12 cases; room left 9 cases.',
    );
    expect(await textOf('tasks.K4')).toBe('– Courses held: report the figures.');
    expect(await textOf('tasks.all')).toBe('– Keep up the 3 targets that are met.');
  });

  it('follow the figures at the next run', async () => {
    await put('Results', 'C4', 162);
    await run();
    expect(await textOf('results.K1')).toBe(
      '– People admitted: 400 of 400 people, 100% of the target; met, ahead (234 due by now).',
    );
  });

  it('stay as a person changed them, run after run, while the others follow', async () => {
    await write('results.K1', 'Admissions were held up.');
    await write('causes.all', '=1+1');
    await put('Results', 'C4', 162);
    await run();
    await run();
    expect(await textOf('results.K1')).toBe('Admissions were held up.');
    expect(await textOf('causes.all')).toBe('2');
    expect(await textOf('tasks.all')).toBe('– Keep up the 4 targets that are met.');
  });

  it('stay empty where a person emptied a sentence', async () => {
    await write('tasks.K3', '');
    await run();
    await run();
    expect(await textOf('tasks.K3')).toBe('');
  });

  it('are asked for again where a person emptied what is to be filled in', async () => {
    const blank = await textOf('causes.all');
    await write('causes.all', 'Weather.');
    await run();
    await write('causes.all', '');
    await run();
    expect(await textOf('causes.all')).toBe(blank);
  });

  it('are found by their keys where rows were inserted above them', async () => {
    await write('results.K2', "'007");
    const located = await withRowsInserted(1, 3, '');
    expect([...editedTexts(located)]).toEqual([['results.K2', "'007"]]);
    const { covered } = located.journal!;
    const before = parseA1(covered.review);
    expect(coveredOn(located.review!, covered.review)).toEqual({
      ...before,
      rows: before.rows + 3,
    });
  });

  it('keep a row that a person put below them', async () => {
    const located = await withRowsInserted((await rowOf('limits.K1')) + 1, 1, 'More on this.');
    expect([...editedTexts(located)]).toEqual([
      [
        'limits.K1',
        "'– People admitted: not met yet, 62 people short of the target.\nMore on this.",
      ],
    ]);
  });

  it.each([0, 0.2, 0.4, 0.6, 0.8, 0.99])(
    'outlive a run that is cut short when %f of it is done',
    async (share) => {
      await write('results.K1', 'Admissions were held up.');
      await put('Results', 'C4', 110);
      const { request, actions } = await editsOf(preview.save(), MID_TERM);
      preview.inject({
        request: preview.requests + request,
        code: 'GeneralException',
        action: Math.floor(share * actions),
      });
      expect((await createReviewHost(preview.run).write(MID_TERM)).ok).toBe(false);
      await run();
      expect(await textOf('results.K1')).toBe('Admissions were held up.');
      expect(await textOf('limits.K1')).toBe(
        '– People admitted: not met yet, 52 people short of the target.',
      );
    },
  );
});

describe('an indicator that goes away', () => {
  const goneRows = async (): Promise<readonly (readonly string[])[]> =>
    (await cellsOf(ANNEX))
      .filter((line) => line.some((cell) => cell.startsWith('gone.')))
      .map((line) => line.filter((cell) => cell !== ''));

  beforeEach(async () => {
    await write('results.K2', 'Cells did well.');
    const row = (await rowOf('K2', ANNEX)) + 1;
    await put(ANNEX, `N${row}`, 'ask again');
    await empty('Plan', 'A5:K5');
    await run();
  });

  it('leaves its text and its remark under "No longer in the table", run after run', async () => {
    await run();
    await run();
    expect(await goneRows()).toEqual([
      ['gone.K2', '1', 'Cells rated good', 'ask again', 'Cells did well.'],
    ]);
  });

  it('gives its key to no other row, and takes all back when it returns by name', async () => {
    await put('Plan', 'A5', 'A9');
    await put('Plan', 'B5', ' cells  rated GOOD ');
    await put('Plan', 'D5', 'at least 85');
    await run();
    expect(await goneRows()).toEqual([]);
    expect(await textOf('results.K7')).toBe('Cells did well.');
    const row = await rowOf('K7', ANNEX);
    expect((await cellsOf(ANNEX))[row]![parseA1('N1').column]).toBe('ask again');
  });

  it('is forgotten when a person empties the row', async () => {
    const row = (await rowOf('gone.K2', ANNEX)) + 1;
    const cells = (await cellsOf(ANNEX))[row - 1]!;
    for (const text of ['ask again', 'Cells did well.']) {
      const letters = String.fromCharCode(65 + cells.indexOf(text));
      await put(ANNEX, `${letters}${row}`, '');
    }
    await run();
    expect(await goneRows()).toEqual([]);
  });
});
