import { NOTHING_OWN } from '../../../../src/core/model/own';
import type { OwnParts } from '../../../../src/core/model/own';
import { columnLetters } from '../../../../src/core/model/address';
import { finish } from '../../../../src/core/model/steps';
import { excelFrame } from '../../../../src/core/reading/tables/excelFrames';
import type { Frame } from '../../../../src/core/reading/tables/frame';
import { plainFrames } from '../../../../src/core/reading/tables/plainFrames';
import { viewOf } from '../../../../src/core/reading/tables/visibleCells';
import type { GridSheet } from '../../../support/grid';
import { gridOf, sheetOf } from '../../../support/grid';

type Dress = Omit<GridSheet, 'name' | 'cells'>;

/** @returns the plain ranges of a sheet; a line of `|` alone is a blank row. */
export const framesOf = (
  cells: string | GridSheet['cells'],
  dress: Dress = {},
  own: OwnParts = NOTHING_OWN,
): readonly Frame[] => {
  const grid = typeof cells === 'string' ? gridOf(cells) : cells;
  const sheet = sheetOf({ name: 'S', cells: grid, ...dress });
  return finish(
    plainFrames(
      viewOf(sheet, own),
      sheet.tables.map(({ area }) => area),
    ),
  );
};

/** @returns the frame of the sheet's first Excel Table. */
export const excelFrameOf = (cells: string, at: string, dress: Dress = {}): Frame | null => {
  const sheet = sheetOf({ name: 'S', cells: gridOf(cells), tables: [{ name: 'T', at }], ...dress });
  return excelFrame(viewOf(sheet, NOTHING_OWN), sheet.tables[0]!);
};

/**
 * @returns a frame in short: its columns, rows as Excel numbers them (first of the header, last of the header, first
 * and last of the body), and whether it is evident.
 */
export function placeOf(frame: Frame): string {
  const columns = frame.columns.map((column) => columnLetters(column)).join('');
  const { headerTop, headerRow, firstRow, endRow } = frame;
  const header = headerTop === headerRow ? `${headerRow + 1}` : `${headerTop + 1}-${headerRow + 1}`;
  return `${columns} ${header}: ${firstRow + 1}-${endRow}${frame.evident ? '' : ' list'}`;
}

/** @returns the titles of each column, joined by ` / `. */
export const titlesIn = ({ columns, titles }: Frame): readonly string[] =>
  columns.map((column) => (titles.get(column) ?? []).join(' / '));

/** @returns what a map by column says, by letter. */
export const byLetter = (map: ReadonlyMap<number, string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...map].map(([column, text]) => [columnLetters(column), text]));
