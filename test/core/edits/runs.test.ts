import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { cellA1, parseA1 } from '../../../src/core/model/address';
import type { Edit } from '../../../src/core/model/edit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { readJournal, type Undo } from '../../../src/core/edits/ownPart';
import { planRemoval } from '../../../src/core/edits/planRemoval';
import { factsNeeded, prepareWriting } from '../../../src/core/edits/prepareWriting';
import { applyEdits } from '../../../src/excel/applyEdits';
import { createReviewHost } from '../../../src/excel/createReviewHost';
import { readFacts } from '../../../src/excel/readFacts';
import { readSnapshot } from '../../../src/excel/readSnapshot';
import type { Written } from '../../../src/excel/reviewHost';
import { openPreview, type Preview } from '../../../src/preview/node';
import type { GridSheet } from '../../support/grid';
import { HARD, INSPECTIONS, MID_TERM, SAMPLE } from './samples';
import { openGrids, planOf } from './workbook';

/** Reviews the workbook as the pane does. */
async function review(preview: Preview, settings: Settings): Promise<Written> {
  const outcome = await createReviewHost(preview.run).write(settings);
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

const takeBack = async (preview: Preview): Promise<void> => {
  expect(await createReviewHost(preview.run).takeBack()).toMatchObject({ ok: true });
};

/** Writes everything but the mark that all is done. @returns the way back */
async function writeUnfinished(preview: Preview, settings: Settings): Promise<Undo> {
  const before = await readSnapshot(preview.run);
  const plan = planOf(before, settings);
  const facts = await readFacts(preview.run, factsNeeded(plan, before));
  const { edits } = prepareWriting(plan, before, facts);
  await applyEdits(preview.run, edits);
  return readJournal((await readSnapshot(preview.run)).ownPart)!.undo!;
}

async function setCell(preview: Preview, sheet: string, at: string, value: string | number) {
  await preview.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at).values = [[value]];
    await context.sync();
  });
}

/** What a workbook holds, by sheet and cell, without blanks: easier to read where it differs. */
function contentsOf({ sheets }: WorkbookSnapshot): ReadonlyMap<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, area, formulas }) =>
      formulas.flatMap((line, r) =>
        line.flatMap((content, c) =>
          content === ''
            ? []
            : [[`${name}!${cellA1(area.row + r, area.column + c)}`, content] as const],
        ),
      ),
    ),
  );
}

const ADDING: readonly Edit['kind'][] = [
  'add-sheet',
  'add-table-column',
  'add-chart',
  'add-name',
  'delete-chart',
];

const sample = async (): Promise<Preview> =>
  openPreview(new Uint8Array(await readFile('assets/samples/midterm-2023.xlsx')));

/** Two plain tables of targets on one sheet, one below the other, with text all around. */
const PLAIN: readonly GridSheet[] = [
  {
    name: "An's plan",
    from: 'B2',
    cells: [
      ['Targets of the year'],
      [],
      ['Indicator', 'Unit', 'Target', 'Achieved'],
      ['- Women trained', 'people', '007', '007'],
      ['+ Men trained', 'people', 'about 20', 18],
      ['Share of complaints', '%', { v: 0.9, format: '0%' }, { v: 0.885, format: '0.0%' }],
      [],
      ['Source: survey'],
    ],
  },
  { ...INSPECTIONS, name: 'Inspections 2' },
];

const WORKBOOKS: Readonly<Record<string, () => Promise<Preview>>> = {
  'Excel Tables and a plain range': () => openGrids(SAMPLE),
  'plain ranges': () => openGrids(PLAIN),
  'hard names': () => openGrids(HARD),
  'the Vietnamese sample': sample,
};

