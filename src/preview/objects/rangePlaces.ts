import { MAX_COLUMNS, MAX_ROWS } from '../file/a1';
import { HostError } from '../file/hostError';
import type { Rectangle } from '../file/types';
import type { Arguments } from '../protocol/arguments';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { bound, intersect, withinSheet } from './area';
import type { RangeSelf } from './range';
import { rangeAt, rangeOf } from './range';
import { rangeAreas } from './rangeAreas';

type Method = (range: RangeSelf, args: Arguments) => HostObject | null;

const move = (range: RangeSelf, area: Rectangle): HostObject =>
  rangeAt({ ...range, area: withinSheet(area) });

const cell = (range: RangeSelf, row: number, column: number): HostObject =>
  move(range, {
    row: range.area.row + row,
    column: range.area.column + column,
    rows: 1,
    columns: 1,
  });

/** The methods of Range that lead to other ranges. */
export const rangePlaces: Readonly<Record<string, Method>> = {
  getCell: (range, args) => cell(range, args.integer(0), args.integer(1)),
  getRow: (range, args) => {
    const row = args.integer(0);
    if (row < 0) throw invalid('A row counts from 0.');
    return move(range, { ...range.area, row: range.area.row + row, rows: 1 });
  },
  getColumn: (range, args) => {
    const column = args.integer(0);
    if (column < 0) throw invalid('A column counts from 0.');
    return move(range, { ...range.area, column: range.area.column + column, columns: 1 });
  },
  getLastRow: (range) =>
    move(range, { ...range.area, row: range.area.row + range.area.rows - 1, rows: 1 }),
  getLastColumn: (range) =>
    move(range, { ...range.area, column: range.area.column + range.area.columns - 1, columns: 1 }),
  getLastCell: (range) => cell(range, range.area.rows - 1, range.area.columns - 1),
  getResizedRange: (range, args) =>
    move(range, {
      ...range.area,
      rows: range.area.rows + args.integer(0),
      columns: range.area.columns + args.integer(1),
    }),
  getAbsoluteResizedRange: (range, args) =>
    move(range, { ...range.area, rows: args.integer(0), columns: args.integer(1) }),
  getOffsetRange: (range, args) =>
    move(range, {
      ...range.area,
      row: range.area.row + args.integer(0),
      column: range.area.column + args.integer(1),
    }),
  getRowsBelow: (range, args) => {
    const { area } = range;
    return move(range, { ...area, row: area.row + area.rows, rows: args.optionalInteger(0) ?? 1 });
  },
  getColumnsAfter: (range, args) => {
    const { area } = range;
    const columns = args.optionalInteger(0) ?? 1;
    return move(range, { ...area, column: area.column + area.columns, columns });
  },
  getEntireColumn: (range) => move(range, { ...range.area, row: 0, rows: MAX_ROWS }),
  getEntireRow: (range) => move(range, { ...range.area, column: 0, columns: MAX_COLUMNS }),
  getBoundingRect: (range, args) => move(range, bound(range.area, other(range, args))),
  getIntersection: (range, args) => {
    const area = intersect(range.area, other(range, args));
    if (!area) throw invalid('The ranges share no cell.');
    return move(range, area);
  },
  getIntersectionOrNullObject: (range, args) => {
    const area = intersect(range.area, other(range, args));
    return area && move(range, area);
  },
  getUsedRange: (range, args) => used(range, args) ?? cell(range, 0, 0),
  getUsedRangeOrNullObject: (range, args) => used(range, args),
  getSurroundingRegion: (range) => move(range, surroundingRegion(range)),
  getMergedAreasOrNullObject: (range) => mergedAreas(range),
};

/** Excel fails to give more merged areas than this at once; which error it gives is not documented. */
const MOST_MERGES = 512;

/** Excel gives the merged areas whose first cell lies in the range, and no others (office-js #3611). */
function mergedAreas(range: RangeSelf): HostObject | null {
  const merged = range.sheet
    .merges()
    .filter(({ row, column }) => intersect({ row, column, rows: 1, columns: 1 }, range.area));
  if (merged.length > MOST_MERGES) {
    throw new HostError('GeneralException', `There are more than ${MOST_MERGES} merged areas.`);
  }
  return merged.length > 0 ? rangeAreas({ ...range, areas: merged }) : null;
}

function other(range: RangeSelf, args: Arguments): Rectangle {
  const second = rangeOf(range.book, range.sheet, args.at(0));
  if (second.sheet.id !== range.sheet.id) throw invalid('The ranges are on different sheets.');
  return second.area;
}

function used(range: RangeSelf, args: Arguments): HostObject | null {
  const whole = range.sheet.usedRange(args.flag(0));
  const within = whole && intersect(whole, range.area);
  const area = within && shrink(range, within, args.flag(0));
  return area && move(range, area);
}

/** @returns the part of an area that holds anything, without its empty edges; null if nothing. */
function shrink(range: RangeSelf, area: Rectangle, valuesOnly: boolean): Rectangle | null {
  let found: Rectangle | null = null;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isUsed(range, row, column, valuesOnly)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      found = found ? bound(found, cell) : cell;
    }
  }
  return found;
}

function isUsed({ sheet }: RangeSelf, row: number, column: number, valuesOnly: boolean): boolean {
  if (!isBlank(sheet.cell(row, column))) return true;
  if (valuesOnly) return false;
  const { fillColor, numberFormat, borders } = sheet.style(row, column);
  const bordered = Object.values(borders).some(({ style }) => style !== 'none');
  return fillColor !== '' || numberFormat !== 'General' || bordered;
}

const isBlank = (cell: { value: unknown; formula: string | null }): boolean =>
  cell.value === null && cell.formula === null;

/** Grows the range until blank rows and columns, or the sheet's edges, surround it. */
function surroundingRegion({ sheet, area }: RangeSelf): Rectangle {
  const all = sheet.usedRange(true);
  if (!all) return area;
  let region = area;
  for (;;) {
    const grown = grow(sheet, region, bound(all, area));
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

function grow(sheet: RangeSelf['sheet'], region: Rectangle, limit: Rectangle): Rectangle {
  const ring = intersect(
    {
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    },
    limit,
  );
  if (!ring) return region;
  let grown = region;
  for (let row = ring.row; row < ring.row + ring.rows; row += 1) {
    for (let column = ring.column; column < ring.column + ring.columns; column += 1) {
      if (isBlank(sheet.cell(row, column))) continue;
      grown = bound(grown, { row, column, rows: 1, columns: 1 });
    }
  }
  return grown;
}
