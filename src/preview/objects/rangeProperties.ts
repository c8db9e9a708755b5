import { HostError } from '../file/hostError';
import type { Argument, Arguments } from '../protocol/arguments';
import { invalid } from '../protocol/arguments';
import type { Json, JsonObject } from '../protocol/messages';
import { grid } from './area';
import { cellFormatAnswers, setCellProperties } from './cellFormats';
import type { RangeSelf } from './range';

/** What is answered about one row, column or cell, by the name that asks for it; a group has names of its own. */
export interface Answers<Of extends readonly number[]> {
  readonly [name: string]: Answer<Of> | Answers<Of>;
}
type Answer<Of extends readonly number[]> = (range: RangeSelf, ...at: Of) => Json;

const ROW: Answers<[number]> = {
  rowHidden: ({ sheet }, row) => sheet.rowHidden(row),
  rowIndex: (_range, row) => row,
};

const COLUMN: Answers<[number]> = {
  columnHidden: ({ sheet }, column) => sheet.columnHidden(column),
  columnIndex: (_range, column) => column,
};

const CELL: Answers<[number, number]> = {
  style: ({ sheet }, row, column) => sheet.styleName(row, column),
  format: cellFormatAnswers,
};

/** The methods of Range that answer for its rows, columns or cells one by one. */
export const rangeProperties = {
  getRowProperties: (range: RangeSelf, args: Arguments): Json => {
    const answer = chosen(ROW, args.at(0), 'getRowProperties');
    return lines(range.area.row, range.area.rows).map((row) => answer(range, row));
  },
  getColumnProperties: (range: RangeSelf, args: Arguments): Json => {
    const answer = chosen(COLUMN, args.at(0), 'getColumnProperties');
    return lines(range.area.column, range.area.columns).map((column) => answer(range, column));
  },
  getCellProperties: (range: RangeSelf, args: Arguments): Json => {
    const answer = chosen(CELL, args.at(0), 'getCellProperties');
    return grid(range.area, (row, column) => answer(range, row, column));
  },
  setCellProperties,
};

const lines = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** @throws HostError InvalidArgument; NotImplemented where something is asked for that is not answered here */
function chosen<Of extends readonly number[]>(
  answers: Answers<Of>,
  options: Argument,
  method: string,
): Answer<Of> {
  if (!isRecord(options)) throw invalid(`Range.${method} needs to be told what to load.`);
  const parts = Object.entries(options).flatMap(([name, wanted]) => {
    const known = answers[name];
    if (wanted === false || wanted === null) return [];
    if (known === undefined || (typeof known === 'object') !== isRecord(wanted)) {
      throw new HostError(
        'NotImplemented',
        `Range.${method} of ${name} is not implemented in the preview.`,
      );
    }
    const answer = typeof known === 'object' ? chosen<Of>(known, wanted, method) : known;
    return [[name, answer] as const];
  });
  return (range, ...at) =>
    Object.fromEntries(parts.map(([name, answer]) => [name, answer(range, ...at)]));
}

const isRecord = (value: Argument): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
