import type { TypedTable } from '../input/typedTables';
import { textOf } from '../../reading/tables/visibleCells';
import { joinKey } from '../../reading/words/text';
import { namedRows } from './namedRows';

/** A cell with a name. */
export interface NameCell {
  readonly table: TypedTable;
  readonly row: number;
  readonly column: number;
}

/** The ways in which one name is written, each with its cells; those of the target table come first. */
export type Spellings = ReadonlyMap<string, readonly NameCell[]>;

type Index = Map<string, Map<string, NameCell[]>>;

function add(index: Index, key: string, spelling: string, cell: NameCell): void {
  let spellings = index.get(key);
  if (!spellings) index.set(key, (spellings = new Map()));
  const cells = spellings.get(spelling);
  if (cells) cells.push(cell);
  else spellings.set(spelling, [cell]);
}

/** The names in an achievements table that are those of the target table, however they are spelt. */
function addReported(index: Index, table: TypedTable, taken: Set<string>): void {
  const column = table.columnsOf('indicator')[0]?.column;
  if (column === undefined) return;
  const keys = new Map<string, string>();
  for (const [key, spellings] of index) for (const text of spellings.keys()) keys.set(text, key);
  for (const { row } of table.rows) {
    const cell = table.at(row, column);
    if (cell.kind !== 'text') continue;
    let key = keys.get(cell.value);
    if (key === undefined) keys.set(cell.value, (key = joinKey(cell.value)));
    const place = `${table.index} ${row}`;
    if (!index.has(key) || taken.has(place)) continue;
    taken.add(place);
    add(index, key, spellingAs(index.get(key)!, cell.value), { table, row, column });
  }
}

/** Spaces before a name count, unless the target table indents it by such. */
function spellingAs(known: ReadonlyMap<string, readonly NameCell[]>, text: string): string {
  const bare = text.trimStart();
  const isIndented = [...(known.get(bare) ?? [])].some(
    ({ table, row, column }) => textOf(table.at(row, column)) !== bare,
  );
  return isIndented ? bare : text;
}

/**
 * @param taken places of achievements that were looked at already for another target table
 * @returns for each name of a target table how it is spelt there and in the achievements tables
 */
export function spellingsOf(
  table: TypedTable,
  achievements: readonly TypedTable[],
  taken: Set<string>,
): readonly Spellings[] {
  const index: Index = new Map();
  for (const { row, column, spelling } of namedRows(table)) {
    add(index, joinKey(spelling), spelling, { table, row, column });
  }
  const isJoined = table.found.role === 'targets';
  if (isJoined) achievements.forEach((other) => addReported(index, other, taken));
  return [...index.values()];
}
