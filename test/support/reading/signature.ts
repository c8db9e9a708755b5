import type { GridCell, GridSheet } from '../grid';
import type { ReadingFixture } from '../readingFixture';
import type { ExpectedTable } from './fixtureExpected';

/** The kind of a cell: blank, text, number, percentage, date, boolean. */
function kindOf(cell: GridCell | undefined): string {
  if (cell === undefined || cell === null || cell === '') return '.';
  if (typeof cell === 'object') {
    const { v, format = '' } = cell;
    if (format.includes('%')) return '%';
    return typeof v === 'number' && /[dmy]/.test(format) ? 'd' : kindOf(v);
  }
  if (typeof cell === 'number') return 'n';
  return typeof cell === 'boolean' ? 'b' : 't';
}

/** Rows of the same kinds below each other count once, so that one more row makes no other layout. */
function patternOf({ cells }: GridSheet): readonly string[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const rows = cells.map((row) =>
    Array.from({ length: width }, (_, at) => kindOf(row[at])).join(''),
  );
  return rows.filter((row, at) => row !== rows[at - 1]);
}

const sheetPart = (sheet: GridSheet): unknown => [
  patternOf(sheet),
  sheet.merges ?? [],
  sheet.tables?.map(({ at, hasTotals }) => [at, hasTotals]) ?? [],
  sheet.hiddenRows ?? [],
  sheet.hiddenColumns ?? [],
  sheet.indents ?? {},
  sheet.visible ?? true,
];

const tablePart = ({ role, columns }: ExpectedTable): unknown => [
  role,
  columns.map((column) => [column.letters, column.role]),
];

/** @returns what a layout is apart from its words: kinds of cells, merges, header, columns and roles. */
export const signatureOf = ({ sheets, expected }: ReadingFixture): string =>
  JSON.stringify([sheets.map(sheetPart), expected.tables.map(tablePart)]);
