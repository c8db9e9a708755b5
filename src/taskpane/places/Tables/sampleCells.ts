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

const MOST = 3;
/** Cells are looked for in so many rows; a column that begins with more blank ones has no samples. */
const LOOKED_AT = 200;
/** So many decimals show what a cell holds. */
const DECIMALS = 6;

/**
 * @returns some filled cells of a column from the top, with how they were read: before the others those that do not
 *   read as they are written.
 */
export function sampleCells(
  table: FoundTable,
  column: TableColumn,
  readings: CellReadings,
  figures: Figures,
): readonly SampleCell[] {
  const samples: SampleCell[] = [];
  const end = Math.min(table.endRow, table.firstRow + LOOKED_AT);
  for (let row = table.firstRow; row < end; row += 1) {
    const text = textOf(cellAt(table.sheet, row, column.column), figures);
    if (text === '') continue;
    const understood = readingAt(table, column, row, readings);
    const reading = understood === text ? null : understood;
    samples.push({ address: cellA1(row, column.column), text, reading });
  }
  const telling = samples.filter(({ reading }) => reading !== null);
  const chosen = [...telling, ...samples.filter(({ reading }) => reading === null)].slice(0, MOST);
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
