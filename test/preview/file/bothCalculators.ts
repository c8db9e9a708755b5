import { cellA1 } from '../../../src/core/model/address';
import { openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { SheetFile } from '../../../src/preview/file/types';
import { readValues, recalculate, type CalculatedValue } from '../../support/libreOffice';

/** A cell with a formula that the preview and LibreOffice compute differently. */
export interface Difference {
  /** With its sheet. */
  readonly cell: string;
  readonly formula: string;
  readonly our: CalculatedValue | null;
  readonly their: CalculatedValue | null;
}

interface FormulaCell extends Omit<Difference, 'their'> {
  /** The largest figure in its row, which sets how exact a difference between figures can be. */
  readonly scale: number;
}

/** Computes a workbook with the preview and with LibreOffice and compares every cell with a formula. */
export async function compareCalculators(
  xlsx: Uint8Array,
): Promise<{ readonly compared: number; readonly differences: readonly Difference[] }> {
  const book = openWorkbookFile(xlsx);
  book.recalculate();
  const theirs = readValues(await recalculate(xlsx));
  const cells = book.sheets().flatMap(formulaCells);
  const differences = cells.flatMap(({ scale, ...computed }) => {
    const [sheet = '', address = ''] = computed.cell.split('!');
    const their = theirs.get(sheet)?.get(address) ?? null;
    return agree(computed.our, their, scale) ? [] : [{ ...computed, their }];
  });
  return { compared: cells.length, differences };
}

function formulaCells(sheet: SheetFile): readonly FormulaCell[] {
  const used = sheet.usedRange(true);
  if (used === null) return [];
  const columns = Array.from({ length: used.columns }, (_, c) => used.column + c);
  return Array.from({ length: used.rows }, (_, r) => used.row + r).flatMap((row) => {
    const cells = columns.map((column) => ({ column, ...sheet.cell(row, column) }));
    const figures = cells.map(({ value }) => (typeof value === 'number' ? Math.abs(value) : 0));
    return cells.flatMap(({ column, value, isError, formula }) => {
      if (formula === null) return [];
      const our = isError ? { error: `${value}` } : value;
      return [
        {
          cell: `${sheet.name()}!${cellA1(row, column)}`,
          formula,
          our,
          scale: Math.max(...figures),
        },
      ];
    });
  });
}

/** Of the figures that a difference is taken of: LibreOffice takes what is smaller for 0, the preview leaves it. */
const LEFT_OVER = 2 ** -48;

function agree(our: CalculatedValue | null, their: CalculatedValue | null, scale: number): boolean {
  if (typeof our !== 'number' || typeof their !== 'number')
    return JSON.stringify(our) === JSON.stringify(their);
  const difference = Math.abs(our - their);
  return (
    difference <= 1e-9 * Math.max(Math.abs(our), Math.abs(their)) || difference <= LEFT_OVER * scale
  );
}
