import { HostError } from '../file/hostError';
import type { BorderLine, BorderSide, CellStyle, CellStyleChange } from '../file/types';
import type { Arguments } from '../protocol/arguments';
import { invalid } from '../protocol/arguments';
import type { Json, JsonObject } from '../protocol/messages';
import { requireWritable } from './protection';
import type { RangeSelf } from './range';
import { fromDegrees, indent, toDegrees } from './rangeFormat';
import type { Answers } from './rangeProperties';
import { color, flag, number, oneOf, text, wordFor } from './values';
import { BORDERS, HORIZONTAL, VERTICAL } from './words';

const of =
  (take: (style: CellStyle) => Json) =>
  ({ sheet }: RangeSelf, row: number, column: number): Json =>
    take(sheet.style(row, column));

/** Excel answers `None` only for a cell without a fill; its colour is white then. */
const NO_FILL = '#FFFFFF';

const border = (side: BorderSide) => ({
  style: of(({ borders }) => BORDERS[borders[side].style]?.style ?? 'None'),
  weight: of(({ borders }) => BORDERS[borders[side].style]?.weight ?? 'Thin'),
  color: of(({ borders }) => borders[side].color || '#000000'),
});

/** What Range.getCellProperties tells of the format of a cell. */
export const cellFormatAnswers: Answers<[number, number]> = {
  indentLevel: of((style) => style.indent),
  horizontalAlignment: of(({ horizontal }) => wordFor(HORIZONTAL, horizontal)),
  verticalAlignment: of(({ vertical }) => wordFor(VERTICAL, vertical)),
  wrapText: of(({ wrap }) => wrap),
  shrinkToFit: of(({ shrinkToFit }) => shrinkToFit),
  textOrientation: of(({ textRotation }) => toDegrees(textRotation)),
  fill: {
    color: of(({ fillColor }) => fillColor || NO_FILL),
    pattern: of(({ fillColor }) => (fillColor === '' ? 'None' : 'Solid')),
  },
  font: {
    name: of(({ fontName }) => fontName),
    size: of(({ fontSize }) => fontSize),
    bold: of(({ bold }) => bold),
    italic: of(({ italic }) => italic),
    strikethrough: of(({ strikethrough }) => strikethrough),
    underline: of(({ underline }) => (underline ? 'Single' : 'None')),
    color: of(({ fontColor }) => fontColor),
  },
  protection: of(({ locked }) => ({ locked })),
  borders: {
    top: border('top'),
    bottom: border('bottom'),
    left: border('left'),
    right: border('right'),
  },
};

/** Range.setCellProperties: each cell by itself, by a grid of the range's shape. */
export function setCellProperties(range: RangeSelf, args: Arguments): void {
  requireWritable(range);
  const { sheet, area } = range;
  const lines = args.at(0);
  if (!Array.isArray(lines) || lines.length !== area.rows) throw refuseShape();
  lines.forEach((line: Json, r) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw refuseShape();
    line.forEach((cell: Json, c) => {
      const where = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      const { style, format } = record(cell, 'a cell', ['style', 'format']);
      if (style !== undefined) sheet.setStyleName(where, text(style));
      if (format !== undefined) sheet.setStyle(where, changeOf(format));
    });
  });
  range.book.formatted(range);
}

const refuseShape = (): HostError =>
  invalid("The number of rows or columns in the input array doesn't match the range.");

const FORMAT: Readonly<Record<string, (value: Json) => CellStyleChange>> = {
  indentLevel: (value) => ({ indent: indent(value) }),
  horizontalAlignment: (value) => ({ horizontal: oneOf(HORIZONTAL, value) }),
  verticalAlignment: (value) => ({ vertical: oneOf(VERTICAL, value) }),
  wrapText: (value) => ({ wrap: flag(value) }),
  shrinkToFit: (value) => ({ shrinkToFit: flag(value) }),
  textOrientation: (value) => ({ textRotation: fromDegrees(value) }),
  fill: (value) => ({ fillColor: color(record(value, 'a fill', ['color'])['color'] ?? null) }),
  font: (value) => merged(FONT, value, 'a font'),
  protection: (value) => ({
    locked: flag(record(value, 'protection', ['locked'])['locked'] ?? null),
  }),
  borders: (value) => ({ borders: bordersOf(value) }),
};

const FONT: Readonly<Record<string, (value: Json) => CellStyleChange>> = {
  name: (value) => ({ fontName: text(value) }),
  size: (value) => ({ fontSize: number(value) }),
  bold: (value) => ({ bold: flag(value) }),
  italic: (value) => ({ italic: flag(value) }),
  strikethrough: (value) => ({ strikethrough: flag(value) }),
  underline: (value) => ({ underline: oneOf({ None: false, Single: true }, value) }),
  color: (value) => ({ fontColor: color(value) }),
};

const changeOf = (format: Json): CellStyleChange => merged(FORMAT, format, 'a format');

function merged(
  setters: Readonly<Record<string, (value: Json) => CellStyleChange>>,
  value: Json,
  what: string,
): CellStyleChange {
  const parts = record(value, what, Object.keys(setters));
  return Object.assign({}, ...Object.entries(parts).map(([name, part]) => setters[name]!(part)));
}

function bordersOf(value: Json): NonNullable<CellStyleChange['borders']> {
  const sides = record(value, 'borders', ['top', 'bottom', 'left', 'right']);
  return Object.fromEntries(
    Object.entries(sides).map(([side, line]): [string, BorderLine] => {
      const { style, weight, color: own } = record(line, 'a border', ['style', 'weight', 'color']);
      const known = Object.entries(BORDERS).find(
        ([, words]) => words.style === style && (style === 'None' || words.weight === weight),
      );
      if (!known) throw invalid(`There is no such border as ${String(style)} ${String(weight)}.`);
      return [side, { style: known[0], color: style === 'None' ? '' : color(own ?? '#000000') }];
    }),
  );
}

/** @throws HostError NotImplemented for members that are not registered here */
function record(value: Json, what: string, known: readonly string[]): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`This is not ${what}.`);
  }
  const members = value as JsonObject;
  const unknown = Object.keys(members).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new HostError('NotImplemented', `${unknown} of ${what} is not implemented.`);
  }
  return members;
}
