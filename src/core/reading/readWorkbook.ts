import type { Indicator } from '../model/indicator';
import type { OwnParts } from '../model/own';
import type { Settings } from '../model/settings';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Steps } from '../model/steps';
import { finish, mapInSteps, ROWS_PER_STEP } from '../model/steps';
import type { Reading, SettingNote, StatedHeadline } from '../model/table';
import { candidateOf, type TableCandidate } from '../settings/matchTable';
import { tableChooser } from '../settings/tableChooser';
import { joinAchievements, type Join } from './indicators/achievements';
import { ambiguousNumbersOf } from './indicators/ambiguousNumbers';
import { cellChoices } from './indicators/cellChoices';
import { columnMarks } from './columns/columnMarks';
import { cultureOf } from './culture';
import { headersOf } from './tables/frame';
import { readIndicator } from './indicators/indicators';
import { keysFor, writtenKeys } from './rows/keys';
import { nearMatchesOf } from './indicators/nearMatches';
import type { CellReading } from './indicators/rowCells';
import { targetRows, type TargetRow } from './rows/rows';
import { statedHeadlinesOf } from './tables/statedHeadlines';
import { findTables, type Candidate, type ReadTable } from './tables/tables';
import { textNumbersOf } from './indicators/textNumbers';
import { viewsOf, type SheetView } from './tables/visibleCells';

interface Placed extends TargetRow {
  readonly table: ReadTable;
  readonly tableIndex: number;
}

/** A row of a target table with its key for good, and that of the row it is a part of. */
interface Keyed extends Placed {
  readonly key: string;
  readonly parent: string | null;
}

function* placedRows(tables: readonly ReadTable[]): Steps<readonly Placed[]> {
  const rows: Placed[] = [];
  for (const [tableIndex, table] of tables.entries()) {
    if (table.found.role === 'achievements') continue;
    for (const row of yield* targetRows(table)) rows.push({ ...row, table, tableIndex });
  }
  return rows;
}

function* withKeys(rows: readonly Placed[], highestKey: number): Steps<readonly Keyed[]> {
  const keyOf = writtenKeys([...new Set(rows.map(({ table }) => table))]);
  const keys = keysFor(
    rows.map((row) => keyOf(row.table, row.row)),
    highestKey,
  );
  yield;
  const byPlace = new Map(rows.map((row, at) => [`${row.tableIndex} ${row.row}`, keys[at]!]));
  const keyAt = (table: number, row: number | null): string | null =>
    row === null ? null : (byPlace.get(`${table} ${row}`) ?? null);
  return yield* mapInSteps(rows, (row, at) => ({
    ...row,
    key: keys[at]!,
    parent: keyAt(row.tableIndex, row.parentRow),
  }));
}

function* joinRows(
  tables: readonly ReadTable[],
  rows: readonly Keyed[],
  { aliases }: Settings,
): Steps<Join<Keyed>> {
  const indexes = new Map(tables.map((table, index) => [table, index]));
  return yield* joinAchievements({
    tables: tables.filter((table) => table.found.role === 'achievements'),
    targets: rows.filter((row) => row.table.found.role === 'targets'),
    elsewhere: rows.filter((row) => row.table.found.role === 'combined'),
    aliases,
    indexOf: (table) => indexes.get(table) ?? -1,
  });
}

function* headlinesOf(
  views: readonly SheetView[],
  tables: readonly ReadTable[],
): Steps<readonly StatedHeadline[]> {
  const found: StatedHeadline[] = [];
  for (const view of views) {
    const areas = tables.flatMap((table) => (table.view === view ? [table.found.area] : []));
    found.push(...(yield* statedHeadlinesOf(view, areas)));
  }
  return found;
}

/** A place where a table may stand, as its key would describe it. */
const describe = ({ frame, excelTable, selectedAs }: Candidate): TableCandidate => ({
  sheet: frame.view.sheet.name,
  sheetId: frame.view.sheet.id,
  excelTable: excelTable?.name ?? null,
  headers: headersOf(frame),
  ...(selectedAs && { keys: [selectedAs], isSelected: true }),
});

function* findChosen(
  views: readonly SheetView[],
  settings: Settings,
): Steps<{ readonly tables: readonly ReadTable[]; readonly notes: readonly SettingNote[] }> {
  let notes: readonly SettingNote[] = [];
  const tables = yield* findTables(views, settings.tables, (candidates) => {
    const chosen = tableChooser(settings)(candidates.map(describe));
    notes = chosen.notes;
    return chosen.choices;
  });
  return { tables, notes };
}

function* readRows(
  rows: readonly Keyed[],
  join: Join<Keyed>,
  settings: Settings,
  reading: CellReading,
): Steps<readonly Indicator[]> {
  const indicators: Indicator[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const joined = join.rowsOf.get(row) ?? [];
    indicators.push(yield* readIndicator({ ...row, joined }, settings, reading));
  }
  return indicators;
}

/** The steps of `readWorkbook`, for a caller that wants to pause between them. */
export function* readingSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  own: OwnParts,
): Steps<Reading> {
  const views = viewsOf(snapshot.sheets, own);
  const { tables, notes } = yield* findChosen(views, settings);
  const { language, culture, isSure } = cultureOf(tables, settings, snapshot.culture);
  const marks = columnMarks(culture, isSure);
  const cells = cellChoices(
    settings,
    tables,
    tables.map(({ found }) => candidateOf(found)),
  );
  const rows = yield* withKeys(yield* placedRows(tables), own.highestKey);
  const join = yield* joinRows(tables, rows, settings);
  const indicators = yield* readRows(rows, join, settings, { marks, cells });
  const waiting = indicators.filter(({ observations, table }) => {
    return observations.length === 0 && tables[table]?.found.role === 'targets';
  });
  return {
    language,
    culture,
    tables: tables.map((table) => ({ ...table.found, join: join.joinOf.get(table) ?? null })),
    indicators,
    statedHeadlines: yield* headlinesOf(views, tables),
    orphans: join.orphans,
    textNumbers: yield* textNumbersOf(tables, marks),
    nearMatches: yield* nearMatchesOf(join.orphans, waiting),
    ambiguousNumbers: yield* ambiguousNumbersOf(tables, marks, cells),
    settingNotes: [...notes, ...cells.notes()],
  };
}

/**
 * Reads a workbook: its tables of targets and achievements, what each indicator's target and
 * achievements are, and what the text around them states. Sheets and columns of ours, and hidden sheets,
 * are left out. The same workbook always gives the same reading; time is linear in its cells.
 */
export const readWorkbook = (
  snapshot: WorkbookSnapshot,
  settings: Settings,
  own: OwnParts,
): Reading => finish(readingSteps(snapshot, settings, own));
