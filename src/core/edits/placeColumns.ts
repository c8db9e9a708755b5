import { areaA1, columnLetters, quoteSheet, type Area } from '../model/address';
import { OWN_COLUMN_KINDS, type OwnColumnKind } from '../model/own';
import type { PlanProblem } from '../model/problem';
import type { Evaluation } from '../model/review';
import type { FoundTable } from '../model/table';
import { needsAchieved } from '../review/achievedColumn';
import { isChosen, ownColumnsOf } from '../review/ownColumns';
import type { OwnPlace, TablePlace } from '../review/tablePlaces';
import type { Words } from '../wording/words';
import { chooseHeaders } from './columnHeaders';
import { columnsBeside } from './columnsBeside';
import { emptyFrom, findFreeColumns, firstTaken, rowsOf, takenBeside } from './freeColumns';
import type { Located, LocatedColumn } from './locateOwn';
import { growthOf, indexesAfter, areaOfExcelTable } from './tableGrowth';

/** A table that gets columns: which, by which headers, and what of ours it has already. */
interface Wanted {
  readonly table: FoundTable;
  readonly index: number;
  readonly kinds: readonly OwnColumnKind[];
  readonly headers: ReadonlyMap<OwnColumnKind, string>;
  readonly existing: readonly LocatedColumn[];
}

/** The places of the columns beside one table, or what is in their way. */
type Placed = { readonly own: readonly OwnPlace[] } | { readonly problem: PlanProblem };

/**
 * Decides where our columns stand beside each target table: where they are already, else at its right; beside a
 * plain range without room there, in the first free columns behind. A column that is there already stays as long
 * as it is chosen, also where it would not be added any more (Pace without a term).
 * @returns the places, or the problems that keep us from writing: a filled cell in the way.
 */
export function placeColumns(
  evaluation: Evaluation,
  located: Located,
  words: Words,
): { readonly places: readonly TablePlace[]; readonly problems: readonly PlanProblem[] } {
  const { tables } = evaluation.reading;
  const wanted = wantedColumns(evaluation, located, words);
  const claims = new Map(wanted.map((one) => [one.index, areasOf(one)]));
  const placed = new Map<number, Placed>();
  for (const one of fromTheRight(wanted)) {
    const others = [...claims].flatMap(([index, areas]) =>
      index !== one.index && tables[index]!.sheet.id === one.table.sheet.id ? areas : [],
    );
    const result = placeOne(one, tables, others);
    placed.set(one.index, result);
    if ('own' in result) claims.set(one.index, [...areasOf(one), blockOf(one.table, result.own)]);
  }
  return {
    places: wanted.flatMap((one) => toPlace(one, placed.get(one.index)!, evaluation)),
    problems: wanted.flatMap(({ index }) => {
      const result = placed.get(index)!;
      return 'problem' in result ? [result.problem] : [];
    }),
  };
}

/** The table nearest to the free columns comes first, so that it has the nearest of them. */
const fromTheRight = (wanted: readonly Wanted[]): readonly Wanted[] =>
  [...wanted].sort((a, b) => b.table.area.column - a.table.area.column);

function wantedColumns(evaluation: Evaluation, located: Located, words: Words): readonly Wanted[] {
  const { tables } = evaluation.reading;
  const beside = columnsBeside(tables, located);
  return tables.flatMap((table, index) => {
    if (table.role === 'achievements') return [];
    const existing = beside[index]!;
    const needed = ownColumnsOf(evaluation, index);
    const kinds = OWN_COLUMN_KINDS.filter(
      (kind) =>
        needed.includes(kind) ||
        (isChosen(evaluation, kind) && existing.some((column) => column.kind === kind)),
    );
    return [
      { table, index, kinds, existing, headers: chooseHeaders(table, kinds, existing, words) },
    ];
  });
}

const areasOf = ({ existing }: Wanted): readonly Area[] =>
  existing.map((column) => rowsOf(column, column.column, 1));

const blockOf = (table: FoundTable, own: readonly OwnPlace[]): Area =>
  rowsOf(table, Math.min(...own.map(({ column }) => column)), own.length);

function toPlace(
  { table, index }: Wanted,
  placed: Placed,
  evaluation: Evaluation,
): readonly TablePlace[] {
  if (!('own' in placed)) return [];
  return [{ table, index, own: placed.own, gathersAchieved: needsAchieved(evaluation, index) }];
}

function placeOne(wanted: Wanted, tables: readonly FoundTable[], claimed: readonly Area[]): Placed {
  const { table, existing, kinds } = wanted;
  const taken = takenBeside(table, tables, existing, claimed);
  const noRoom = (blocked: string, columns: number): Placed => ({
    problem: {
      code: 'no-room',
      place: `${quoteSheet(table.sheet.name)}!${areaA1(table.area)}`,
      blocked,
      columns,
      free: lettersOf(emptyFrom(taken, table, columns)),
    },
  });
  if (table.excelTable) {
    const growth = growthOf(table, kinds, existing);
    const blocked = growth.area && firstTaken(taken, growth.area);
    if (blocked) return noRoom(blocked, growth.area!.columns);
    return { own: placeInExcelTable(wanted) };
  }
  const found = findFreeColumns(taken, table, kinds.length);
  if (found) return { own: placeFrom(wanted, found.column) };
  const beside = rowsOf(table, endOf(table), kinds.length);
  return noRoom(firstTaken(taken, beside) ?? areaA1({ ...beside, rows: 1 }), kinds.length);
}

const endOf = ({ area }: FoundTable): number => area.column + area.columns;

const lettersOf = (column: number | null): string | null =>
  column === null ? null : columnLetters(column);

/** In front of the key, in their order. */
function placeInExcelTable(wanted: Wanted): readonly OwnPlace[] {
  const { table, kinds, existing } = wanted;
  const indexes = indexesAfter(table, kinds, existing);
  const first = areaOfExcelTable(table).column;
  return kinds.map((kind) => ownPlaceOf(wanted, kind, first + indexes.get(kind)!));
}

const placeFrom = (wanted: Wanted, start: number): readonly OwnPlace[] =>
  wanted.kinds.map((kind, index) => ownPlaceOf(wanted, kind, start + index));

const ownPlaceOf = (
  { table, headers, existing }: Wanted,
  kind: OwnColumnKind,
  column: number,
): OwnPlace => ({
  kind,
  exists: existing.some((one) => one.kind === kind),
  sheet: table.sheet.name,
  table: table.excelTable?.name ?? null,
  header: headers.get(kind)!,
  column,
  body: { first: table.firstRow, end: table.endRow },
});
