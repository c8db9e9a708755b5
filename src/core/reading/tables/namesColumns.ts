import { wordsColumn } from './headerEvidence';
import { hasWord, NAME_WORDS, wordsOf } from './headerWords';
import type { TableHeader } from './tableHeaders';
import type { SheetView } from './visibleCells';

/** @returns the columns by which rows are known: with titles of names or codes, else the first of words, else the first. */
export function namesColumns(
  view: SheetView,
  { titles, firstRow }: Pick<TableHeader, 'titles' | 'firstRow'>,
  columns: readonly number[],
): readonly number[] {
  const saysName = (column: number) =>
    hasWord((titles.get(column) ?? []).flatMap(wordsOf), NAME_WORDS);
  const named = columns.filter(saysName);
  return named.length > 0 ? named : [wordsColumn(view, firstRow, columns) ?? columns[0] ?? 0];
}
