import { area, cellA1, type Area } from '../model/address';
import type { CellFormat, Edit } from '../model/edit';
import type { OwnColumnKind } from '../model/own';
import { runsOf } from '../review/annexTable';
import type { Assessed, CompositionInput } from '../review/composition';
import { attainmentRules, COLORS, SHARE_FORMAT, statusRules } from '../review/look';
import { numberFormatOf, stillNeededFormat } from '../review/numberFormat';
import { cellReference } from '../review/references';
import { annexCell } from '../review/rowReferencesOf';
import { ownPlace, type OwnPlace, type TablePlace } from '../review/tablePlaces';
import { columnWidth } from './columnWidth';

/** @returns the cells of a column of ours below its header. */
export const bodyOf = ({ column, body }: OwnPlace): Area =>
  area(body.first, column, body.end - body.first, 1);

/** @returns the rows of a table's body on its sheet. */
export const bodyRows = ({ table }: TablePlace): number[] =>
  Array.from({ length: table.endRow - table.firstRow }, (_, index) => table.firstRow + index);

const CENTERED: CellFormat = { numberFormat: 'General', horizontal: 'Center' };
const FIGURES: CellFormat = { numberFormat: 'General', horizontal: 'Right' };

/**
 * Each says its number format: a new column of an Excel Table has that of its neighbour, and where that is "Text"
 * Excel would take formulas for text. Fills, borders and fonts are the table's own.
 */
const FORMATS: Readonly<Record<OwnColumnKind, CellFormat>> = {
  achieved: FIGURES,
  attainment: { numberFormat: SHARE_FORMAT, horizontal: 'Right' },
  gap: FIGURES,
  status: CENTERED,
  due: FIGURES,
  pace: CENTERED,
  stillNeeded: FIGURES,
  key: { ...CENTERED, fontColor: COLORS.quiet },
};

/**
 * @param isNew whether a column has yet to get its width; later it is a person's to change.
 * @returns the edits that make our columns beside a table look right.
 */
export function lookEdits(
  input: CompositionInput,
  place: TablePlace,
  rows: readonly Assessed[],
  isNew: (own: OwnPlace) => boolean,
): readonly Edit[] {
  const sheet = place.table.sheet.name;
  const widths = place.own.filter(isNew).map((own): Edit => {
    const points = columnWidth(own, place, rows, input);
    return { kind: 'set-column-width', sheet, at: area(0, own.column), points };
  });
  const formats = place.own.map((own): Edit => {
    return { kind: 'format', sheet, at: bodyOf(own), format: FORMATS[own.kind] };
  });
  return [...widths, ...formats, ...figureFormats(input, place, rows), ...rulesOf(input, place)];
}

/** Figures are printed as finely as the row's target and achievement are. */
function figureFormats(
  { words }: CompositionInput,
  place: TablePlace,
  rows: readonly Assessed[],
): readonly Edit[] {
  const plain = (one: Assessed): string => numberFormatOf(one, place);
  const formatters: Partial<Record<OwnColumnKind, (one: Assessed) => string>> = {
    achieved: plain,
    gap: plain,
    due: plain,
    stillNeeded: (one) => stillNeededFormat(one, place, words),
  };
  const byRow = new Map(rows.map((one) => [one.indicator.row, one]));
  return place.own.flatMap((own) => {
    const formatOf = formatters[own.kind];
    if (!formatOf) return [];
    const formats = bodyRows(place)
      .map((row) => byRow.get(row))
      .map((one) => one && formatOf(one));
    return runsOf(formats).flatMap(({ start, length, value }): Edit[] => {
      if (value === undefined) return [];
      const at = area(own.body.first + start, own.column, length, 1);
      return [{ kind: 'format', sheet: own.sheet, at, format: { numberFormat: value } }];
    });
  });
}

/**
 * The bars of the attainment, and symbols and colours of the status words: from the left, as they are put back when
 * a run is taken back, so that they keep the order in which they hold.
 */
function rulesOf({ formulaWords, names }: CompositionInput, place: TablePlace): readonly Edit[] {
  const [status, attainment] = [ownPlace(place, 'status'), ownPlace(place, 'attainment')];
  const top = (own: OwnPlace): string => `$${cellA1(own.body.first, own.column)}`;
  const key = ownPlace(place, 'key')!;
  const word = status
    ? top(status)
    : annexCell(names, 'status', cellReference({ ...key, table: null }, key.body.first));
  const edits: Edit[] = [];
  if (attainment) {
    const rules = attainmentRules(top(attainment), word, formulaWords);
    const at = bodyOf(attainment);
    edits.push({ kind: 'set-conditional-formats', sheet: attainment.sheet, at, rules });
  }
  if (status) {
    const rules = statusRules(top(status), formulaWords);
    edits.push({ kind: 'set-conditional-formats', sheet: status.sheet, at: bodyOf(status), rules });
  }
  return edits;
}
