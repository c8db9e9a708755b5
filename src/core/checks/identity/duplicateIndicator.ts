import { joinKey } from '../../reading/words/text';
import { placeName, type Check, type Found } from '../check';
import type { TypedTable } from '../input/typedTables';
import { grouped } from './grouped';
import { contextOf, namedRows, type NamedRow } from './namedRows';
import { isSystematic } from './systematic';

/** A row and its place among the named rows of its table. */
interface Placed extends NamedRow {
  readonly at: number;
}

const figuresOf = ({ indicator }: NamedRow): string =>
  JSON.stringify([indicator.target, indicator.observations.map(({ amount }) => amount)]);

/** `Nam`, `Nữ` below one item and again below another: the rows beside them repeat as well, with other figures. */
function isBreakdown(first: Placed, later: Placed, rows: readonly Placed[]): boolean {
  const repeats = [-1, 1].some((step) => {
    const [a, b] = [rows[first.at + step], rows[later.at + step]];
    return a !== undefined && a !== later && a.spelling === b?.spelling;
  });
  return repeats && figuresOf(first) !== figuresOf(later);
}

const finding = (first: NamedRow, later: NamedRow): Found<'duplicate-indicator'> => {
  const other = first.table.placeOf(first.row, first.column);
  return {
    code: 'duplicate-indicator',
    at: later.table.placeOf(later.row, later.column),
    args: { name: later.indicator.name, other: placeName(other) },
    behind: [other],
  };
};

const identityOf = (row: NamedRow): string =>
  JSON.stringify([joinKey(row.indicator.code ?? ''), contextOf(row)]);

function duplicatesIn(table: TypedTable): readonly Found<'duplicate-indicator'>[] {
  if (table.found.role === 'achievements') return [];
  const rows = namedRows(table).map((row, at): Placed => ({ ...row, at }));
  const alike = [
    ...grouped(rows, ({ indicator, spelling }) => `${indicator.name}\u0000${spelling}`).values(),
  ];
  const repeated = alike.filter(({ length }) => length > 1);
  const found = repeated.flatMap((same) =>
    [...grouped(same, identityOf).values()].flatMap(([first, ...others]) =>
      others
        .filter((later) => first !== undefined && !isBreakdown(first, later, rows))
        .map((later) => finding(first!, later)),
    ),
  );
  return isSystematic(found.length, rows.length) ? [] : found;
}

/**
 * The same indicator stands twice in a target table: one name, written alike, with the same code, group, section, unit,
 * responsible unit, horizon, row above and words in columns of its own.
 */
export const duplicateIndicator: Check<'duplicate-indicator'> = {
  code: 'duplicate-indicator',
  run: ({ tables }) => tables.flatMap(duplicatesIn),
};
