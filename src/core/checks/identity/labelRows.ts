import { area, areaA1, parseA1, type Place } from '../../model/address';
import { inArea, textOf } from '../../reading/tables/visibleCells';
import { joinKey } from '../../reading/words/text';
import type { TypedTable } from '../input/typedTables';
import { runsOf } from '../structure/runs';
import { grouped } from './grouped';

type RowsByLabel = ReadonlyMap<string, readonly { readonly row: number }[]>;

function rowsByLabel(table: TypedTable, column: number): RowsByLabel {
  const keys = new Map<string, string>();
  return grouped(table.rows, ({ row }) => {
    const text = textOf(table.at(row, column));
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = joinKey(text)));
    return key;
  });
}

/** @returns a search for the other cells of a label's column, below it, that have the same label; each column is indexed once. */
export function labelFinder(tables: readonly TypedTable[]) {
  const known = new Map<string, RowsByLabel>();
  return ({ sheet, address }: Place, label: string): readonly Place[] => {
    const { row, column } = parseA1(address);
    const table = tables.find(
      ({ found }) => found.sheet.name === sheet && inArea(found.area, row, column),
    );
    if (!table) return [];
    const key = `${table.index} ${column}`;
    const index = known.get(key) ?? rowsByLabel(table, column);
    known.set(key, index);
    const rows = (index.get(joinKey(label)) ?? []).map((one) => one.row).filter((at) => at > row);
    return runsOf(rows).map(({ first, count }) => ({
      sheet,
      address: areaA1(area(first, column, count)),
    }));
  };
}
