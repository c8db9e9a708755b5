import { area, areaA1, parseA1, type Place } from '../../model/address';
import type { Indicator } from '../../model/indicator';
import { textOf } from '../../reading/tables/visibleCells';
import { joinKey } from '../../reading/words/text';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';

/** Rows below a table in which labels without a figure may stand. */
const ROWS_BELOW = 3;

/**
 * @returns where an achievement is lacking: the empty cells, from the first to the last where they stand in one row, else
 * the last of them; the target where no row reports
 */
export function lackingPlace({ observations, targetSource, source }: Indicator): Place {
  const places = observations.map((observation) => observation.source);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) {
    const { sheet, address } = targetSource ?? source;
    return { sheet, address };
  }
  const [from, to] = [parseA1(first.address), parseA1(last.address)];
  if (first.sheet !== last.sheet || from.row !== to.row)
    return { sheet: last.sheet, address: last.address };
  const left = Math.min(from.column, to.column);
  const columns = Math.abs(to.column - from.column) + 1;
  return { sheet: first.sheet, address: areaA1(area(from.row, left, 1, columns)) };
}

/** @returns by label where the achievement of a last row would stand that has nothing but its label, and so is none of a table's. */
export function labelsBelow(tables: readonly TypedTable[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const { found: table, columnsOf, at, placeOf: place } of tables) {
    const [reported] = columnsOf('achieved', 'numerator');
    if (table.role !== 'achievements' || reported === undefined) continue;
    for (let row = table.endRow; row < table.endRow + ROWS_BELOW; row += 1) {
      for (const { column } of columnsOf('code', 'indicator')) {
        const label = joinKey(textOf(at(row, column)));
        if (label !== '') found.set(label, place(row, reported.column));
      }
    }
  }
  return found;
}

/** @returns whether another cell is merged over the empty one: that is why it is empty, and a finding of its own. */
export function isCovered({ observations }: Indicator, { views }: CheckInput): boolean {
  return observations.some(({ source: { sheet, address } }) => {
    const { row, column } = parseA1(address);
    const view = views.find((one) => one.sheet.name === sheet);
    const merge = view?.mergeAt(row, column) ?? null;
    return merge !== null && (merge.row !== row || merge.column !== column);
  });
}
