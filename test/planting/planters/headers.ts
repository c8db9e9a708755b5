import { cellAt, sheetNamed, withCell, withoutColumn } from '../generator/edit';
import { hasFormula, columnsOf } from '../generator/spots';
import { LEXICONS } from '../generator/lexicon/lexicons';
import type { Column, Table, Workbook } from '../generator/workbook';
import { anyOf, oneOf, placeAt, placeOfRange, type Planter } from './planting';

const isOneRowHeader = ({ headerTop, headerRow }: Table): boolean => headerTop === headerRow;

/** The column of results, or of targets, was never there. */
const withoutColumnOf =
  (role: 'achieved' | 'target'): Planter =>
  (workbook, random) => {
    const fitting = workbook.tables.filter(
      (table) =>
        table.role === 'combined' &&
        isOneRowHeader(table) &&
        !workbook.headline &&
        !hasFormula(workbook, table) &&
        columnsOf(table, 'achieved').length === 1 &&
        columnsOf(table, 'attainment', 'status', 'milestone', 'numerator').length === 0,
    );
    const table = oneOf(fitting, random);
    if (!table) return null;
    const [column] = columnsOf(table, role);
    const [first, last] = [table.columns[0]!.at, table.columns.at(-1)!.at - 1];
    const range = { top: table.headerRow, bottom: table.headerRow, left: first, right: last };
    return {
      workbook: withoutColumn(workbook, table.sheet, column!.at),
      at: placeOfRange(table.sheet, range),
      manner: `no ${role} column`,
    };
  };

/** The other half of two tables that are joined is not in the file. */
const withoutSheet: Planter = (workbook, random) => {
  const [targets, results] = ['targets', 'results'].map((role) =>
    workbook.tables.find((table) => table.role === role),
  );
  if (!targets || !results || targets.sheet === results.sheet) return null;
  const [named] = columnsOf(results, 'indicator');
  const title =
    named && cellAt(sheetNamed(workbook, results.sheet), results.headerRow, named.at)?.value;
  const isNamed = title === LEXICONS[workbook.language].headers.indicator[0];
  const gone =
    isNamed && columnsOf(results, 'date').length === 0 && random.chance(0.3) ? targets : results;
  const left = gone === targets ? results : targets;
  const sheets = workbook.sheets.filter(({ name }) => name !== gone.sheet);
  const [first, last] = [left.columns[0]!.at, left.columns.at(-1)!.at];
  const range = { top: left.headerRow, bottom: left.headerRow, left: first, right: last };
  return {
    workbook: { ...workbook, sheets },
    at: placeOfRange(left.sheet, range),
    manner: `no sheet of ${gone.role}`,
  };
};

/** A column was copied beside its table and kept its title. */
const copiedColumn: Planter = (workbook, random) => {
  const copies = workbook.tables.filter(isOneRowHeader).flatMap((table) =>
    columnsOf(table, 'remark', 'responsible', 'unit', 'baseline').map((column) => ({
      table,
      column,
    })),
  );
  const copy = oneOf(copies, random);
  if (!copy || sheetNamed(workbook, copy.table.sheet).excelTables.length > 0) return null;
  const { table, column } = copy;
  const to = table.columns.at(-1)!.at + 1;
  const sheet = sheetNamed(workbook, table.sheet);
  const rows = [table.headerRow, ...table.rows.map(({ at }) => at)];
  const changed = rows.reduce(
    (one, row) => withCell(one, table.sheet, row, to, cellAt(sheet, row, column.at)),
    workbook,
  );
  return {
    workbook: changed,
    at: placeAt(table.sheet, table.headerRow, to),
    manner: `copied ${column.role}`,
  };
};

/** A title was typed over with the one of a column before it. */
const repeatedTitle: Planter = (workbook, random) => {
  const pairs = workbook.tables.filter(isOneRowHeader).flatMap((table) => {
    const columns = columnsOf(table, 'responsible', 'remark');
    return columns.length === 2 ? [{ table, columns }] : [];
  });
  const pair = oneOf(pairs, random);
  if (!pair || sheetNamed(workbook, pair.table.sheet).excelTables.length > 0) return null;
  const { table, columns } = pair;
  const title = cellAt(sheetNamed(workbook, table.sheet), table.headerRow, columns[0]!.at);
  const to = columns[1]!.at;
  return {
    workbook: withCell(workbook, table.sheet, table.headerRow, to, title),
    at: placeAt(table.sheet, table.headerRow, to),
    manner: 'typed over',
  };
};

const isFilled = (workbook: Workbook, table: Table, { at }: Column): boolean =>
  table.rows.filter((row) => cellAt(sheetNamed(workbook, table.sheet), row.at, at)).length > 1;

const lostTitle: Planter = (workbook, random) => {
  const fitting = workbook.tables.filter(isOneRowHeader).flatMap((table) =>
    columnsOf(table, 'remark', 'responsible')
      .filter((column) => isFilled(workbook, table, column))
      .map((column) => ({ table, column })),
  );
  const one = oneOf(fitting, random);
  if (!one || sheetNamed(workbook, one.table.sheet).excelTables.length > 0) return null;
  const { table, column } = one;
  return {
    workbook: withCell(workbook, table.sheet, table.headerRow, column.at, null),
    at: placeAt(table.sheet, table.headerRow, column.at),
    manner: `lost title of ${column.role}`,
  };
};

export const HEADERS = {
  'missing-label': anyOf(withoutColumnOf('achieved'), withoutColumnOf('target'), withoutSheet),
  'duplicate-label': anyOf(copiedColumn, repeatedTitle),
  'blank-label': lostTitle,
} as const satisfies Readonly<Record<string, Planter>>;
