import {
  cellAt,
  columnsOf,
  hasFamily,
  sheetNamed,
  spotsOf,
  withCell,
  withoutRow,
  withRowBefore,
  withSpot,
  type Spot,
} from '../generator/edit';
import { LEXICONS } from '../generator/lexicon/lexicons';
import type { Random } from '../generator/random';
import type { Cell, Row, Table, Workbook } from '../generator/workbook';
import { changing, hasOneResult } from './figures';
import { anyOf, oneOf, placeAt, placeOfSpot, type Planted, type Planter } from './planting';

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

const resultsWith = (workbook: Workbook): readonly Table[] =>
  workbook.tables.filter(({ role }) => role === 'results');

/** A name of the language that no indicator of the workbook has. */
function unknownName(workbook: Workbook, random: Random): string {
  const used = workbook.tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator?.name));
  const names = LEXICONS[workbook.language].templates.map(({ name }) => name);
  return random.pick(names.filter((name) => !used.some((one) => one?.startsWith(name))));
}

const UNKNOWN_CODE = 'ZX99';

/** What stands in the code and name of a report that is about nothing that has a target. */
function withUnknown(
  workbook: Workbook,
  table: Table,
  row: number,
  random: Random,
): Planted | null {
  const keys = columnsOf(table, 'code', 'indicator');
  const used = new Set(
    workbook.tables.flatMap(({ rows }) => rows.map((one) => one.indicator?.name)),
  );
  if (used.size >= LEXICONS[workbook.language].templates.length) return null;
  const name = unknownName(workbook, random);
  const changed = keys.reduce(
    (one, { role, at }) =>
      withCell(one, table.sheet, row, at, { value: role === 'code' ? UNKNOWN_CODE : name }),
    workbook,
  );
  return { workbook: changed, at: placeAt(table.sheet, row, keys[0]!.at), manner: 'unknown label' };
}

const unknownReport: Planter = (workbook, random) => {
  const table = oneOf(resultsWith(workbook), random);
  return table ? withUnknown(workbook, table, random.pick(table.rows).at, random) : null;
};

const addedReport: Planter = (workbook, random) => {
  const table = oneOf(resultsWith(workbook), random);
  if (!table) return null;
  const sheet = sheetNamed(workbook, table.sheet);
  const last = table.rows.at(-1)!.at;
  const longer = withRowBefore(workbook, table.sheet, last + 1, sheet.cells[last]!);
  const planted = withUnknown(longer, table, last + 1, random);
  return planted && { ...planted, manner: 'report added' };
};

/** Targets of indicators that the results name once, and the row that does. */
const missingRow: Planter = (workbook, random) => {
  const [targets, results] = ['targets', 'results'].map((role) =>
    workbook.tables.find((table) => table.role === role),
  );
  if (!targets || !results || columnsOf(results, 'date').length > 0) return null;
  const report = random.pick(results.rows);
  const target = targets.rows.find(({ indicator }) => indicator?.name === report.indicator?.name)!;
  return {
    workbook: withoutRow(workbook, results.sheet, report.at),
    at: placeAt(targets.sheet, target.at, columnsOf(targets, 'target')[0]!.at),
    manner: 'no row',
  };
};

const emptied = (
  manner: string,
  cellOf: (workbook: Workbook, random: Random) => Cell | null,
): Planter =>
  changing(
    manner,
    { roles: ['achieved'], isBroken: true, fits: hasOneResult },
    (_, random, workbook) => cellOf(workbook, random),
  );

const placeholder = ({ language }: Workbook, random: Random): Cell => ({
  value: random.pick(LEXICONS[language].placeholders),
});

/** A report that has the code of one indicator and the name of another. */
const foreignName: Planter = (workbook, random) => {
  const tables = resultsWith(workbook).filter(
    (table) => columnsOf(table, 'code').length > 0 && columnsOf(table, 'indicator').length > 0,
  );
  const table = oneOf(tables, random);
  if (!table) return null;
  const row = random.pick(table.rows);
  const other = random.pick(table.rows.filter((one) => one !== row));
  const [code, name] = columnsOf(table, 'code', 'indicator');
  return {
    workbook: withCell(workbook, table.sheet, row.at, name!.at, { value: other.indicator!.name }),
    at: {
      sheet: table.sheet,
      address: `${placeAt('', row.at, code!.at).address}:${placeAt('', row.at, name!.at).address}`,
    },
    manner: 'code of one, name of another',
  };
};

/** A code that stands twice in one table, for two names. */
const repeatedCode: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['code'],
    ({ table, row }) =>
      table.role === 'combined' &&
      row.kind === 'indicator' &&
      table.rows.find(({ kind }) => kind === 'indicator') !== row,
  );
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const before = spot.table.rows.slice(0, spot.table.rows.indexOf(spot.row));
  const other = random.pick(before.filter(({ kind }) => kind === 'indicator'));
  return {
    workbook: withSpot(workbook, spot, { value: other.indicator!.code }),
    at: placeOfSpot(spot),
    manner: 'code twice',
  };
};

export const IDENTITY = {
  'duplicate-indicator': anyOf(copiedRow, repeatedName),
  'near-duplicate': anyOf(copyWithVariant, variantInResults),
  'achievement-without-target': anyOf(unknownReport, addedReport),
  'missing-achievement': anyOf(
    missingRow,
    emptied('blank', () => null),
    emptied('placeholder', placeholder),
  ),
  'code-name-mismatch': anyOf(foreignName, repeatedCode),
} as const satisfies Readonly<Record<string, Planter>>;
