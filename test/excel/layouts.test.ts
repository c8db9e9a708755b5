import { beforeAll, describe, expect, it } from '@jest/globals';
import { locateOwn } from '../../src/core/edits/locateOwn';
import { cellAt } from '../../src/core/model/cell';
import { allCells } from './contents';
import {
  annexRows,
  bodyRowsOf,
  cellsAt,
  figuresOf,
  filledCells,
  runLayout,
  type LayoutRun,
} from './layoutRuns';
import { agree } from '../e2e/calculated';
import { readValues, recalculateAll, type CalculatedValues } from '../support/libreOffice';
import { differencesOf } from '../support/reading/compareReading';
import { readingFixtures, type ReadingFixture } from '../support/readingFixture';
import { describeWith } from '../support/tools';

const FIXTURES = readingFixtures();

const runs = new Map<string, Promise<LayoutRun>>();

/** Each layout is run once, whichever test asks first. */
function runOf(fixture: ReadingFixture): Promise<LayoutRun> {
  const run = runs.get(fixture.name) ?? runLayout(fixture);
  runs.set(fixture.name, run);
  return run;
}

/** @throws where nothing was written, with the reason */
async function writtenRun(fixture: ReadingFixture) {
  const { outcome, written, saved, again, takenBack, before } = await runOf(fixture);
  if (!outcome.ok || !written || !saved || !again?.outcome.ok || !takenBack)
    throw new Error(`nothing was written: ${JSON.stringify(outcome)}`);
  const second = again.outcome.value;
  return { review: outcome.value, written, saved, second, after: again.after, takenBack, before };
}

const UNMOVED = JSON.stringify({ kind: 'number', value: 0, format: 'General' });

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

describe.each(FIXTURES)('a review of $name', (fixture) => {
  it('is read from the workbook as from its grid', async () => {
    const { review } = await writtenRun(fixture);
    expect(differencesOf(fixture.name, review.evaluation.reading, fixture.expected)).toEqual([]);
  });

  it('is written, and every formula gives what the rules say', async () => {
    const { review } = await writtenRun(fixture);
    expect(review.differences).toEqual([]);
    expect(review.uncomputed).toBe(0);
  });

  it("leaves the user's cells as they are", async () => {
    const { before, written } = await writtenRun(fixture);
    const cells = filledCells(before);
    expect(cellsAt(written, cells)).toEqual(cells);
  });

  it('fills the rows of indicators and no others', async () => {
    const { review, written } = await writtenRun(fixture);
    const { columns } = locateOwn(written);
    for (const { sheet: name, row, isIndicator } of bodyRowsOf(review.evaluation)) {
      const sheet = written.sheets.find((one) => one.name === name)!;
      const here = columns.filter(
        (one) => one.sheet.name === name && row > one.headerRow && row < one.endRow,
      );
      const status = here.filter(({ kind }) => kind === 'status');
      expect(status.length).toBeGreaterThan(0);
      const filled = (isIndicator ? status : here).map(
        ({ column }) => cellAt(sheet, row, column).kind !== 'blank',
      );
      expect([name, row, filled.some(Boolean)]).toEqual([name, row, isIndicator]);
    }
  });

  it('shows every target and every figure in the annex', async () => {
    const { review, written } = await writtenRun(fixture);
    const { reading, assessments } = review.evaluation;
    const rows = annexRows(written);
    reading.indicators.forEach(({ key, target }, at) => {
      const { target: shown, achieved } = rows.get(key)!;
      if (target !== null) expect([key, shown.kind]).not.toEqual([key, 'blank']);
      const bounds = [target?.low, target?.high].filter((bound) => bound != null);
      if (shown.kind === 'number' && target?.doubt === null)
        expect([key, bounds.some((bound) => isNear(shown.value, bound))]).toEqual([key, true]);
      const figure = assessments[at]!.achieved;
      if (figure.kind !== 'number' || achieved.kind !== 'number') return;
      expect([key, isNear(achieved.value, figure.value)]).toEqual([key, true]);
    });
  });

  it('shows of no indicator that its figures have moved since', async () => {
    const { review, written } = await writtenRun(fixture);
    const rows = annexRows(written);
    const moved = review.evaluation.reading.indicators.map(({ key }) => [
      key,
      rows.get(key)!.moved,
    ]);
    expect(moved.filter(([, cell]) => JSON.stringify(cell) !== UNMOVED)).toEqual([]);
  });

  it('gives the same figures and changes nothing when it is run again', async () => {
    const { review, second, written, after } = await writtenRun(fixture);
    expect(figuresOf(second.evaluation)).toEqual(figuresOf(review.evaluation));
    expect(after).toEqual(written);
  });

  it('is taken back without a trace', async () => {
    const { before, takenBack } = await writtenRun(fixture);
    expect(takenBack).toEqual(before);
  });
});

describeWith('soffice', 'reviews of every layout, computed by LibreOffice', () => {
  let calculated: ReadonlyMap<string, CalculatedValues>;
  beforeAll(async () => {
    const saved: Uint8Array[] = [];
    for (const fixture of FIXTURES) saved.push((await writtenRun(fixture)).saved);
    const computed = await recalculateAll(saved);
    calculated = new Map(computed.map((xlsx, at) => [FIXTURES[at]!.name, readValues(xlsx)]));
  }, 240_000);

  it.each(FIXTURES)('$name shows in every formula cell what is stored', async (fixture) => {
    const { saved } = await writtenRun(fixture);
    const values = calculated.get(fixture.name)!;
    for (const [sheet, cells] of Object.entries(allCells(saved))) {
      for (const [address, { value, isError, formula }] of cells) {
        if (formula === null) continue;
        const stored = isError ? { error: String(value) } : (value ?? '');
        const found = values.get(sheet)?.get(address);
        if (!agree(found, stored)) expect([sheet, address, formula, found]).toEqual([stored]);
      }
    }
  });
});
