import { beforeAll, expect, it } from '@jest/globals';
import { locateOwn } from '../../src/core/edits/locateOwn';
import { cellAt } from '../../src/core/model/cell';
import type { OptionalColumn } from '../../src/core/model/presentation';
import { annexColumn, type AnnexColumn } from '../../src/core/review/annexColumns';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openGrids } from '../core/edits/workbook';
import { settingsOf } from '../excel/layoutRuns';
import { allCells } from '../excel/contents';
import { readValues, recalculateAll } from '../support/libreOffice';
import { readingFixtures, type ReadingFixture } from '../support/readingFixture';
import { describeWith } from '../support/tools';
import { agree } from './calculated';

const COMPUTED = [
  'achieved',
  'attainment',
  'gap',
  'status',
  'due',
  'pace',
  'stillNeeded',
] as const satisfies readonly (AnnexColumn & OptionalColumn)[];

interface Run {
  readonly saved: Uint8Array;
  readonly annexName: string;
  /** The computed cells of each indicator in the annex, by its key. */
  readonly annex: ReadonlyMap<string, readonly unknown[]>;
}

/** Writes a layout's review with these columns beside its tables; undefined are the usual ones. */
async function run(fixture: ReadingFixture, columns?: readonly OptionalColumn[]): Promise<Run> {
  const preview = await openGrids(fixture.sheets, fixture.culture);
  const settings = settingsOf(fixture, await readSnapshot(preview.run));
  const presentation = columns ? { columns } : {};
  const outcome = await createReviewHost(preview.run).write({ ...settings, presentation });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  expect(outcome.value.differences).toEqual([]);
  const written = await readSnapshot(preview.run);
  const annex = locateOwn(written).annex!;
  const rows = Array.from({ length: annex.area.rows }, (_, row) => {
    const key = cellAt(annex, row, annexColumn('key'));
    return key.kind === 'text' && /^K\d+$/.test(key.value) ? [[key.value, row] as const] : [];
  }).flat();
  const cells = rows.map(([key, row]) => {
    const found = COMPUTED.map((name) => cellAt(annex, row, annexColumn(name)));
    return [key, found.map((cell) => (cell.kind === 'blank' ? null : cell.value))] as const;
  });
  return { saved: preview.save(), annexName: annex.name, annex: new Map(cells) };
}

/** Every other layout that has targets: all of them are written with their columns elsewhere. */
const FIXTURES = readingFixtures()
  .filter(({ name }) => !name.startsWith('none-'))
  .filter((_, index) => index % 2 === 0);

describeWith('soffice', 'reviews of many layouts without a column beside the tables', () => {
  const usual = new Map<string, Run>();
  const bare = new Map<string, Run>();
  let computed: ReadonlyMap<string, ReturnType<typeof readValues>>;

  beforeAll(async () => {
    for (const fixture of FIXTURES) {
      usual.set(fixture.name, await run(fixture));
      bare.set(fixture.name, await run(fixture, []));
    }
    const files = await recalculateAll(FIXTURES.map(({ name }) => bare.get(name)!.saved));
    computed = new Map(files.map((xlsx, at) => [FIXTURES[at]!.name, readValues(xlsx)]));
  }, 300_000);

  it.each(FIXTURES)('$name has the same figures and words in the annex', ({ name }) => {
    expect(bare.get(name)!.annex.size).toBeGreaterThan(0);
    expect([...bare.get(name)!.annex]).toEqual([...usual.get(name)!.annex]);
  });

  it.each(FIXTURES)('$name shows in LibreOffice what is stored', ({ name }) => {
    const { saved, annexName } = bare.get(name)!;
    const values = computed.get(name)!.get(annexName);
    let formulas = 0;
    for (const [address, { value, isError, formula }] of allCells(saved)[annexName]!) {
      if (formula === null) continue;
      formulas += 1;
      const stored = isError ? { error: String(value) } : (value ?? '');
      const found = values?.get(address);
      if (!agree(found, stored)) expect([address, formula, found]).toEqual([stored]);
    }
    expect(formulas).toBeGreaterThan(8);
  });
});