describe.each(Object.entries(WORKBOOKS))('%s', (_, open) => {
  it('compute in the workbook what we computed', async () => {
    expect((await review(await open(), MID_TERM)).differences).toEqual([]);
  });

  it('get nothing a second time', async () => {
    const preview = await open();
    const first = await review(preview, MID_TERM);
    const once = await readSnapshot(preview.run);
    const { edits } = planOf(once, MID_TERM);
    expect(edits.filter(({ kind }) => ADDING.includes(kind))).toEqual([]);
    const second = await review(preview, MID_TERM);
    expect(second.evaluation.assessments).toEqual(first.evaluation.assessments);
    expect(second.findings.open).toEqual(first.findings.open);
    const twice = await readSnapshot(preview.run);
    expect(contentsOf(twice)).toEqual(contentsOf(once));
    expect(twice).toEqual(once);
  });

  it('are as before when the edits are inverted', async () => {
    const preview = await open();
    const before = await readSnapshot(preview.run);
    const undo = await writeUnfinished(preview, MID_TERM);
    expect(contentsOf(await readSnapshot(preview.run))).not.toEqual(contentsOf(before));
    await applyEdits(preview.run, [...undo.edits, { kind: 'set-own-part', xml: undo.part }]);
    const after = await readSnapshot(preview.run);
    expect(contentsOf(after)).toEqual(contentsOf(before));
    expect(after).toEqual(before);
  });

  it('are as after the first run when the second is inverted', async () => {
    const preview = await open();
    await review(preview, MID_TERM);
    const before = await readSnapshot(preview.run);
    const undo = await writeUnfinished(preview, { ...MID_TERM, language: 'th' });
    await applyEdits(preview.run, [...undo.edits, { kind: 'set-own-part', xml: undo.part }]);
    const after = await readSnapshot(preview.run);
    expect(contentsOf(after)).toEqual(contentsOf(before));
    expect(after).toEqual(before);
  });

  it.each<[string, readonly Settings[]]>([
    ['one run', [MID_TERM]],
    ['two runs', [MID_TERM, MID_TERM]],
    ['a run without a term after one with it', [MID_TERM, DEFAULT_SETTINGS]],
    ['a run with a term after one without', [DEFAULT_SETTINGS, MID_TERM]],
    ['runs in two languages', [MID_TERM, { ...MID_TERM, language: 'vi' }]],
  ])('are as before when the review is taken back after %s', async (_run, runs) => {
    const preview = await open();
    const before = await readSnapshot(preview.run);
    for (const settings of runs) expect((await review(preview, settings)).differences).toEqual([]);
    await takeBack(preview);
    const after = await readSnapshot(preview.run);
    expect(contentsOf(after)).toEqual(contentsOf(before));
    expect(after).toEqual(before);
  });
});

