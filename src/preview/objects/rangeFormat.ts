import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { autofitColumns, autofitRows } from './autofit';
import { requireUnprotected } from './protection';
import type { RangeSelf } from './range';
import { rangeBorders } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { changeStyle, sharedStyle } from './styles';
import { flag, number, oneOf, wordFor } from './values';
import { HORIZONTAL, VERTICAL } from './words';

const type = new HostType<RangeSelf>('RangeFormat', {
  get: {
    columnWidth: ({ sheet, area }) =>
      sharedSize(area.column, area.columns, (column) => sheet.columnWidth(column)),
    rowHeight: ({ sheet, area }) => sharedSize(area.row, area.rows, (row) => sheet.rowHeight(row)),
    useStandardWidth: ({ sheet, area }) =>
      sharedSize(area.column, area.columns, (column) => sheet.hasStandardWidth(column)),
    useStandardHeight: ({ sheet, area }) =>
      sharedSize(area.row, area.rows, (row) => sheet.hasStandardHeight(row)),
    horizontalAlignment: (range) =>
      sharedStyle(range, ({ horizontal }) => wordFor(HORIZONTAL, horizontal)),
    verticalAlignment: (range) => sharedStyle(range, ({ vertical }) => wordFor(VERTICAL, vertical)),
    wrapText: (range) => sharedStyle(range, ({ wrap }) => wrap),
    indentLevel: (range) => sharedStyle(range, ({ indent }) => indent),
    shrinkToFit: (range) => sharedStyle(range, ({ shrinkToFit }) => shrinkToFit),
    textOrientation: (range) => sharedStyle(range, ({ textRotation }) => toDegrees(textRotation)),
  },
  set: {
    columnWidth: ({ sheet, area }, value) => {
      requireUnprotected(sheet);
      sheet.setColumnWidth({ first: area.column, count: area.columns }, size(value));
    },
    rowHeight: ({ sheet, area }, value) => {
      requireUnprotected(sheet);
      sheet.setRowHeight({ first: area.row, count: area.rows }, size(value));
    },
    useStandardWidth: ({ sheet, area }, value) => {
      requireUnprotected(sheet);
      if (flag(value)) sheet.resetColumnWidth({ first: area.column, count: area.columns });
    },
    useStandardHeight: ({ sheet, area }, value) => {
      requireUnprotected(sheet);
      if (flag(value)) sheet.resetRowHeight({ first: area.row, count: area.rows });
    },
    horizontalAlignment: (range, value) =>
      changeStyle(range, { horizontal: oneOf(HORIZONTAL, value) }),
    verticalAlignment: (range, value) => changeStyle(range, { vertical: oneOf(VERTICAL, value) }),
    wrapText: (range, value) => changeStyle(range, { wrap: flag(value) }),
    indentLevel: (range, value) => changeStyle(range, { indent: indent(value) }),
    shrinkToFit: (range, value) => changeStyle(range, { shrinkToFit: flag(value) }),
    textOrientation: (range, value) => changeStyle(range, { textRotation: fromDegrees(value) }),
  },
  navigate: {
    borders: (range) => rangeBorders(range),
    fill: (range) => rangeFill(range),
    font: (range) => rangeFont(range),
    protection: (range) => protection.of(range),
  },
  methods: {
    autofitColumns: (range) => autofitColumns(range),
    autofitRows: (range) => autofitRows(range),
  },
});

const protection = new HostType<RangeSelf>('FormatProtection', {
  get: { locked: (range) => sharedStyle(range, ({ locked }) => locked) },
  set: { locked: (range, value) => changeStyle(range, { locked: flag(value) }) },
});

export const rangeFormat = (range: RangeSelf): HostObject => type.of(range);

/** Lines beyond this many are taken to be like the last one looked at. */
const EXAMINED = 10_000;

function sharedSize<T extends number | boolean>(
  start: number,
  count: number,
  of: (line: number) => T,
): T | null {
  const first = of(start);
  for (let line = start + 1; line < start + Math.min(count, EXAMINED); line += 1) {
    if (of(line) !== first) return null;
  }
  return first;
}

function size(value: Json): number {
  const points = number(value);
  if (points < 0) throw invalid('A size is not negative.');
  return points;
}

export function indent(value: Json): number {
  const level = number(value);
  if (Number.isInteger(level) && level >= 0 && level <= 250) return level;
  throw invalid('An indent level is a whole number from 0 to 250.');
}

const VERTICAL_TEXT = { file: 255, degrees: 180 } as const;

/** The file counts downward slopes from 91 on; Excel's objects count them as negative degrees. */
export function toDegrees(rotation: number): number {
  if (rotation === VERTICAL_TEXT.file) return VERTICAL_TEXT.degrees;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function fromDegrees(value: Json): number {
  const degrees = number(value);
  if (degrees === VERTICAL_TEXT.degrees) return VERTICAL_TEXT.file;
  if (Math.abs(degrees) > 90)
    throw invalid('Text turns by -90 to 90 degrees, or 180 for vertical.');
  return degrees < 0 ? 90 - degrees : degrees;
}
