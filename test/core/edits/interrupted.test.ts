import { describe, expect, it } from '@jest/globals';
import { NO_FACTS } from '../../../src/core/edits/lookFacts';
import { factsNeeded, prepareWriting } from '../../../src/core/edits/prepareWriting';
import { applyEdits } from '../../../src/excel/applyEdits';
import { createReviewHost } from '../../../src/excel/createReviewHost';
import { readFacts } from '../../../src/excel/readFacts';
import { readSnapshot } from '../../../src/excel/readSnapshot';
import type { Preview } from '../../../src/preview/node';
import { workbookOf } from '../../support/grid';
import { MID_TERM, SAMPLE } from './samples';
import { openGrids, planOf } from './workbook';

const snapshot = workbookOf(SAMPLE);
const { edits } = prepareWriting(planOf(snapshot, MID_TERM), snapshot, NO_FACTS);

/** After the journal, amid sheets, names, columns, their contents, headers, our sheets, before the end. */
const firstOf = (kind: string): number => edits.findIndex((edit) => edit.kind === kind);
const CUTS: readonly number[] = [
  1,
  firstOf('add-sheet') + 1,
  firstOf('add-name') + 5,
  firstOf('add-table-column') + 3,
  firstOf('set-cells'),
  firstOf('set-cells') + 4,
  1 + edits.findIndex((edit) => edit.kind === 'set-cells' && edit.sheet === 'Inspections'),
  firstOf('merge'),
  firstOf('add-chart') + 1,
  edits.length - 1,
];

async function writtenUpTo(cut: number): Promise<Preview> {
  const preview = await openGrids(SAMPLE);
  const before = await readSnapshot(preview.run);
  const plan = planOf(before, MID_TERM);
  const facts = await readFacts(preview.run, factsNeeded(plan, before));
  await applyEdits(preview.run, prepareWriting(plan, before, facts).edits.slice(0, cut));
  return preview;
}

describe.each(CUTS)('a run that stopped after %s edits', (cut) => {
  it('is noticed, and finished by the next', async () => {
    const preview = await writtenUpTo(cut);
    const host = createReviewHost(preview.run);
    expect(await host.survey(MID_TERM)).toMatchObject({ value: { existing: 'interrupted' } });
    expect(await host.write(MID_TERM)).toMatchObject({ value: { differences: [] } });
    const { sheets, names } = await readSnapshot(preview.run);
    expect(sheets.map(({ name, charts }) => [name, charts.length])).toEqual([
      ['Plan', 0],
      ['Results', 0],
      ['Inspections', 0],
      ['Review', 3],
      ['Review annex', 0],
    ]);
    expect(sheets[0]!.tables[0]!.columns.map(({ name }) => name).slice(5)).toEqual([
      'Achieved',
      'Attainment',
      'Gap',
      'Status',
      'Pace',
      'Row key',
    ]);
    expect(names).toHaveLength(25);
  });

  it('is taken back', async () => {
    const before = await readSnapshot((await openGrids(SAMPLE)).run);
    const preview = await writtenUpTo(cut);
    expect(await createReviewHost(preview.run).takeBack()).toMatchObject({ ok: true });
    expect(await readSnapshot(preview.run)).toEqual(before);
  });
});