describe('between two runs', () => {
  it('a remark in the annex stays, as it was written', async () => {
    const preview = await openGrids(SAMPLE);
    await review(preview, MID_TERM);
    await setCell(preview, 'Review annex', 'N5', "'=not a formula");
    await setCell(preview, 'Review annex', 'N6', "'007");
    await review(preview, MID_TERM);
    const contents = contentsOf(await readSnapshot(preview.run));
    expect(contents.get('Review annex!N5')).toBe('=not a formula');
    expect(contents.get('Review annex!N6')).toBe('007');
  });

  it('a table that is added in front changes nothing of ours beside the others', async () => {
    const preview = await openGrids(SAMPLE);
    const before = await readSnapshot(preview.run);
    await review(preview, MID_TERM);
    const added = { ...INSPECTIONS, name: 'First' };
    await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.add(added.name);
      sheet.position = 0;
      sheet.getRange('A1:D3').values = added.cells.map((line) => [...line]);
      await context.sync();
    });
    await review(preview, MID_TERM);
    await takeBack(preview);
    const after = await readSnapshot(preview.run);
    expect(after.names).toEqual([]);
    const kept = contentsOf({
      ...after,
      sheets: after.sheets.filter(({ name }) => name !== 'First'),
    });
    expect(kept).toEqual(contentsOf(before));
  });

  it('a table that is no longer one of targets still loses our columns when all is taken back', async () => {
    const preview = await openGrids(SAMPLE);
    await review(preview, MID_TERM);
    await setCell(preview, 'Inspections', 'C1', 'Colour');
    await setCell(preview, 'Plan', 'D3', 'Colour');
    await review(preview, MID_TERM).catch(() => null);
    await takeBack(preview);
    const { names, sheets } = await readSnapshot(preview.run);
    expect(names).toEqual([]);
    expect(sheets.map(({ name, area }) => [name, area.columns])).toEqual([
      ['Plan', 5],
      ['Results', 3],
      ['Inspections', 4],
    ]);
  });

  it('a column of ours that was deleted beside a plain range is put back', async () => {
    const preview = await openGrids(SAMPLE);
    const before = await readSnapshot(preview.run);
    await review(preview, MID_TERM);
    const once = await readSnapshot(preview.run);
    await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Inspections');
      const right = sheet.getRange('G1:H3').load('formulas');
      await context.sync();
      sheet.getRange('F1:G3').formulas = right.formulas;
      sheet.getRange('H1:H3').clear();
      context.workbook.names.getItem('Review_Key_3').formula = "='Inspections'!$E$1:$G$3";
      await context.sync();
    });
    expect((await review(preview, MID_TERM)).differences).toEqual([]);
    expect(contentsOf(await readSnapshot(preview.run))).toEqual(contentsOf(once));
    await takeBack(preview);
    expect(contentsOf(await readSnapshot(preview.run))).toEqual(contentsOf(before));
  });

  it('a column of ours that was deleted from an Excel Table is added again, once', async () => {
    const preview = await openGrids(SAMPLE);
    await review(preview, MID_TERM);
    await preview.run(async (context) => {
      context.workbook.tables.getItem('Targets').columns.getItem('Gap').delete();
      await context.sync();
    });
    await review(preview, MID_TERM);
    const { edits } = planOf(await readSnapshot(preview.run), MID_TERM);
    expect(edits.filter(({ kind }) => ADDING.includes(kind))).toEqual([]);
  });

  it('renamed sheets and columns of ours are found again', async () => {
    const preview = await openGrids(SAMPLE);
    await review(preview, MID_TERM);
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Review').name = 'My report';
      context.workbook.tables.getItem('Targets').columns.getItem('Status').name = 'Verdict';
      await context.sync();
    });
    const { edits, sheets } = planOf(await readSnapshot(preview.run), MID_TERM);
    expect(edits.filter(({ kind }) => ADDING.includes(kind))).toEqual([]);
    expect(sheets.review).toBe('My report');
    expect((await review(preview, MID_TERM)).differences).toEqual([]);
  });
});

describe('taking back where nothing was written', () => {
  it('needs no edit', async () => {
    const preview = await openGrids(SAMPLE);
    expect(planRemoval(await readSnapshot(preview.run))).toBeNull();
  });
});

describe('achievements in another scale than their targets', () => {
  const cells = [
    ['Indicator', 'Unit', 'Target', 'Achieved'],
    ['Cells rated good', '%', 90, { v: 0.845, format: '0.0%' }],
    ['People trained', '%', 50, { v: 0.5, format: '0%' }],
  ];

  it('get an Achieved column in the scale of the target, and equal figures', async () => {
    const preview = await openGrids([{ name: 'Plan', cells }]);
    const written = await review(preview, DEFAULT_SETTINGS);
    expect(written.evaluation.assessments.map(({ achieved }) => achieved)).toEqual([
      { kind: 'number', value: 84.5 },
      { kind: 'number', value: 50 },
    ]);
    expect(written.differences).toEqual([]);
    const { sheets } = await readSnapshot(preview.run);
    const { values } = sheets.find(({ name }) => name === 'Plan')!;
    const { column } = parseA1('E1');
    expect(values.map((line) => line[column])).toEqual([expect.any(String), 84.5, 50]);
  });
});
