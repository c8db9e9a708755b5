import type { RowReferences } from '../attainment/formulas/types';
import { parseA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { AchievementLink, Indicator } from '../model/indicator';
import type { ColumnRole, FoundTable, Reading, TableColumn } from '../model/table';
import { achievedScale } from './achievedScale';
import { cellReference, columnReference, type ColumnPlace } from './references';
import { hasSpreadAchievements, isSameSlot } from './spreadColumns';
import { ownPlace, placeOfColumn, userPlace, type TablePlace } from './tablePlaces';

/** @returns the reference to the cell of a column in the row, from zero, of an indicator. */
export type CellReference = (place: ColumnPlace, row: number) => string;

/**
 * @param indicator with the link that its observations have or will have.
 * @param refer to the cells of the row: formulas that stand elsewhere than in it refer otherwise.
 * @returns how formulas in the row of an indicator, in its own table, refer to cells.
 */
export function rowReferencesOf(
  indicator: Indicator,
  place: TablePlace,
  reading: Reading,
  refer: CellReference = cellReference,
): RowReferences {
  const { tables } = reading;
  const { link } = indicator;
  const cell = (column: ColumnPlace | null): string | null =>
    column && refer(column, indicator.row);
  const achieved = ownPlace(place, 'achieved') ?? userPlace(place.table, 'achieved');
  const isDated = indicator.observations.some(({ when }) => when !== null);
  const scale = achievedScale(indicator, reading);
  const isGathered = (isDated || scale === null) && ownPlace(place, 'achieved') !== null;
  const isSpread = link === null && (isGathered || hasSpreadAchievements(place.table));
  return {
    target: cell(userPlace(place.table, 'target')),
    achieved: cell(achieved)!,
    key: cell(ownPlace(place, 'key'))!,
    due: null,
    observations:
      link && observationReferences(indicator, place.table, link, tables[link.table]!, refer),
    spread: isSpread ? spreadReferences(indicator, place.table, refer) : null,
    scale,
  };
}

/** The columns of one observation are those of its period, branch and total. A total that is blank could replace them. */
function spreadReferences(
  { observations, row }: Indicator,
  table: FoundTable,
  refer: CellReference,
): RowReferences['spread'] {
  const cellIn = ({ column }: TableColumn): string => refer(placeOfColumn(table, column), row);
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
  refer: CellReference,
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
    labelCell: labelCell(indicator, targets, link, refer),
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
  refer: CellReference,
): string | null {
  if (link.labels.length !== 1) return null;
  const places = [userPlace(targets, 'code'), userPlace(targets, 'indicator')];
  const match = places.find(
    (place) => place && textAt(targets, indicator, place) === link.labels[0],
  );
  return match ? refer(match, indicator.row) : null;
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
