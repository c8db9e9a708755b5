import { areaA1, area, parseA1, type Place } from '../../model/address';
import type { Assessment } from '../../model/assessment';
import type { CellValue } from '../../model/cell';
import type { Indicator, Observation } from '../../model/indicator';
import { ROWS_PER_STEP, type Steps } from '../../model/steps';
import type { ColumnRole, FoundTable, Reading, TableColumn } from '../../model/table';
import { isTotal } from '../../reading/rows/totals';
import { headerRepetition } from '../../reading/tables/repeatedHeaders';
import { textOf, type SheetView } from '../../reading/tables/visibleCells';

/** An indicator with what was computed for it. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/**
 * What a row of a body is: in a table of targets an indicator, a part or division of one, a total, or the title of a
 * section; in a table of achievements a report or a total.
 */
export type TypedRowKind = Indicator['kind'] | 'report' | 'section' | 'header' | 'blank';

export interface TypedRow {
  /** Row of the sheet, from zero. */
  readonly row: number;
  readonly kind: TypedRowKind;
  /** The indicator whose row it is, or that it reports on; null where it is about none. */
  readonly about: AssessedIndicator | null;
  /** What was read from its cells: none for a row that says nothing. */
  readonly observations: readonly Observation[];
}

/** A table with every row of its body typed. */
export interface TypedTable {
  /** Index among the reading's tables. */
  readonly index: number;
  readonly found: FoundTable;
  readonly view: SheetView;
  /** From the first row of the body to the last, without a gap. */
  readonly rows: readonly TypedRow[];
  /** @returns the columns that have one of the roles, from the left. */
  columnsOf(...roles: readonly ColumnRole[]): readonly TableColumn[];
  /** @returns the user's cell at a row and column of the sheet, from zero. */
  at(row: number, column: number): CellValue;
  /** @returns the place of a cell of the table's sheet. */
  placeOf(row: number, column: number): Place;
}

interface RowContent {
  about: AssessedIndicator | null;
  observations: Observation[];
}

type Contents = ReadonlyMap<string, ReadonlyMap<number, RowContent>>;

/** By sheet and row: the indicator that stands there or is reported on, and what was read from the cells. */
function* contentsOf(reading: Reading, assessments: readonly Assessment[]): Steps<Contents> {
  const sheets = new Map<string, Map<number, RowContent>>();
  const contentAt = (sheet: string, row: number): RowContent => {
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map()));
    let content = rows.get(row);
    if (!content) rows.set(row, (content = { about: null, observations: [] }));
    return content;
  };
  for (const [index, indicator] of reading.indicators.entries()) {
    if (index % ROWS_PER_STEP === 0) yield;
    const about = { indicator, assessment: assessments[index]! };
    for (const [at, observation] of indicator.observations.entries()) {
      if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
      const { sheet, address } = observation.source;
      const content = contentAt(sheet, parseA1(address).row);
      content.about ??= about;
      content.observations.push(observation);
    }
  }
  return sheets;
}

function* typedTable(
  index: number,
  reading: Reading,
  view: SheetView,
  own: ReadonlyMap<number, AssessedIndicator>,
  reported: ReadonlyMap<number, RowContent>,
): Steps<TypedTable> {
  const found = reading.tables[index]!;
  const columns = found.columns.map(({ column }) => column);
  const isHeader = headerRepetition(view, found, columns);
  const labels = found.columns.filter(({ role }) => role === 'indicator' || role === 'code');
  const kindOf = (row: number): TypedRowKind => {
    const indicator = own.get(row)?.indicator;
    if (indicator) return indicator.kind;
    if (columns.every((column) => view.at(row, column).kind === 'blank')) return 'blank';
    if (isHeader(row)) return 'header';
    if (found.role !== 'achievements') return 'section';
    return labels.some(({ column }) => isTotal(textOf(view.at(row, column)))) ? 'total' : 'report';
  };
  const rows: TypedRow[] = [];
  for (let row = found.firstRow; row < found.endRow; row += 1) {
    if ((row - found.firstRow) % ROWS_PER_STEP === 0) yield;
    const content = reported.get(row);
    rows.push({
      row,
      kind: kindOf(row),
      about: own.get(row) ?? (found.role === 'achievements' ? (content?.about ?? null) : null),
      observations: content?.observations ?? [],
    });
  }
  return {
    index,
    found,
    view,
    rows,
    columnsOf: (...roles) => found.columns.filter(({ role }) => roles.includes(role)),
    at: (row, column) => view.at(row, column),
    placeOf: (row, column) => ({ sheet: found.sheet.name, address: areaA1(area(row, column)) }),
  };
}

/** @returns every table that was found, with its rows typed, in the reading's order. */
export function* typedTables(
  reading: Reading,
  assessments: readonly Assessment[],
  views: readonly SheetView[],
): Steps<readonly TypedTable[]> {
  const contents = yield* contentsOf(reading, assessments);
  const own = reading.tables.map(() => new Map<number, AssessedIndicator>());
  reading.indicators.forEach((indicator, at) => {
    own[indicator.table]?.set(indicator.row, { indicator, assessment: assessments[at]! });
  });
  const bySheet = new Map(views.map((view) => [view.sheet.id, view]));
  const tables: TypedTable[] = [];
  for (const [index, { sheet }] of reading.tables.entries()) {
    const reported = contents.get(sheet.name) ?? new Map<number, RowContent>();
    tables.push(yield* typedTable(index, reading, bySheet.get(sheet.id)!, own[index]!, reported));
  }
  return tables;
}
