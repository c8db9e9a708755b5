import { cellA1 } from '../../model/address';
import type { CellValue } from '../../model/cell';
import type { CellSource, StatedShare } from '../../model/indicator';
import { formatDecimals, isDateFormat, isPercentFormat, writtenDecimals } from '../cells/formats';
import { matchHeader } from '../columns/headers';
import { bareText } from '../cells/notes';
import type { DecimalMark } from '../cells/numbers';
import { cleanNumber, decimalsOf, loneNumber, NUMBER_SOURCE, parseDigits } from '../cells/numbers';
import type { ReadTable } from '../tables/tables';
import { fold } from '../words/text';

/** A column in which nothing is larger holds shares, unless its header has a per cent sign. */
const LARGEST_SHARE = 3;
const MARKS: readonly DecimalMark[] = [',', '.'];
const TEXT_SHARE = new RegExp(`^(?:ร้อยละ )?(-?)(${NUMBER_SOURCE}) ?(%?)$`);

/** @returns where a cell stands, with its text if it is one. */
export function sourceOf(table: ReadTable, row: number, column: number): CellSource {
  const cell = table.view.at(row, column);
  const text = cell.kind === 'text' ? cell.value : null;
  return { sheet: table.found.sheet.name, address: cellA1(row, column), text };
}

/** A number without a per cent sign, stored as text or not; the smaller where its mark has two readings. */
function plainNumber(cell: CellValue): number | null {
  if (cell.kind === 'number') return isPercentFormat(cell.format) ? null : cell.value;
  const readings = cell.kind === 'text' ? MARKS.map((mark) => loneNumber(cell.value, mark)) : [];
  const values = readings.filter((value) => value !== null);
  return values.length === 0 ? null : Math.min(...values);
}

const known = new WeakMap<ReadTable, Map<number, boolean>>();

/** @returns whether plain numbers in a column of stated percentages are per cent (95.4) or shares. */
export function isPerCentColumn(table: ReadTable, column: number, header: string): boolean {
  if (matchHeader(header)?.percent) return true;
  const columns = known.get(table) ?? new Map<number, boolean>();
  known.set(table, columns);
  const isPerCent = columns.get(column) ?? hasLargeNumber(table, column);
  columns.set(column, isPerCent);
  return isPerCent;
}

function hasLargeNumber(table: ReadTable, column: number): boolean {
  for (let row = table.found.firstRow; row < table.found.endRow; row += 1) {
    const cell = table.view.at(row, column);
    const plain = plainNumber(cell);
    if (plain !== null && plain > LARGEST_SHARE) return true;
  }
  return false;
}

interface Printed {
  readonly share: number;
  readonly digits: number;
}

function printedNumber(value: number, format: string, perCent: boolean): Printed | null {
  if (isDateFormat(format)) return null;
  if (isPercentFormat(format)) return { share: value, digits: formatDecimals(format) ?? 0 };
  const decimals = formatDecimals(format) ?? writtenDecimals(value);
  if (perCent) return { share: cleanNumber(value / 100), digits: decimals };
  return { share: value, digits: Math.max(0, decimals - 2) };
}

function printedText(text: string, mark: DecimalMark, perCent: boolean): Printed | null {
  const folded = bareText(fold(text), mark).text;
  const match = TEXT_SHARE.exec(folded);
  const digits = match?.[2];
  if (!match || !digits) return null;
  const value = parseDigits(digits, mark) * (match[1] ? -1 : 1);
  const decimals = decimalsOf(digits, mark);
  if (match[4] || perCent || folded.startsWith('ร้อยละ')) {
    return { share: cleanNumber(value / 100), digits: decimals };
  }
  return { share: value, digits: Math.max(0, decimals - 2) };
}

/** @returns a stated percentage as a share, with the digits of per cent that it prints; null for none. */
export function statedShare(
  cell: CellValue,
  mark: DecimalMark,
  perCent: boolean,
  source: CellSource,
): StatedShare | null {
  const printed =
    cell.kind === 'number'
      ? printedNumber(cell.value, cell.format, perCent)
      : cell.kind === 'text'
        ? printedText(cell.value, mark, perCent)
        : null;
  return printed && { ...printed, source };
}
