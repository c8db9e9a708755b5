import { row } from '../core/model/address';
import type { Edit } from '../core/model/edit';
import { SAFE_BYTES } from './excelRun';

/** Measured: besides its cells an edit takes less than this in a request. */
const CELLS_OVERHEAD = 1_000;
/** Measured: a request names every object and property, up to 19 times what the edit itself takes. */
const WIRE_FACTOR = 20;

/** @returns the edits in their order, together as far as one request may carry them. */
export function batchEdits(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const batches: Edit[][] = [];
  let room = 0;
  for (const edit of edits.flatMap(splitLarge)) {
    const size = bytesOf(edit);
    if (size > room) {
      batches.push([]);
      room = SAFE_BYTES;
    }
    batches.at(-1)!.push(edit);
    room -= size;
  }
  return batches;
}

/**
 * One formula about "this row" in all cells is written at once: where they are a whole column of an Excel Table,
 * this is what makes it a calculated column. (Of other formulas Excel would move the references from row to row.)
 * @returns the formula, or null where there is no such one.
 */
export function formulaOfAll({ cells }: SetCells): string | null {
  const first = cells[0]?.[0];
  if (typeof first !== 'string' || !first.startsWith('=') || !first.includes('[@')) return null;
  return cells.every((line) => line.every((content) => content === first)) ? first : null;
}

type SetCells = Extract<Edit, { readonly kind: 'set-cells' }>;

/** Cells of one edit that would pass the limit are written in bands of rows. */
function splitLarge(edit: Edit): readonly Edit[] {
  if (edit.kind !== 'set-cells' || edit.at.rows < 2 || bytesOf(edit) <= SAFE_BYTES) return [edit];
  const half = Math.ceil(edit.at.rows / 2);
  const band = (first: number, rows: number): Edit => ({
    ...edit,
    at: { ...edit.at, row: row(edit.at.row + first), rows },
    cells: edit.cells.slice(first, first + rows),
  });
  return [band(0, half), band(half, edit.at.rows - half)].flatMap(splitLarge);
}

/** How much of a request an edit takes, rather too much than too little. */
function bytesOf(edit: Edit): number {
  if (edit.kind === 'set-cells') return cellBytes(edit) + CELLS_OVERHEAD;
  const bytes = textBytes(edit);
  return bytes * WIRE_FACTOR;
}

const cellBytes = (edit: SetCells): number => textBytes(formulaOfAll(edit) ?? edit);

const textBytes = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length;
