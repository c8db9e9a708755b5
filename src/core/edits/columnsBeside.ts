import { blocksOfTables } from '../model/own';
import type { FoundTable } from '../model/table';
import type { Located, LocatedColumn } from './locateOwn';

/** @returns our columns that belong to each of the tables: in the Excel Table, or the block beside a plain range. */
export function columnsBeside(
  tables: readonly FoundTable[],
  located: Located,
): readonly (readonly LocatedColumn[])[] {
  return tables.map((table) => {
    if (table.role === 'achievements') return [];
    return table.excelTable
      ? located.columns.filter((column) => column.table?.id === table.excelTable!.id)
      : blockBeside(table, tables, located);
  });
}

/** Blocks are known by the names that move with them. */
function blockBeside(
  table: FoundTable,
  tables: readonly FoundTable[],
  { columns }: Located,
): readonly LocatedColumn[] {
  const beside = tables.filter(
    ({ sheet, excelTable, headerRow, role }) =>
      sheet.id === table.sheet.id &&
      excelTable === null &&
      headerRow === table.headerRow &&
      role !== 'achievements',
  );
  const ours = columns.filter(
    ({ sheet, table: inTable, headerRow }) =>
      sheet.id === table.sheet.id && inTable === null && headerRow === table.headerRow,
  );
  const names = [...new Set(ours.map(({ name }) => name))];
  const blocks = names.map((name) => ours.filter((column) => column.name === name));
  const found = blocksOfTables(
    beside.map(({ area }) => area.column),
    blocks.map((block) => Math.min(...block.map(({ column }) => column))),
  ).get(beside.indexOf(table));
  return found === undefined ? [] : blocks[found]!;
}
