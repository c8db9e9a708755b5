import { locateOwn } from '../../src/core/edits/locateOwn';
import { cellA1, parseA1 } from '../../src/core/model/address';
import { cellAt, formulaAt, type CellValue } from '../../src/core/model/cell';
import type { Evaluation } from '../../src/core/model/review';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import {
  ANNEX_HEADER_ROW,
  annexColumn,
  type AnnexColumn,
} from '../../src/core/review/annexColumns';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { readSnapshot } from '../../src/excel/readSnapshot';
import type { Outcome, Written } from '../../src/excel/reviewHost';
import type { Preview } from '../../src/preview/node';
import { openGrids } from '../core/edits/workbook';
import type { ReadingFixture } from '../support/readingFixture';

/** A layout as a workbook, with the review written twice and taken back again. */
export interface LayoutRun {
  readonly before: WorkbookSnapshot;
  readonly outcome: Outcome<Written>;
  /** After the first writing; null where nothing was written, as the rest. */
  readonly written: WorkbookSnapshot | null;
  readonly saved: Uint8Array | null;
  readonly again: { readonly outcome: Outcome<Written>; readonly after: WorkbookSnapshot } | null;
  readonly takenBack: WorkbookSnapshot | null;
}

/** Runs the real code on a fixture's workbook, through the Office.js client. */
export async function runLayout(fixture: ReadingFixture): Promise<LayoutRun> {
  const preview = await openGrids(fixture.sheets, fixture.culture);
  const before = await readSnapshot(preview.run);
  const settings = settingsOf(fixture, before);
  const host = createReviewHost(preview.run);
  const outcome = await host.write(settings);
  const nothing = { written: null, saved: null, again: null, takenBack: null };
  if (!outcome.ok) return { before, outcome, ...nothing };
  const saved = preview.save();
  const written = await readSnapshot(preview.run);
  const again = await writeAgain(preview, settings);
  await host.takeBack();
  return { before, outcome, written, saved, again, takenBack: await readSnapshot(preview.run) };
}

async function writeAgain(
  preview: Preview,
  settings: Settings,
): Promise<NonNullable<LayoutRun['again']>> {
  const outcome = await createReviewHost(preview.run).write(settings);
  return { outcome, after: await readSnapshot(preview.run) };
}

/** A fixture calls its sheets by their order; in a workbook they have ids of their own. */
export function settingsOf({ settings }: ReadingFixture, { sheets }: WorkbookSnapshot): Settings {
  const text = sheets.reduce(
    (json, { id }, at) => json.replaceAll(`"sheet-${at + 1}"`, JSON.stringify(id)),
    JSON.stringify(settings),
  );
  return { ...DEFAULT_SETTINGS, ...(JSON.parse(text) as Partial<Settings>) };
}

/** A cell by sheet and address, with what stands in it. */
type FilledCell = readonly [at: string, content: CellValue, formula: string | null];

/** @returns the cells of a workbook's own sheets that are not blank. */
export const filledCells = ({ sheets }: WorkbookSnapshot): readonly FilledCell[] =>
  sheets.flatMap((sheet) =>
    sheet.values.flatMap((line, r) =>
      line.flatMap((_, c): FilledCell[] => {
        const [row, column] = [sheet.area.row + r, sheet.area.column + c];
        const content = cellAt(sheet, row, column);
        const at = `${sheet.name}!${cellA1(row, column)}`;
        return content.kind === 'blank' ? [] : [[at, content, formulaAt(sheet, row, column)]];
      }),
    ),
  );

/** @returns what stands in another state of the workbook where these cells are. */
export function cellsAt(
  { sheets }: WorkbookSnapshot,
  cells: readonly FilledCell[],
): readonly FilledCell[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return cells.map(([at]) => {
    const mark = at.lastIndexOf('!');
    const sheet = byName.get(at.slice(0, mark))!;
    const { row, column } = parseA1(at.slice(mark + 1));
    return [at, cellAt(sheet, row, column), formulaAt(sheet, row, column)];
  });
}

/** @returns the figures of an evaluation: what does not depend on where our own columns stand. */
export const figuresOf = ({ reading, assessments, headlines, mainTable }: Evaluation): unknown => ({
  headlines,
  mainTable,
  indicators: reading.indicators.map(({ name, key, target, observations, kind, row }, at) => ({
    ...{ name, key, target, observations, kind, row },
    assessment: assessments[at],
  })),
});

/** @returns the rows of the target tables that are no indicator, and the rows of indicators. */
export function bodyRowsOf({ reading }: Evaluation): readonly {
  readonly sheet: string;
  readonly row: number;
  readonly isIndicator: boolean;
}[] {
  return reading.tables.flatMap(({ role, sheet, firstRow, endRow }, table) => {
    if (role === 'achievements') return [];
    const rows = new Set(
      reading.indicators.filter((one) => one.table === table).map(({ row }) => row),
    );
    return Array.from({ length: endRow - firstRow }, (_, at) => ({
      sheet: sheet.name,
      row: firstRow + at,
      isIndicator: rows.has(firstRow + at),
    }));
  });
}

/** @returns the target and the achievement that the annex shows, and whether they moved, by the key of the indicator. */
export function annexRows(
  written: WorkbookSnapshot,
): ReadonlyMap<string, Readonly<Record<'target' | 'achieved' | 'moved', CellValue>>> {
  const annex = locateOwn(written).annex!;
  const at = (row: number, name: AnnexColumn): CellValue => cellAt(annex, row, annexColumn(name));
  const rows = Array.from({ length: annex.area.rows }, (_, index) => annex.area.row + index);
  return new Map(
    rows.flatMap((row) => {
      const key = at(row, 'key');
      if (key.kind !== 'text' || row <= ANNEX_HEADER_ROW || key.value.includes('.')) return [];
      const cells = {
        target: at(row, 'target'),
        achieved: at(row, 'achieved'),
        moved: at(row, 'moved'),
      };
      return [[key.value, cells] as const];
    }),
  );
}
