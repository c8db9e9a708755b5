import { beforeAll, expect, it } from '@jest/globals';
import { locateOwn } from '../../src/core/edits/locateOwn';
import { cellAt } from '../../src/core/model/cell';
import { OPTIONAL_COLUMNS, type OptionalColumn } from '../../src/core/model/presentation';
import { annexColumn, type AnnexColumn } from '../../src/core/review/annexColumns';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { openGrids } from '../core/edits/workbook';
import { settingsOf } from '../excel/layoutRuns';
import { allCells } from '../excel/contents';
import { readValues, recalculateAll, type CalculatedValues } from '../support/libreOffice';
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
  /** The computed cells of each indicator in the annex, by its key. */
  readonly annex: ReadonlyMap<string, readonly unknown[]>;
}

/** Writes a layout's review with these columns beside its tables. */
async function run(fixture: ReadingFixture, columns: readonly OptionalColumn[]): Promise<Run> {
  const preview = await openGrids(fixture.sheets, fixture.culture);
  const settings = settingsOf(fixture, await readSnapshot(preview.run));
  const chosen = { ...settings, presentation: { columns } };
  const outcome = await createReviewHost(preview.run).write(chosen);
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
  return { saved: preview.save(), annex: new Map(cells) };
}

/** Every third layout that has targets: all of them are written with the usual columns elsewhere. */
const FIXTURES = readingFixtures()
  .filter(({ name }) => !name.startsWith('none-'))
  .filter((_, index) => index % 3 === 0);

describeWith('soffice', 'reviews of many layouts', () => {
  const full = new Map<string, Run>();
  const bare = new Map<string, Run>();
  const computed = new Map<Run, CalculatedValues>();

  beforeAll(async () => {
    for (const fixture of FIXTURES) {
      full.set(fixture.name, await run(fixture, OPTIONAL_COLUMNS));
      bare.set(fixture.name, await run(fixture, []));
    }
    const all = [...full.values(), ...bare.values()];
    const files = await recalculateAll(all.map(({ saved }) => saved));
    files.forEach((xlsx, at) => computed.set(all[at]!, readValues(xlsx)));
  }, 300_000);

  /** Every formula cell of the workbook in which LibreOffice has something else than is stored. */
  function checkStored(one: Run): number {
    let formulas = 0;
    for (const [sheet, cells] of Object.entries(allCells(one.saved))) {
      for (const [address, { value, isError, formula }] of cells) {
        if (formula === null) continue;
        formulas += 1;
        const stored = isError ? { error: String(value) } : (value ?? '');
        const found = computed.get(one)!.get(sheet)?.get(address);
        if (!agree(found, stored)) expect([sheet, address, formula, found]).toEqual([stored]);
      }
    }
    return formulas;
  }

  it.each(FIXTURES)('$name has the same annex with all columns and with none', ({ name }) => {
    expect(bare.get(name)!.annex.size).toBeGreaterThan(0);
    expect([...bare.get(name)!.annex]).toEqual([...full.get(name)!.annex]);
  });

  it.each(FIXTURES)('$name with none shows in LibreOffice what is stored', ({ name }) => {
    expect(checkStored(bare.get(name)!)).toBeGreaterThan(8);
  });

  it.each(FIXTURES)('$name with all shows in LibreOffice what is stored', ({ name }) => {
    expect(checkStored(full.get(name)!)).toBeGreaterThan(8);
  });
});
