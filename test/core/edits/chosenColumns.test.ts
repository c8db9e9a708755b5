import { describe, expect, it } from '@jest/globals';
import { cellAt } from '../../../src/core/model/cell';
import { annexColumn, type AnnexColumn } from '../../../src/core/review/annexColumns';
import { locateOwn } from '../../../src/core/edits/locateOwn';
import type { OptionalColumn } from '../../../src/core/model/presentation';
import { OPTIONAL_COLUMNS } from '../../../src/core/model/presentation';
import type { Settings } from '../../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { createReviewHost } from '../../../src/excel/createReviewHost';
import { readSnapshot } from '../../../src/excel/readSnapshot';
import type { Written } from '../../../src/excel/reviewHost';
import type { Preview } from '../../../src/preview/node';
import { INSPECTIONS, MID_TERM, SAMPLE, TARGETS } from './samples';
import { openGrids } from './workbook';

const choosing = (...columns: readonly OptionalColumn[]): Settings => ({
  ...MID_TERM,
  presentation: { columns },
});

async function review(preview: Preview, settings: Settings): Promise<Written> {
  const outcome = await createReviewHost(preview.run).write(settings);
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

/** The headers in the row of a table's header, from a column on. */
function headers({ sheets }: WorkbookSnapshot, name: string, row: number, from: number): string[] {
  const sheet = sheets.find((one) => one.name === name)!;
  const columns = Array.from({ length: 12 }, (_, index) => cellAt(sheet, row, from + index));
  return columns.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : []));
}

const inTable = (snapshot: WorkbookSnapshot): string[] => headers(snapshot, 'Plan', 2, 5);
const inRange = (snapshot: WorkbookSnapshot): string[] => headers(snapshot, 'Inspections', 0, 4);

describe('the columns that are chosen', () => {
  it('are all of them, in their order; Achieved, Due and Pace only where they mean something', async () => {
    const preview = await openGrids(SAMPLE);
    expect((await review(preview, choosing(...OPTIONAL_COLUMNS))).differences).toEqual([]);
    const snapshot = await readSnapshot(preview.run);
    expect(inTable(snapshot)).toEqual([
      'Achieved',
      'Attainment',
      'Gap',
      'Status',
      'Due by now',
      'Pace',
      'Still needed',
      'Row key',
    ]);
    expect(inRange(snapshot)).toEqual(['Attainment', 'Gap', 'Status', 'Still needed', 'Row key']);
  });

  it('print what is still needed as finely as the target, and under a ceiling as room left', async () => {
    const preview = await openGrids(SAMPLE);
    await review(preview, choosing('stillNeeded'));
    const shown = await preview.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('F3:F7').load('text');
      await context.sync();
      return range.text.map(([text]) => text);
    });
    expect(shown).toEqual(['Still needed', '62', '0.0', 'room left 9', '–']);
  });

  const everyOther: readonly (readonly OptionalColumn[])[] = [
    [],
    ['status'],
    ['attainment'],
    ['gap', 'stillNeeded'],
    ['achieved', 'due'],
    ['pace', 'attainment'],
    OPTIONAL_COLUMNS,
  ];

  it.each(everyOther.map((columns) => [columns.join(', ') || 'none', columns] as const))(
    '%s: the annex has the same figures and words as with all',
    async (_, columns) => {
      const full = await openGrids(SAMPLE);
      await review(full, MID_TERM);
      const some = await openGrids(SAMPLE);
      expect((await review(some, choosing(...columns))).differences).toEqual([]);
      const rows = annexFigures(await readSnapshot(some.run));
      expect(rows).toEqual(annexFigures(await readSnapshot(full.run)));
      expect(rows.size).toBe(6);
    },
  );
});

const FIGURES = [
  'indicator',
  'target',
  'achieved',
  'attainment',
  'gap',
  'status',
  'due',
  'pace',
  'stillNeeded',
] as const satisfies readonly AnnexColumn[];

/** What the annex shows of each indicator, by its key. */
function annexFigures(snapshot: WorkbookSnapshot): ReadonlyMap<string, readonly unknown[]> {
  const { annex, journal } = locateOwn(snapshot);
  const keys = Array.from({ length: annex!.area.rows }, (_, row) => {
    const cell = cellAt(annex!, row, annexColumn('key'));
    return cell.kind === 'text' && /^K\d+$/.test(cell.value) ? [[cell.value, row] as const] : [];
  });
  expect(journal?.state).toBe('done');
  return new Map(
    keys.flat().map(([key, row]) => [
      key,
      FIGURES.map((name) => {
        const cell = cellAt(annex!, row, annexColumn(name));
        return cell.kind === 'blank' ? null : cell.value;
      }),
    ]),
  );
}

