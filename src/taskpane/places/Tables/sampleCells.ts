import { cellA1 } from '../../../core/model/address';
import { cellAt, type CellValue } from '../../../core/model/cell';
import type { FoundTable, TableColumn } from '../../../core/model/table';
import { isDateFormat, isPercentFormat } from '../../../core/reading/cells/formats';
import type { Figures } from '../../../core/wording/numbers';
import type { CellReadings } from './cellReadings';

/** A cell as it stands, and how it was understood; null where it is taken as it stands. */
export interface SampleCell {
  readonly address: string;
  readonly text: string;
  readonly reading: string | null;
}

/** How much a person learns from a cell about how it was read. */
interface Ranked extends SampleCell {
  readonly tells: number;
}

const MOST = 3;
/** Cells are looked for in so many rows; a column that begins with more blank ones has no samples. */
const LOOKED_AT = 200;
/** So many decimals show what a cell holds. */
const DECIMALS = 6;

/**
 * @returns some filled cells of a column that differ, from the top, with how they were read: before the others those that
 *   are written in words, then those that do not read as they are written.
 */
export function sampleCells(
  table: FoundTable,
  column: TableColumn,
  readings: CellReadings,
  figures: Figures,
): readonly SampleCell[] {
  const samples: Ranked[] = [];
  const end = Math.min(table.endRow, table.firstRow + LOOKED_AT);
  for (let row = table.firstRow; row < end; row += 1) {
    const cell = cellAt(table.sheet, row, column.column);
    const text = textOf(cell, figures);
    if (text === '' || samples.some((sample) => sample.text === text)) continue;
    const understood = readingAt(table, column, row, readings);
    const reading = understood === text ? null : understood;
    const tells = reading === null ? 0 : cell.kind === 'text' ? 2 : 1;
    samples.push({ address: cellA1(row, column.column), text, reading, tells });
  }
  const chosen = [...samples].sort((a, b) => b.tells - a.tells).slice(0, MOST);
  return samples.filter((sample) => chosen.includes(sample));
}

function readingAt(
  { sheet }: FoundTable,
  { column, role }: TableColumn,
  row: number,
  readings: CellReadings,
): string | null {
  return role === 'date'
    ? readings.ofTime(sheet.name, row)
    : readings.ofValue({ sheet: sheet.name, address: cellA1(row, column) });
}

/** A cell as a person sees it, on one line. */
function textOf(cell: CellValue, figures: Figures): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return cell.value.replace(/\s+/g, ' ').trim();
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'number':
      return numberText(cell, figures);
  }
}

function numberText(
  { value, format }: Extract<CellValue, { kind: 'number' }>,
  figures: Figures,
): string {
  if (isDateFormat(format)) return figures.date(value);
  return isPercentFormat(format) ? figures.share(value, DECIMALS) : figures.number(value, DECIMALS);
}
