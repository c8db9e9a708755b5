import type { Indicator } from '../../model/indicator';
import type { CellValue } from '../../model/cell';
import type { ColumnRole, TableColumn } from '../../model/table';
import { textOf } from '../../reading/tables/visibleCells';
import { isReported } from './reported';
import type { TypedTable } from '../input/typedTables';

/** A row of a target table that has a figure, by the name that stands in it. */
export interface NamedRow {
  readonly table: TypedTable;
  readonly row: number;
  readonly indicator: Indicator;
  /** The column in which its name stands. */
  readonly column: number;
  /** The name as written, without the spaces before it that indent it. */
  readonly spelling: string;
  /** The row of the title that it stands under; -1 without any. */
  readonly heading: number;
}

/** Beside name, code, group and unit, these tell one row from another. */
const TELLING: readonly ColumnRole[] = [
  'responsible',
  'reporting-unit',
  'date',
  'horizon',
  'due-date',
  'other',
];

const hasFigures = ({ target, milestones, observations }: Indicator): boolean =>
  target !== null || milestones.length > 0 || observations.some(isReported);

/** A row without figures and unit is a title to those below it, though it may be read as an indicator. */
const isTitle = (indicator: Indicator): boolean =>
  !hasFigures(indicator) && indicator.unit === null;

/** Names can stand in the column beside that of names, under the same title or none. */
function nameColumns({ found }: TypedTable): readonly number[] {
  const at = found.columns.findIndex(({ role }) => role === 'indicator');
  const named = found.columns[at];
  if (named === undefined) return [];
  const goesWith = (other: TableColumn | undefined): boolean =>
    other !== undefined &&
    ['other', 'group', 'indicator'].includes(other.role) &&
    (other.header === named.header || other.header === '');
  const beside = [found.columns[at + 1], found.columns[at - 1]].filter(goesWith);
  return [named, ...beside].flatMap((one) => (one ? [one.column] : []));
}

/** @returns the rows of a target table that have a name and a figure, from the top; totals are none of them. */
export function namedRows(table: TypedTable): readonly NamedRow[] {
  const columns = nameColumns(table);
  const named: NamedRow[] = [];
  let heading = -1;
  for (const { row, kind, about } of table.rows) {
    if (kind === 'section' || (about && isTitle(about.indicator))) heading = row;
    const column = columns.find((at) => table.at(row, at).kind === 'text');
    if (!about || kind === 'total' || column === undefined || !hasFigures(about.indicator))
      continue;
    const spelling = textOf(table.at(row, column)).trimStart();
    named.push({ table, row, indicator: about.indicator, column, spelling, heading });
  }
  return named;
}

/** Figures of an unknown column say nothing of which row it is; words may: "male", "urban". */
const tells = (role: ColumnRole, cell: CellValue): boolean =>
  role !== 'other' || cell.kind === 'text';

/** @returns all that tells a row from others of the same name, but its code: two rows with the same are one indicator. */
export function contextOf({ table, row, indicator, heading }: NamedRow): string {
  const { group, unit, responsible, parent, horizon } = indicator;
  const texts = table.columnsOf(...TELLING).map(({ role, column }) => {
    const cell = table.at(row, column);
    return tells(role, cell) ? textOf(cell) : '';
  });
  return JSON.stringify([group, unit, responsible, parent, horizon, heading, ...texts]);
}
