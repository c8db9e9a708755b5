import { cellAt, sheetNamed, withCell, withRowBefore } from '../generator/edit';
import { columnsOf, hasFamily, spotsOf, withSpot, type Spot } from '../generator/spots';
import type { Random } from '../generator/random';
import type { Cell, Row, Table, Workbook } from '../generator/workbook';
import { anyOf, oneOf, placeAt, placeOfSpot, type Planter } from './planting';

const FLAT: readonly Table['role'][] = ['combined', 'targets'];

const hasTypedTotal = (workbook: Workbook, table: Table): boolean =>
  table.rows.some(
    ({ kind, at }) =>
      kind === 'total' &&
      columnsOf(table, 'target', 'attainment').some(
        (one) => !cellAt(sheetNamed(workbook, table.sheet), at, one.at)?.formula,
      ),
  );

/** A sum does not grow by a row that is inserted behind its last one. */
function endsSum({ rows }: Table, row: Row): boolean {
  const next = rows[rows.indexOf(row) + 1];
  return rows.some(({ kind }) => kind === 'total') && next?.kind !== 'indicator';
}

/** Rows of single indicators after which a copy can stand. */
const copyable = (workbook: Workbook): readonly Spot[] =>
  workbook.headline
    ? []
    : spotsOf(
        workbook,
        ['indicator'],
        ({ table, row }) =>
          FLAT.includes(table.role) &&
          row.kind === 'indicator' &&
          !hasFamily(table, row) &&
          !endsSum(table, row) &&
          !hasTypedTotal(workbook, table),
      );

interface Copied {
  readonly workbook: Workbook;
  readonly spot: Spot;
  /** Row of the copy. */
  readonly at: number;
}

/** Copies a row below itself: its formulas move along, and so do the sums around it. */
function withCopy(workbook: Workbook, random: Random): Copied | null {
  const spot = oneOf(copyable(workbook), random);
  if (!spot) return null;
  const { table, row } = spot;
  const line = sheetNamed(workbook, table.sheet).cells[row.at]!;
  const own = row.at + 1;
  const cells = line.map((cell): Cell | null =>
    cell?.formula
      ? {
          ...cell,
          formula: cell.formula.replace(/([A-Z]+)(\d+)/g, (ref, letters: string, digits: string) =>
            Number(digits) === own ? `${letters}${own + 1}` : ref,
          ),
        }
      : cell,
  );
  return {
    workbook: withRowBefore(workbook, table.sheet, row.at + 1, cells),
    spot,
    at: row.at + 1,
  };
}

const copiedRow: Planter = (workbook, random) => {
  const copied = withCopy(workbook, random);
  if (!copied) return null;
  const { table, column } = copied.spot;
  return {
    workbook: copied.workbook,
    at: placeAt(table.sheet, copied.at, column.at),
    manner: 'row copied',
  };
};

/** An indicator typed over with the name of one above it in the same unit, with its own figures. */
const repeatedName: Planter = (workbook, random) => {
  const spots = copyable(workbook).filter(({ table, row }) => {
    if (
      columnsOf(table, 'code', 'attainment', 'responsible').length > 0 ||
      table.role !== 'combined'
    )
      return false;
    const before = table.rows[table.rows.indexOf(row) - 1];
    return before?.kind === 'indicator' && before.indicator!.unit === row.indicator!.unit;
  });
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const before = spot.table.rows[spot.table.rows.indexOf(spot.row) - 1]!;
  return {
    workbook: withSpot(workbook, spot, { value: before.indicator!.name }),
    at: placeOfSpot(spot),
    manner: 'name repeated',
  };
};

/** The same name written a little otherwise; null where it has no such form. */
function variantOf(name: string, random: Random): string | null {
  const variants = [
    name.replace(' ', '  '),
    name.toUpperCase(),
    name.charAt(0).toLowerCase() + name.slice(1),
    name.normalize('NFD'),
    name.replace(' ', '\u00a0'),
    name.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ].filter((one) => one !== name);
  return oneOf([...new Set(variants)], random);
}

const copyWithVariant: Planter = (workbook, random) => {
  const copied = withCopy(workbook, random);
  const name = copied && variantOf(copied.spot.row.indicator!.name, random);
  if (!copied || !name) return null;
  const { table, column } = copied.spot;
  return {
    workbook: withCell(copied.workbook, table.sheet, copied.at, column.at, { value: name }),
    at: placeAt(table.sheet, copied.at, column.at),
    manner: 'row with a variant',
  };
};

const variantInResults: Planter = (workbook, random) => {
  const spot = oneOf(
    spotsOf(workbook, ['indicator'], ({ table }) => table.role === 'results'),
    random,
  );
  const name = spot && variantOf(String(spot.cell!.value), random);
  if (!spot || !name) return null;
  return {
    workbook: withSpot(workbook, spot, { value: name }),
    at: placeOfSpot(spot),
    manner: 'variant in the results',
  };
};

export const IDENTITY = {
  'duplicate-indicator': anyOf(copiedRow, repeatedName),
  'near-duplicate': anyOf(copyWithVariant, variantInResults),
} as const satisfies Readonly<Record<string, Planter>>;
