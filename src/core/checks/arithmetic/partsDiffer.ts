import type { TableColumn } from '../../model/table';
import { kindOfName, kindOpenedBy } from '../../reading/rows/subRows';
import { textOf } from '../../reading/tables/visibleCells';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { AssessedIndicator, TypedRow, TypedTable } from '../input/typedTables';
import { addsUp, addUpTo, isAddedColumn, isSameUnit, sumOf } from './addingUp';
import { cellsOf } from './cellRange';
import { figureReader, type Figure, type FigureReader } from './figures';

type Differs = 'parts-differ';
type Row = TypedRow & { readonly about: AssessedIndicator };

interface Family {
  readonly table: TypedTable;
  readonly parent: Row;
  readonly children: readonly Row[];
}

/** Each row with the rows that are some of it; none in a list that reports on an indicator more than once. */
function familiesOf(table: TypedTable): readonly Family[] {
  const rows = table.rows.filter((row): row is Row => row.about !== null);
  if (new Set(rows.map(({ about }) => about.indicator.key)).size < rows.length) return [];
  const children = new Map<string, Row[]>();
  for (const row of rows) {
    const { parent } = row.about.indicator;
    if (parent === null) continue;
    const same = children.get(parent);
    if (same) same.push(row);
    else children.set(parent, [row]);
  }
  return rows.flatMap((parent) => {
    const own = children.get(parent.about.indicator.key);
    return own && addsUp(parent.about.indicator) ? [{ table, parent, children: own }] : [];
  });
}

const valueColumns = ({ table }: Family): readonly TableColumn[] =>
  table.found.columns.filter((column) => column.role !== 'weight' && isAddedColumn(column));

function figuresAt(
  { table }: Family,
  rows: readonly Row[],
  column: TableColumn,
  read: FigureReader,
): readonly Figure[] {
  const figures = rows.flatMap(({ row }) => read(table, row, column.column) ?? []);
  return figures.filter(({ isPercent }) => !isPercent);
}

/** A row may be divided twice over, by sex and by district: each division adds up to it. */
function divideInto(parts: readonly Figure[], whole: Figure, unit: string | null): boolean {
  let from = 0;
  parts.forEach((_, at) => {
    if (addUpTo(parts.slice(from, at + 1), whole, unit)) from = at + 1;
  });
  return from === parts.length;
}

interface Division {
  readonly column: TableColumn;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly agrees: boolean;
}

/** The division in each column where the row and all its parts have figures. */
function divisionsOf(
  family: Family,
  parts: readonly Row[],
  read: FigureReader,
): readonly Division[] {
  const { unit } = family.parent.about.indicator;
  return valueColumns(family).flatMap((column): Division[] => {
    const [whole] = figuresAt(family, [family.parent], column, read);
    const figures = figuresAt(family, parts, column, read);
    if (!whole || figures.length < parts.length) return [];
    return [{ column, whole, parts: figures, agrees: divideInto(figures, whole, unit) }];
  });
}

/** Where no column at all adds up, the rows are no whole division. */
function unequalSums(family: Family, read: FigureReader): readonly Found<Differs>[] {
  const { table, parent, children } = family;
  const { indicator } = parent.about;
  const parts = children.filter(({ about }) => about.indicator.kind === 'division');
  const fits = parts.every(({ about }) => isSameUnit(about.indicator.unit, indicator.unit));
  if (parts.length < 2 || !fits) return [];
  const divisions = divisionsOf(family, parts, read);
  if (divisions.length > 1 && divisions.every(({ agrees }) => !agrees)) return [];
  return divisions
    .filter(({ agrees }) => !agrees)
    .map(({ column, whole, parts: figures }) => ({
      code: 'parts-differ',
      at: table.placeOf(parent.row, column.column),
      args: {
        what: 'sum',
        name: indicator.name,
        value: whole.value,
        sum: sumOf(figures),
        rows: cellsOf(
          table,
          parts.map(({ row }) => row),
          column.column,
        ),
      },
    }));
}

/** A mark before its name alone does not make a row some of another: the words, or the same unit of measure, do. */
function isSaidPart({ table, parent, children }: Family, part: Row): boolean {
  const { name, unit } = part.about.indicator;
  const whole = parent.about.indicator;
  if (!isSameUnit(unit, whole.unit)) return false;
  if (unit !== null && whole.unit !== null) return true;
  const above = table.columnsOf('indicator')[0]?.column;
  const opener = above === undefined ? '' : textOf(table.at(children[0]!.row - 1, above));
  return (
    [name, opener].some((text) => kindOfName(text) !== null) || kindOpenedBy(whole.name) !== null
  );
}

/** Parts that are larger than what they are some of. */
function largerParts(family: Family, read: FigureReader): readonly Found<Differs>[] {
  const { table, parent, children } = family;
  const parts = children.filter(
    (row) => row.about.indicator.kind === 'part' && isSaidPart(family, row),
  );
  return parts.flatMap((part) =>
    valueColumns(family).flatMap((column): Found<Differs>[] => {
      const [whole] = figuresAt(family, [parent], column, read);
      const [own] = figuresAt(family, [part], column, read);
      const { name, unit } = part.about.indicator;
      if (!whole || !own || whole.value < 0 || own.value <= whole.value) return [];
      if (addUpTo([own], whole, unit) || (unit === null && !addsUp({ name, unit }))) return [];
      const args = {
        what: 'exceeds' as const,
        name,
        value: whole.value,
        sum: own.value,
        rows: cellsOf(table, [part.row], column.column),
      };
      return [{ code: 'parts-differ', at: table.placeOf(part.row, column.column), args }];
    }),
  );
}

/**
 * Rows that divide another ("split into") do not add up to it, or a part ("of which") is larger than what it is a
 * part of. Figures of one unit only; a division with a blank says nothing.
 */
export const partsDiffer: Check<Differs> = {
  code: 'parts-differ',
  run(input: CheckInput) {
    const read = figureReader(input);
    return input.tables
      .flatMap(familiesOf)
      .flatMap((family) => [...unequalSums(family, read), ...largerParts(family, read)]);
  },
};
