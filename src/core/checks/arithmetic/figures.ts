import { cellA1 } from '../../model/address';
import {
  formatDecimals,
  isDateFormat,
  isPercentFormat,
  writtenDecimals,
} from '../../reading/cells/formats';
import { remembered } from '../../reading/words/remembered';
import type { CheckInput } from '../input/checkInput';
import { perInput } from '../input/perInput';
import type { TypedTable } from '../input/typedTables';

/** A plain number in a cell. */
export interface Figure {
  readonly value: number;
  readonly format: string;
  /** The cell shows it as a percentage. */
  readonly isPercent: boolean;
}

/** @returns the figure in a cell of a table, by row and column of the sheet; null where no plain number stands. */
export type FigureReader = (table: TypedTable, row: number, column: number) => Figure | null;

/** What a format says, asked for every cell of a column. */
const kindOfFormat = remembered((format) =>
  isDateFormat(format) ? 'date' : isPercentFormat(format) ? 'percent' : 'number',
);

/** @returns a number as a figure; null where its format makes it a date. */
export function figureOf(value: number, format = 'General'): Figure | null {
  const kind = kindOfFormat(format);
  return kind === 'date' ? null : { value, format, isPercent: kind === 'percent' };
}

/** @returns the digits after the decimal mark with which a figure is written. */
export const decimalsOf = ({ value }: Figure): number =>
  Number.isInteger(value) ? 0 : writtenDecimals(value);

/** @returns the figure as its cell shows it: 12.3 for 12.34 in the format `0.0`. */
export function shownOf(figure: Figure): number {
  const printed = formatDecimals(figure.format);
  const digits = printed === null ? decimalsOf(figure) : printed + (figure.isPercent ? 2 : 0);
  return Number(figure.value.toFixed(Math.min(digits, 15)));
}

function readerOf({ reading }: CheckInput): FigureReader {
  const texts = new Map(
    reading.textNumbers.map(({ value, source }) => [`${source.sheet}!${source.address}`, value]),
  );
  return (table, row, column) => {
    const cell = table.at(row, column);
    if (cell.kind === 'number') return figureOf(cell.value, cell.format);
    if (cell.kind !== 'text') return null;
    const value = texts.get(`${table.found.sheet.name}!${cellA1(row, column)}`);
    return value === undefined ? null : figureOf(value);
  };
}

/** @returns a reader of figures: of cells that are numbers, and of texts that are nothing but a number. */
export const figureReader = perInput(readerOf);
