import { area, columnIndex, columnLetters, parseA1 } from '../../src/core/model/address';
import type {
  RawValue,
  SheetSnapshot,
  ValueKind,
  WorkbookSnapshot,
} from '../../src/core/model/snapshot';

/** A cell of a test grid: a bare value, or one with its format or its formula. */
export type GridCell =
  RawValue | null | { readonly v: RawValue; readonly format?: string; readonly formula?: string };
export type Grid = readonly (readonly GridCell[])[];

export interface GridTable {
  readonly name: string;
  /** A1 of header and body, relative to the sheet. */
  readonly at: string;
  readonly hasTotals?: boolean;
}

export interface GridSheet {
  readonly name: string;
  readonly cells: Grid;
  /** The cell at which the grid's first cell stands; A1 unless given. */
  readonly from?: string;
  readonly tables?: readonly GridTable[];
  readonly visible?: boolean;
  /** A1 addresses of merged areas. */
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them (from 1), and column letters. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Indent levels by A1 address. */
  readonly indents?: Readonly<Record<string, number>>;
}

const valueOf = (cell: GridCell | undefined): RawValue =>
  typeof cell === 'object' && cell !== null ? cell.v : (cell ?? '');

const formatOf = (cell: GridCell | undefined): string =>
  (typeof cell === 'object' ? cell?.format : undefined) ?? 'General';

const formulaOf = (cell: GridCell | undefined): RawValue =>
  (typeof cell === 'object' ? cell?.formula : undefined) ?? valueOf(cell);

function kindOf(value: RawValue): ValueKind {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!)$/.test(value) ? 'Error' : 'String';
}

/** @returns a sheet's snapshot; rows shorter than the longest are filled with blanks. */
export function sheetOf(sheet: GridSheet, index = 0): SheetSnapshot {
  const corner = parseA1(sheet.from ?? 'A1');
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  const square = sheet.cells.map((row) => Array.from({ length: width }, (_, at) => row[at]));
  const values = square.map((row) => row.map(valueOf));
  return {
    id: `sheet-${index + 1}`,
    name: sheet.name,
    visible: sheet.visible ?? true,
    protected: false,
    area: area(corner.row, corner.column, values.length, width),
    values,
    kinds: values.map((row) => row.map(kindOf)),
    formulas: square.map((row) => row.map(formulaOf)),
    numberFormats: square.map((row) => row.map(formatOf)),
    tables: (sheet.tables ?? []).map((table, at) =>
      tableOf(table, values, corner, `${index + 1}-${at + 1}`),
    ),
    charts: [],
    merges: (sheet.merges ?? []).map(parseA1),
    hiddenRows: (sheet.hiddenRows ?? []).map((number) => number - 1),
    hiddenColumns: (sheet.hiddenColumns ?? []).map(columnIndex),
    indents: Object.entries(sheet.indents ?? {}).map(([address, level]) => {
      const { row, column } = parseA1(address);
      return { row, column, level };
    }),
  };
}

function tableOf(
  table: GridTable,
  values: readonly (readonly RawValue[])[],
  corner: { readonly row: number; readonly column: number },
  id: string,
): SheetSnapshot['tables'][number] {
  const place = parseA1(table.at);
  const header = values[place.row - corner.row] ?? [];
  const columns = Array.from({ length: place.columns }, (_, at) => ({
    id: String(at + 1),
    name: String(header[place.column - corner.column + at] ?? columnLetters(at)),
  }));
  return {
    id,
    name: table.name,
    area: place,
    hasHeaders: true,
    hasTotals: table.hasTotals ?? false,
    columns,
  };
}

/** @returns a workbook's snapshot; the host's culture is American English unless given. */
export const workbookOf = (sheets: readonly GridSheet[], culture = 'en-US'): WorkbookSnapshot => ({
  sheets: sheets.map(sheetOf),
  names: [],
  culture,
  ownPart: null,
  readOnly: false,
  structureProtected: false,
});

/** @returns cells from lines of `a | b | c`; numbers are numbers unless they stand in quotes. */
export function gridOf(text: string): Grid {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) =>
    line.split('|').map((part) => {
      const trimmed = part.trim();
      if (/^".*"$/.test(trimmed)) return trimmed.slice(1, -1);
      return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
    }),
  );
}
