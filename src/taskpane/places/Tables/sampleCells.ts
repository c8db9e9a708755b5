import { cellA1 } from '../../../core/model/address';
import { cellAt } from '../../../core/model/cell';
import type { FoundTable, Reading, TableColumn } from '../../../core/model/table';
import { amountText } from '../../../core/wording/explaining/amountText';
import type { ExplainingWords } from '../../../core/wording/explaining/explainingWords';
import { targetText } from '../../../core/wording/explaining/targetText';
import type { Figures } from '../../../core/wording/numbers';
import { cellText } from '../../speech/cellText';
import { printerOf } from '../../speech/valueText';

/** A cell as it stands, and how it was understood; null where it is taken as it stands. */
export interface SampleCell {
  readonly address: string;
  readonly text: string;
  readonly reading: string | null;
}

const MOST = 3;
/** Cells are looked for in so many rows; a column that begins with more blank ones has no samples. */
const LOOKED_AT = 200;

/** @returns the first filled cells of a column, with how they were read. */
export function sampleCells(
  table: FoundTable,
  { column }: TableColumn,
  reading: Reading,
  words: ExplainingWords,
  figures: Figures,
): readonly SampleCell[] {
  const readings = readingsIn(table, reading, words, figures);
  const samples: SampleCell[] = [];
  const end = Math.min(table.endRow, table.firstRow + LOOKED_AT);
  for (let row = table.firstRow; row < end && samples.length < MOST; row += 1) {
    const cell = cellAt(table.sheet, row, column);
    if (cell.kind === 'blank') continue;
    const address = cellA1(row, column);
    const text = 'value' in cell ? cellText(cell.value, figures) : '';
    const understood = readings.get(address) ?? null;
    samples.push({ address, text, reading: understood === text ? null : understood });
  }
  return samples;
}

/** How the cells of targets and achievements on a table's sheet were understood, by address. */
function readingsIn(
  { sheet }: FoundTable,
  reading: Reading,
  words: ExplainingWords,
  figures: Figures,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const indicator of reading.indicators) {
    const print = printerOf(indicator, reading, figures);
    const { target, targetSource, observations } = indicator;
    if (target && targetSource?.sheet === sheet.name) {
      found.set(targetSource.address, targetText(target, words, print));
    }
    for (const { amount, source } of observations) {
      if (source.sheet === sheet.name) found.set(source.address, amountText(amount, words, print));
    }
  }
  return found;
}
