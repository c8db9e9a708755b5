import { area, areaA1, parseA1, type Area } from '../core/model/address';
import type { CellLook, LineLook } from '../core/model/edit';
import {
  NO_FACTS,
  type FactPlaces,
  type Facts,
  type LookFacts,
  type WidthFact,
} from '../core/edits/lookFacts';
import type { ExcelRun } from './excelRun';
import { readPieces, type Reading } from './readPieces';
import { findRules, readRules, type PlacedRules } from './readRules';

type Properties = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

interface Loaded {
  readonly cells: Properties;
  readonly range: Excel.Range;
}

/** What is asked of each cell. */
const FONT = ['name', 'size', 'bold', 'italic', 'strikethrough', 'underline', 'color'] as const;
const ALIGNMENT = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'indentLevel',
  'shrinkToFit',
  'textOrientation',
] as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const LINE = { style: true, weight: true, color: true };
const ASKED: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    ...Object.fromEntries(ALIGNMENT.map((name) => [name, true])),
    font: Object.fromEntries(FONT.map((name) => [name, true])),
    fill: { color: true, pattern: true },
    protection: true,
    borders: Object.fromEntries(SIDES.map((side) => [side, LINE])),
  },
};

/** A cell with all of that, rather too much than too little. */
const BYTES_PER_CELL = 1_000;

const LOOKS: Reading<Loaded, readonly CellLook[]> = {
  load: (range) => ({
    cells: range.getCellProperties(ASKED),
    range: range.load('numberFormat'),
  }),
  take: ({ cells, range }) =>
    cells.value.map(([cell], row) => lookOf(cell!, String(range.numberFormat[row]![0]))),
  bytesPerRow: () => BYTES_PER_CELL,
};

/**
 * Reads how cells and columns look that are about to change.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export function readFacts(run: ExcelRun, places: FactPlaces): Promise<Facts> {
  if (places.looks.length + places.widths.length === 0) return Promise.resolve(NO_FACTS);
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const widths = places.widths.map((place) => ({
      ...place,
      format: worksheets
        .getItem(place.sheet)
        .getRange(areaA1(area(0, place.column)))
        .format.load('columnWidth,useStandardWidth'),
    }));
    const found = findRules(context, places.looks);
    const areas = places.looks.map(({ sheet, at }) => ({ sheet: worksheets.getItem(sheet), at }));
    const untouched = [...new Set(places.looks.map(({ sheet }) => sheet))].map((sheet) => ({
      sheet: worksheets.getItem(sheet),
      at: LAST_CELL,
    }));
    const pieces = await readPieces(context, [...areas, ...untouched], LOOKS);
    if (pieces.length === 0) await context.sync();
    const rules = await readRules(context, found);
    const standard = pieces.find(({ index }) => index >= areas.length)?.taken[0];
    return {
      widths: widths.map(({ format, ...place }): WidthFact => ({
        ...place,
        points: format.useStandardWidth ? null : format.columnWidth,
      })),
      looks: places.looks.map((place, index): LookFacts => ({
        ...place,
        looks: pieces
          .filter((piece) => piece.index === index)
          .flatMap(({ at, taken }) => runsOf(at, taken, standard!)),
        rules: inOrder(rules[index]!),
      })),
    };
  });
}

/** Nobody formats the last cell of a sheet: it tells how untouched cells look. */
const LAST_CELL = parseA1('XFD1048576');

/** Formats are added before those that are there: the last in force comes first. */
const inOrder = (rules: readonly PlacedRules[]): LookFacts['rules'] => [...rules].reverse();

function lookOf({ style, format = {} }: Excel.CellProperties, numberFormat: string): CellLook {
  const { fill, protection, borders } = format;
  const fillOf = fill?.pattern === 'None' ? null : (fill?.color ?? null);
  return {
    style: style ?? 'Normal',
    numberFormat,
    font: named(FONT, format.font ?? {}),
    fill: fillOf,
    alignment: named(ALIGNMENT, format),
    locked: protection?.locked ?? true,
    borders: {
      top: lineOf(borders?.top),
      bottom: lineOf(borders?.bottom),
      left: lineOf(borders?.left),
      right: lineOf(borders?.right),
    },
  };
}

const named = (
  names: readonly string[],
  from: object,
): Readonly<Record<string, string | number | boolean>> =>
  Object.fromEntries(
    names.map((name) => [name, (from as Record<string, string | number | boolean>)[name]!]),
  );

const lineOf = (line: Excel.CellBorder | undefined): LineLook => ({
  style: line?.style ?? 'None',
  weight: line?.weight ?? 'Thin',
  color: line?.color ?? '#000000',
});

/** Neighbouring cells of one look are told together; those that look like an untouched one are left out. */
function runsOf(at: Area, looks: readonly CellLook[], standard: CellLook): LookFacts['looks'] {
  const runs: { at: Area; look: CellLook; text: string }[] = [];
  looks.forEach((whole, index) => {
    const look = withoutStandard(whole, standard);
    if (!look) return;
    const text = JSON.stringify(look);
    const last = runs.at(-1);
    const row = at.row + index;
    if (last && last.text === text && last.at.row + last.at.rows === row) {
      last.at = { ...last.at, rows: last.at.rows + 1 };
    } else runs.push({ at: area(row, at.column), look, text });
  });
  return runs.map(({ at: place, look }) => ({ at: place, look }));
}

/** @returns what differs from an untouched cell, or null where nothing does. */
function withoutStandard(look: CellLook, standard: CellLook): CellLook | null {
  if (look.style !== standard.style) return look;
  const differing = Object.entries(look).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(standard[name as keyof CellLook]),
  );
  return differing.length === 0 ? null : { style: look.style, ...Object.fromEntries(differing) };
}