describe('a column that is no longer chosen', () => {
  it.each([
    ['all at once', choosing(), ['Row key'], ['Row key']],
    [
      'one in the middle',
      choosing('achieved', 'attainment', 'status', 'pace'),
      ['Achieved', 'Attainment', 'Status', 'Pace', 'Row key'],
      ['Attainment', 'Status', 'Row key'],
    ],
    [
      'one for another',
      choosing('achieved', 'attainment', 'status', 'due', 'stillNeeded'),
      ['Achieved', 'Attainment', 'Status', 'Due by now', 'Still needed', 'Row key'],
      ['Attainment', 'Status', 'Still needed', 'Row key'],
    ],
  ])('is taken away: %s', async (_, settings, table, range) => {
    const preview = await openGrids(SAMPLE);
    await review(preview, MID_TERM);
    expect((await review(preview, settings)).differences).toEqual([]);
    const snapshot = await readSnapshot(preview.run);
    expect(inTable(snapshot)).toEqual(table);
    expect(inRange(snapshot)).toEqual(range);
    const direct = await openGrids(SAMPLE);
    await review(direct, settings);
    const [got, wanted] = [snapshot, await readSnapshot(direct.run)].map(({ sheets }) =>
      sheets.map(({ name, area, values, numberFormats }) => ({
        name,
        area,
        values,
        numberFormats,
      })),
    );
    expect(got).toEqual(wanted);
  });

  it('comes back where it was, and all goes when the review is taken away', async () => {
    const preview = await openGrids(SAMPLE);
    const before = await readSnapshot(preview.run);
    await review(preview, MID_TERM);
    const once = await readSnapshot(preview.run);
    await review(preview, choosing('status'));
    await review(preview, choosing('achieved', 'attainment', 'gap', 'status', 'pace'));
    const again = await readSnapshot(preview.run);
    expect(inTable(again)).toEqual(inTable(once));
    expect(inRange(again)).toEqual(inRange(once));
    await createReviewHost(preview.run).takeBack();
    const after = await readSnapshot(preview.run);
    expect(after.sheets.map(({ values }) => values)).toEqual(
      before.sheets.map(({ values }) => values),
    );
    expect(after.names).toEqual([]);
  });

  it('makes no room for a block that grows into filled cells: it moves behind them', async () => {
    const preview = await openGrids(SAMPLE);
    await review(preview, choosing('status'));
    expect(inRange(await readSnapshot(preview.run))).toEqual(['Status', 'Row key']);
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Inspections').getRange('G2').values = [['my note']];
      await context.sync();
    });
    const before = await readSnapshot(preview.run);
    await review(preview, choosing('status'));
    expect(inRange(await readSnapshot(preview.run))).toEqual(['Status', 'Row key']);
    const written = await review(preview, choosing('attainment', 'status'));
    expect(written.differences).toEqual([]);
    const after = await readSnapshot(preview.run);
    const sheet = after.sheets.find(({ name }) => name === 'Inspections')!;
    expect(sheet.values.map((line) => line.slice(4, 7))).toEqual([
      ['', '', ''],
      ['', '', 'my note'],
      ['', '', ''],
    ]);
    expect(headers(after, 'Inspections', 0, 7)).toEqual(['Attainment', 'Status', 'Row key']);
    const keys = (snapshot: WorkbookSnapshot): readonly unknown[] =>
      locateOwn(snapshot)
        .columns.filter(({ kind, name }) => kind === 'key' && name !== null)
        .map(({ sheet: on, column }) => [1, 2].map((row) => cellAt(on, row, column)));
    expect(keys(after)).toEqual(keys(before));
  });

  it('of the user’s own, of the same name, stays', async () => {
    const cells = INSPECTIONS.cells.map((line, row) => [...line, row === 0 ? 'Gap' : 'theirs']);
    const preview = await openGrids([TARGETS, { ...INSPECTIONS, cells }]);
    await review(preview, MID_TERM);
    await review(preview, choosing('status'));
    expect(inRange(await readSnapshot(preview.run))).toEqual(['Gap', 'Status', 'Row key']);
  });
});
