import {
  cellAt,
  columnsOf,
  sheetNamed,
  spotsOf,
  withCell,
  withoutColumn,
  withRowBefore,
  withSheet,
} from '../generator/edit';
import { LEXICONS } from '../generator/lexicon/lexicons';
import type { Column, Table, Workbook } from '../generator/workbook';
import { anyOf, oneOf, placeAt, placeOfRange, type Planter } from './planting';

const isOneRowHeader = ({ headerTop, headerRow }: Table): boolean => headerTop === headerRow;

const hasFormula = (workbook: Workbook, { sheet }: Table): boolean =>
  sheetNamed(workbook, sheet).cells.some((row) => row.some((cell) => cell?.formula));

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

const emptyRow: Planter = (workbook, random) => {
  const fitting = workbook.tables.flatMap((table) =>
    table.rows
      .slice(1)
      .filter(({ kind }, at) => kind !== 'section' && table.rows[at]!.kind !== 'section')
      .map((row) => ({ table, row })),
  );
  const one = oneOf(fitting, random);
  if (!one) return null;
  const { table, row } = one;
  return {
    workbook: withRowBefore(workbook, table.sheet, row.at, []),
    at: placeAt(table.sheet, row.at, table.columns[0]!.at),
    manner: 'row inserted',
  };
};

/** Two cells of a column or of a row became one, which keeps the first value. */
const merged =
  (role: 'target' | 'achieved' | 'unit', direction: 'down' | 'right'): Planter =>
  (workbook, random) => {
    const spots = spotsOf(workbook, [role], ({ table, row, cell }) => {
      const below = table.rows[table.rows.indexOf(row) + 1];
      const isLast = table.columns.at(-1)?.role === role;
      const plain =
        row.kind === 'indicator' && cell !== null && !cell.formula && !workbook.headline;
      if (table.role !== 'combined' || hasFormula(workbook, table)) return false;
      if (columnsOf(table, 'attainment', 'status').length > 0) return false;
      return plain && (direction === 'down' ? below?.kind === 'indicator' : !isLast);
    });
    const spot = oneOf(spots, random);
    if (!spot || hasTotal(spot.table)) return null;
    const { table, row, column } = spot;
    const [down, right] = direction === 'down' ? [1, 0] : [0, 1];
    const range = { top: row.at, bottom: row.at + down, left: column.at, right: column.at + right };
    const emptied = withCell(workbook, table.sheet, range.bottom, range.right, null);
    return {
      workbook: withSheet(emptied, table.sheet, (sheet) => ({
        ...sheet,
        merges: [...sheet.merges, range],
      })),
      at: placeOfRange(table.sheet, range),
      manner: `merged ${role} ${direction}`,
    };
  };

/** Totals would no longer be the sum of their rows. */
const hasTotal = ({ rows }: Table): boolean => rows.some(({ kind }) => kind === 'total');

const hiddenRows: Planter = (workbook, random) => {
  const table = oneOf(
    workbook.tables.filter(({ rows }) => rows.length > 5),
    random,
  );
  if (!table) return null;
  const from = random.whole(1, table.rows.length - 3);
  const count = random.whole(1, 2);
  const rows = table.rows.slice(from, from + count).map(({ at }) => at);
  const [left, right] = [table.columns[0]!.at, table.columns.at(-1)!.at];
  return {
    workbook: withSheet(workbook, table.sheet, (sheet) => ({ ...sheet, hiddenRows: rows })),
    at: placeOfRange(table.sheet, { top: rows[0]!, bottom: rows.at(-1)!, left, right }),
    manner: 'hidden rows',
  };
};

const hiddenColumn: Planter = (workbook, random) => {
  const table = random.pick(workbook.tables);
  const { at } = random.pick(table.columns);
  return {
    workbook: withSheet(workbook, table.sheet, (sheet) => ({ ...sheet, hiddenColumns: [at] })),
    at: placeOfRange(table.sheet, {
      top: table.headerTop,
      bottom: table.rows.at(-1)!.at,
      left: at,
      right: at,
    }),
    manner: 'hidden column',
  };
};

const strayValue =
  (where: 'beside' | 'below'): Planter =>
  (workbook, random) => {
    const table = random.pick(workbook.tables);
    const sheet = sheetNamed(workbook, table.sheet);
    const bottom = table.rows.at(-1)!.at;
    const values = columnsOf(table, 'target', 'achieved');
    const row = where === 'below' ? bottom + 2 : random.pick(table.rows).at;
    const column = where === 'below' ? random.pick(values).at : table.columns.at(-1)!.at + 2;
    if (sheet.cells[row]?.some((cell, at) => cell && (where === 'below' || at > column - 2)))
      return null;
    return {
      workbook: withCell(workbook, table.sheet, row, column, { value: random.whole(11, 990) }),
      at: placeAt(table.sheet, row, column),
      manner: `stray value ${where}`,
    };
  };

export const STRUCTURE = {
  'missing-label': anyOf(withoutColumnOf('achieved'), withoutColumnOf('target'), withoutSheet),
  'duplicate-label': anyOf(copiedColumn, repeatedTitle),
  'blank-label': lostTitle,
  'blank-row': emptyRow,
  'merged-cells': anyOf(
    merged('target', 'down'),
    merged('achieved', 'down'),
    merged('unit', 'down'),
    merged('unit', 'right'),
    merged('target', 'right'),
  ),
  'hidden-cells': anyOf(hiddenRows, hiddenColumn),
  'extra-cell': anyOf(strayValue('beside'), strayValue('below')),
} as const satisfies Readonly<Record<string, Planter>>;
