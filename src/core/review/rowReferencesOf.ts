import type { RowReferences } from '../attainment/formulas/types';
import { parseA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { AchievementLink, Indicator } from '../model/indicator';
import type { ColumnRole, FoundTable, Reading, TableColumn } from '../model/table';
import { achievedScale } from './achievedScale';
import { horizonHolder } from './horizonHolder';
import type { ReviewNames } from './names';
import { cellReference, columnReference, type CellFinder, type ColumnPlace } from './references';
import { hasSpreadAchievements, isSameSlot } from './spreadColumns';
import { ownPlace, placeOfColumn, userPlace, type TablePlace } from './tablePlaces';

/**
 * How the formulas of one indicator refer to cells, in the row of its own table or from elsewhere.
 * @param indicator with the link that its observations have or will have.
 * @param find how they refer to the row's cells.
 */
export function rowReferencesOf(
  indicator: Indicator,
  place: TablePlace,
  reading: Reading,
  names: ReviewNames,
  find: CellFinder = (column) => cellReference(column, indicator.row),
): RowReferences {
  const { tables } = reading;
  const { link } = indicator;
  const cell = (column: ColumnPlace | null): string | null => column && find(column);
  const key = find(ownPlace(place, 'key')!);
  const isDated = indicator.observations.some(({ when }) => when !== null);
  const scale = achievedScale(indicator, reading);
  const isGathered = (isDated || scale === null) && gathers(place);
  const isSpread = link === null && (isGathered || hasSpreadAchievements(place.table));
  return {
    target: cell(userPlace(place.table, 'target')),
    achieved: achievedReference(place, key, names, find),
    key,
    horizonKey: horizonHolder(indicator, reading),
    due: cell(ownPlace(place, 'due')),
    observations:
      link && observationReferences(indicator, place.table, link, tables[link.table]!, find),
    spread: isSpread ? spreadReferences(indicator, place.table, find) : null,
    scale,
  };
}

const gathers = (place: TablePlace): boolean =>
  place.gathersAchieved || ownPlace(place, 'achieved') !== null;

/** Our Achieved column, else the user's own; where ours is left out, its figure stands in the annex. */
function achievedReference(
  place: TablePlace,
  key: string,
  names: ReviewNames,
  find: CellFinder,
): string {
  const ours = ownPlace(place, 'achieved');
  if (ours !== null) return find(ours);
  if (place.gathersAchieved) return annexCell(names, 'achieved', key);
  return find(userPlace(place.table, 'achieved')!);
}

/** @returns the formula of the position: rows are found by their fixed key. */
export const positionFormula = (place: TablePlace, key: string): string =>
  `=MATCH(${key},${columnReference(ownPlace(place, 'key')!)},0)`;

/** @returns a cell of the annex in the row of a key, for formulas anywhere in the workbook. */
export const annexCell = (names: ReviewNames, column: 'achieved' | 'status', key: string): string =>
  `INDEX(${names[column]},MATCH(${key},${names.key},0))`;

/** The columns of one observation are those of its period, branch and total. A total that is blank could replace them. */
function spreadReferences(
  { observations }: Indicator,
  table: FoundTable,
  find: CellFinder,
): RowReferences['spread'] {
  const cellIn = ({ column }: TableColumn): string => find(placeOfColumn(table, column));
  const columnsOf = observations.map(({ source }) => columnAt(table, source.address));
  const cells = columnsOf.map((first) => {
    const ref = (role: ColumnRole): string | null => {
      const column = table.columns.find((one) => one.role === role && isSameSlot(one, first));
      return column ? cellIn(column) : null;
    };
    return {
      value: ref('achieved'),
      numerator: ref('numerator'),
      denominator: ref('denominator'),
    };
  });
  const totals = table.columns.filter(({ role, isTotal }) => role === 'achieved' && isTotal);
  const isOfParts = !columnsOf.some(({ isTotal }) => isTotal);
  return { cells, blank: isOfParts ? totals.map(cellIn) : [] };
}

const columnAt = ({ columns }: FoundTable, address: string): TableColumn =>
  columns.find(({ column }) => column === parseA1(address).column)!;

function observationReferences(
  indicator: Indicator,
  targets: FoundTable,
  link: AchievementLink,
  achievements: FoundTable,
  find: CellFinder,
): RowReferences['observations'] {
  const column = (role: Parameters<typeof userPlace>[1]): string | null => {
    const place = userPlace(achievements, role);
    return place && columnReference(place);
  };
  return {
    label: columnReference(placeOfColumn(achievements, link.column)),
    date: hasTextDates(achievements) ? null : column('date'),
    value: column('achieved') ?? column('numerator')!,
    numerator: column('numerator'),
    denominator: column('denominator'),
    labelCell: labelCell(indicator, targets, link, find),
  };
}

/**
 * One text among the dates would spoil the arithmetic of every row that shares the column, so that formulas
 * then show the figures as read.
 */
function hasTextDates(achievements: FoundTable): boolean {
  const place = userPlace(achievements, 'date');
  if (!place) return false;
  for (let row = place.body.first; row < place.body.end; row++) {
    const { kind } = cellAt(achievements.sheet, row, place.column);
    if (kind !== 'number' && kind !== 'blank') return true;
  }
  return false;
}

/** The row's own code or name serves where the achievements table writes it exactly so. */
function labelCell(
  indicator: Indicator,
  targets: FoundTable,
  link: AchievementLink,
  find: CellFinder,
): string | null {
  if (link.labels.length !== 1) return null;
  const places = [userPlace(targets, 'code'), userPlace(targets, 'indicator')];
  const match = places.find(
    (place) => place && textAt(targets, indicator, place) === link.labels[0],
  );
  return match ? find(match) : null;
}

function textAt({ sheet }: FoundTable, { row }: Indicator, { column }: ColumnPlace): string | null {
  const cell = cellAt(sheet, row, column);
  return cell.kind === 'text' || cell.kind === 'number' ? String(cell.value) : null;
}

/**
 * @returns a function that gives an indicator's link, or, where nothing is reported for it yet, the one that
 *   its first observation will have: the same columns as its neighbours', under its own code or name.
 */
export function linkFinder({
  indicators,
  tables,
}: Reading): (indicator: Indicator) => AchievementLink | null {
  const neighbours = new Map<number, AchievementLink>();
  for (const { table, link } of indicators) {
    if (link && !neighbours.has(table)) neighbours.set(table, link);
  }
  return (indicator) => {
    const neighbour = neighbours.get(indicator.table);
    if (indicator.link || !neighbour) return indicator.link;
    const { columns } = tables[neighbour.table]!;
    const role = columns.find(({ column }) => column === neighbour.column)?.role;
    const label = role === 'code' ? (indicator.code ?? indicator.name) : indicator.name;
    return { ...neighbour, labels: [label] };
  };
}
