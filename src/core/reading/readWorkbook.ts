import type { Indicator } from '../model/indicator';
import type { OwnParts } from '../model/own';
import type { Settings } from '../model/settings';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Orphan, Reading, StatedHeadline } from '../model/table';
import { joinAchievements } from './achievements';
import { columnMarks, type ColumnMarks } from './columnMarks';
import { cultureOf } from './culture';
import { readIndicator, type IndicatorRow } from './indicators';
import { keysFor, writtenKey } from './keys';
import { targetRows, type TargetRow } from './rows';
import { statedHeadlinesOf } from './statedHeadlines';
import { findTables, type ReadTable } from './tables';
import { textNumbersOf } from './textNumbers';
import { viewsOf, type SheetView } from './visibleCells';

interface Placed extends TargetRow {
  readonly table: ReadTable;
  readonly tableIndex: number;
}

function placedRows(tables: readonly ReadTable[]): readonly Placed[] {
  return tables.flatMap((table, tableIndex) =>
    table.found.role === 'achievements'
      ? []
      : targetRows(table).map((row) => ({ ...row, table, tableIndex })),
  );
}

function readIndicators(
  tables: readonly ReadTable[],
  settings: Settings,
  marks: ColumnMarks,
): { readonly indicators: readonly Indicator[]; readonly orphans: readonly Orphan[] } {
  const rows = placedRows(tables);
  const keys = keysFor(rows.map((row) => writtenKey(row.table, row.row)));
  const indexes = new Map(tables.map((table, index) => [table, index]));
  const { rowsOf, orphans } = joinAchievements(
    tables.filter((table) => table.found.role === 'achievements'),
    rows.filter((row) => row.table.found.role === 'targets'),
    rows.filter((row) => row.table.found.role === 'combined'),
    (table) => indexes.get(table) ?? -1,
  );
  const indicators = rows.map((row, index) => {
    const full: IndicatorRow = { ...row, key: keys[index] ?? '', joined: rowsOf.get(row) ?? [] };
    return readIndicator(full, settings, marks);
  });
  return { indicators, orphans };
}

function headlinesOf(
  views: readonly SheetView[],
  tables: readonly ReadTable[],
): readonly StatedHeadline[] {
  return views.flatMap((view) =>
    statedHeadlinesOf(
      view,
      tables.filter((table) => table.view === view).map((table) => table.found.area),
    ),
  );
}

/**
 * Reads a workbook: its tables of targets and achievements, what each indicator's target and
 * achievements are, and what the text around them states. Sheets and columns of ours, and hidden sheets,
 * are left out. The same workbook always gives the same reading; time is linear in its cells.
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  own: OwnParts,
): Reading {
  const views = viewsOf(snapshot.sheets, own);
  const tables = findTables(views);
  const { language, culture } = cultureOf(tables, settings, snapshot.culture);
  const marks = columnMarks(culture);
  const { indicators, orphans } = readIndicators(tables, settings, marks);
  return {
    language,
    culture,
    tables: tables.map((table) => table.found),
    indicators,
    statedHeadlines: headlinesOf(views, tables),
    orphans,
    textNumbers: tables.flatMap((table) => textNumbersOf(table, marks)),
    nearMatches: [],
    ambiguousNumbers: [],
    settingNotes: [],
  };
}
