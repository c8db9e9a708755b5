import { area, areaA1, overlaps, quoteSheet, type Area } from '../model/address';
import { cellAt, formulaAt } from '../model/cell';
import type { PlanProblem } from '../model/problem';
import type { Evaluation } from '../model/review';
import type { SheetSnapshot } from '../model/snapshot';
import type { FoundTable } from '../model/table';
import { OWN_COLUMN_KINDS, type OwnColumnKind } from '../model/own';
import { HEADER_KEYS, ownColumnsOf } from '../review/ownColumns';
import { endColumn, type OwnPlace, type TablePlace } from '../review/tablePlaces';
import type { Words } from '../wording/words';
import type { Located, LocatedColumn } from './locateOwn';

/**
 * Decides where our columns stand beside each target table: where they are already, else at its right. One
 * that is there already stays, also where it would not be added any more (Pace without a term).
 * @returns the places, or the problems that keep us from writing: a filled cell in the way.
 */
export function placeColumns(
  evaluation: Evaluation,
  located: Located,
  words: Words,
): { readonly places: readonly TablePlace[]; readonly problems: readonly PlanProblem[] } {
  const results = evaluation.reading.tables.flatMap((table, index) =>
    table.role === 'achievements'
      ? []
      : [placeBesideTable(table, index, ownColumnsOf(evaluation, index), located, words)],
  );
  return {
    places: results.map(({ place }) => place),
    problems: results.flatMap(({ problem }) => problem ?? []),
  };
}

function placeBesideTable(
  table: FoundTable,
  index: number,
  needed: readonly OwnColumnKind[],
  located: Located,
  words: Words,
): { place: TablePlace; problem: PlanProblem | null } {
  const existing = columnsBeside(table, located);
  const kinds = OWN_COLUMN_KINDS.filter(
    (kind) => needed.includes(kind) || existing.some((column) => column.kind === kind),
  );
  const headers = chooseHeaders(table, kinds, existing, words);
  const own = table.excelTable
    ? placeInExcelTable(table, kinds, existing, headers)
    : placeInRange(table, kinds, existing, headers);
  const room = neededArea(table, own, existing);
  const blocked = room && firstFilled(table.sheet, room, located.columns);
  return {
    place: { table, index, own },
    problem: blocked
      ? {
          code: 'no-room',
          place: `${quoteSheet(table.sheet.name)}!${areaA1(table.area)}`,
          blocked,
          columns: own.filter(({ exists }) => !exists).length,
        }
      : null,
  };
}

/** @returns our columns that belong to a table: in the Excel Table, or the nearest block at its right. */
export function columnsBeside(table: FoundTable, located: Located): readonly LocatedColumn[] {
  const beside = located.columns.filter((column) => isBeside(column, table));
  const nearest = Math.min(...beside.map(({ column }) => column));
  const name = beside.find(({ column }) => column === nearest)?.name;
  return beside.filter((column) => column.name === name);
}

function isBeside(column: LocatedColumn, table: FoundTable): boolean {
  if (column.sheet.id !== table.sheet.id) return false;
  if (table.excelTable) return column.table?.id === table.excelTable.id;
  return (
    column.table === null &&
    column.headerRow === table.headerRow &&
    column.column >= endColumn(table.area)
  );
}

/** A header of ours that the user's table has already steps aside, since headers must be unique. */
function chooseHeaders(
  table: FoundTable,
  kinds: readonly OwnColumnKind[],
  existing: readonly LocatedColumn[],
  words: Words,
): ReadonlyMap<OwnColumnKind, string> {
  const taken = new Set(table.columns.map(({ header }) => header.trim().toLowerCase()));
  return new Map(
    kinds.map((kind) => {
      const here = existing.find((column) => column.kind === kind);
      return [kind, here?.header ?? freeHeader(words(HEADER_KEYS[kind]), taken, words)];
    }),
  );
}

function freeHeader(header: string, taken: ReadonlySet<string>, words: Words): string {
  const isTaken = (candidate: string): boolean => taken.has(candidate.toLowerCase());
  if (!isTaken(header)) return header;
  const again = words('column.again', { header });
  let candidate = again;
  for (let n = 2; isTaken(candidate); n++) candidate = `${again} ${n}`;
  return candidate;
}

/** New columns go in front of the key column, or to the table's end with it. */
function placeInExcelTable(
  table: FoundTable,
  kinds: readonly OwnColumnKind[],
  existing: readonly LocatedColumn[],
  headers: ReadonlyMap<OwnColumnKind, string>,
): OwnPlace[] {
  const added = kinds.filter((kind) => !existing.some((column) => column.kind === kind));
  const key = existing.find(({ kind }) => kind === 'key');
  const start = key?.column ?? endColumn(excelTableArea(table));
  return kinds.map((kind) => {
    const here = existing.find((column) => column.kind === kind);
    const moved = here && here.column >= start ? added.length : 0;
    const column = here ? here.column + moved : start + added.indexOf(kind);
    return place(table, kind, headers, column, here !== undefined);
  });
}

function placeInRange(
  table: FoundTable,
  kinds: readonly OwnColumnKind[],
  existing: readonly LocatedColumn[],
  headers: ReadonlyMap<OwnColumnKind, string>,
): OwnPlace[] {
  const start = Math.min(...existing.map(({ column }) => column), endColumn(table.area));
  return kinds.map((kind, index) =>
    place(
      table,
      kind,
      headers,
      start + index,
      existing.some((column) => column.kind === kind),
    ),
  );
}

function place(
  table: FoundTable,
  kind: OwnColumnKind,
  headers: ReadonlyMap<OwnColumnKind, string>,
  column: number,
  exists: boolean,
): OwnPlace {
  return {
    kind,
    exists,
    sheet: table.sheet.name,
    table: table.excelTable?.name ?? null,
    header: headers.get(kind)!,
    column,
    body: { first: table.firstRow, end: table.endRow },
  };
}

const excelTableArea = (table: FoundTable): Area =>
  table.sheet.tables.find(({ id }) => id === table.excelTable?.id)!.area;

/** The cells that new columns will take, or null when there are none: none of them may be filled. */
function neededArea(
  table: FoundTable,
  own: readonly OwnPlace[],
  existing: readonly LocatedColumn[],
): Area | null {
  if (!table.excelTable) {
    const first = own[0]!.column;
    return area(table.headerRow, first, table.endRow - table.headerRow, own.length);
  }
  const whole = excelTableArea(table);
  const added = own.length - existing.length;
  return added > 0 ? area(whole.row, endColumn(whole), whole.rows, added) : null;
}

function firstFilled(
  sheet: SheetSnapshot,
  needed: Area,
  ours: readonly LocatedColumn[],
): string | null {
  for (let r: number = needed.row; r < needed.row + needed.rows; r++) {
    for (let c: number = needed.column; c < endColumn(needed); c++) {
      const filled = cellAt(sheet, r, c).kind !== 'blank' || formulaAt(sheet, r, c) !== null;
      if (filled && !ours.some((column) => holds(column, sheet, r, c))) return areaA1(area(r, c));
    }
  }
  return null;
}

function holds(column: LocatedColumn, sheet: SheetSnapshot, r: number, c: number): boolean {
  const { headerRow, endRow } = column;
  return (
    column.sheet.id === sheet.id &&
    overlaps(area(r, c), area(headerRow, column.column, endRow - headerRow))
  );
}
