import { sheetNamed, withCell, withRowBefore, withSheet } from '../generator/edit';
import { hasFormula, columnsOf, spotsOf } from '../generator/spots';
import type { Table } from '../generator/workbook';
import { anyOf, oneOf, placeAt, placeOfRange, type Planter } from './planting';

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

export const BODIES = {
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
