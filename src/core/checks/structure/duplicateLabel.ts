import { area, areaA1 } from '../../model/address';
import { titleText } from '../../reading/tables/titleCells';
import { fold } from '../../reading/words/text';
import { placeName, type Check, type Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { ownTitle, type OwnTitle } from './ownTitles';
import { unreadHeaders, type UnreadHeader } from './unreadHeaders';

/** Titles above the header's rows that were read may be what tells its columns apart. */
function isUnderTitles({ found, view }: TypedTable): boolean {
  const above = found.columns.filter(({ column }) => {
    return view.at(found.headerTop - 1, column).kind !== 'blank';
  });
  return above.length >= 2;
}

function duplicatesIn(table: TypedTable): readonly Found<'duplicate-label'>[] {
  const { found, view, placeOf } = table;
  const seen = new Map<string, OwnTitle>();
  if (isUnderTitles(table)) return [];
  return found.columns.flatMap(({ header, column }): readonly Found<'duplicate-label'>[] => {
    const title = ownTitle(view, found, column);
    const label = fold(header);
    const first = seen.get(label);
    if (title === null || label === '') return [];
    if (first === undefined) {
      seen.set(label, title);
      return [];
    }
    if (first.row === title.row && first.column === title.column) return [];
    const other = placeOf(first.row, first.column);
    const at = placeOf(title.row, title.column);
    return [
      { code: 'duplicate-label', at, args: { header, other: placeName(other) }, behind: [other] },
    ];
  });
}

const inUnread = ({ view, row, columns }: UnreadHeader): readonly Found<'duplicate-label'>[] => {
  const placeOf = (column: number) => ({
    sheet: view.sheet.name,
    address: areaA1(area(row, column)),
  });
  const seen = new Map<string, number>();
  return columns.flatMap((column): readonly Found<'duplicate-label'>[] => {
    const header = titleText(view.at(row, column));
    const first = seen.get(fold(header));
    if (first === undefined) seen.set(fold(header), column);
    if (first === undefined || header === '') return [];
    const other = placeOf(first);
    const args = { header, other: placeName(other) };
    return [{ code: 'duplicate-label', at: placeOf(column), args, behind: [other] }];
  });
};

/** Two columns have the same titles: one title merged over both is no repetition. */
export const duplicateLabel: Check<'duplicate-label'> = {
  code: 'duplicate-label',
  run: (input) => [
    ...input.tables.flatMap(duplicatesIn),
    ...unreadHeaders(input).flatMap(inUnread),
  ],
};
