import type { FindingIdentity } from '../model/acceptance';
import type { CellSettings, TableSettings } from '../model/settings';
import type { Choices } from './choices';
import { isSameKey } from './sameKey';
import { sameText } from './sameText';

/**
 * @param remembered what the workbook remembers.
 * @param given what a person gives now: it wins, piece by piece.
 * @returns both together. What is given comes first in each list, at the place that it had.
 */
export function mergeChoices(remembered: Choices, given: Choices): Choices {
  return {
    term: given.term ?? remembered.term,
    language: given.language ?? remembered.language,
    culture: given.culture ?? remembered.culture,
    tables: mergeLists(remembered.tables, given.tables, isSameTable, mergeTable),
    indicators: mergeRecords(remembered.indicators, given.indicators),
    cells: mergeLists(remembered.cells, given.cells, isSameCell, mergeCell),
    aliases: { ...remembered.aliases, ...given.aliases },
    accepted: mergeLists(remembered.accepted, given.accepted, isSameFinding, (_, one) => one),
    presentation: { ...remembered.presentation, ...given.presentation },
  };
}

/** @returns each given item merged with the remembered ones that it replaces, then the other ones. */
function mergeLists<T>(
  remembered: readonly T[],
  given: readonly T[],
  isSame: (one: T, other: T) => boolean,
  merge: (remembered: T, given: T) => T,
): readonly T[] {
  const others = remembered.filter((one) => !given.some((other) => isSame(one, other)));
  const merged = given.map((one) =>
    remembered
      .filter((other) => isSame(other, one))
      .reduceRight((to, from) => merge(from, to), one),
  );
  return [...merged, ...others];
}

function mergeRecords<T extends object>(
  remembered: Readonly<Record<string, T>>,
  given: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const before = new Map(Object.entries(remembered));
  const entries = Object.entries(given).map(
    ([label, one]) => [label, { ...before.get(label), ...one }] as const,
  );
  return { ...remembered, ...Object.fromEntries(entries) };
}

const isSameTable = (one: TableSettings, other: TableSettings): boolean =>
  isSameKey(one.table, other.table);

/** @returns both decisions about a table, the second winning piece by piece; its key stays. */
export function mergeTable(remembered: TableSettings, given: TableSettings): TableSettings {
  const columns = { ...remembered.columns, ...given.columns };
  return {
    ...remembered,
    ...given,
    ...(Object.keys(columns).length > 0 && { columns }),
  };
}

/** @returns whether two decisions are about the same cell. */
export const isSameCell = (one: CellSettings, other: CellSettings): boolean =>
  isSameKey(one.table, other.table) &&
  sameText(one.column, other.column) &&
  sameText(one.row, other.row);

/** @returns whether two acceptances are of the same finding, whatever the reasons. */
export const isSameFinding = (one: FindingIdentity, other: FindingIdentity): boolean =>
  one.code === other.code && one.about === other.about && one.content === other.content;

/** What was decided upon another text of the cell is over. */
const mergeCell = (remembered: CellSettings, given: CellSettings): CellSettings =>
  remembered.text === given.text ? { ...remembered, ...given } : given;
