import { sheetNamed, withCell, withoutRow, withRowBefore } from '../generator/edit';
import { columnsOf, spotsOf, withSpot } from '../generator/spots';
import { LEXICONS } from '../generator/lexicon/lexicons';
import type { Random } from '../generator/random';
import type { Cell, Table, Workbook } from '../generator/workbook';
import { changing, hasOneResult } from './figures';
import { anyOf, oneOf, placeAt, placeOfSpot, type Planted, type Planter } from './planting';

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

export const REPORTS = {
  'achievement-without-target': anyOf(unknownReport, addedReport),
  'missing-achievement': anyOf(
    missingRow,
    emptied('blank', () => null),
    emptied('placeholder', placeholder),
  ),
  'code-name-mismatch': anyOf(foreignName, repeatedCode),
} as const satisfies Readonly<Record<string, Planter>>;
