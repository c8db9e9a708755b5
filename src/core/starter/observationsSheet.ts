import type { NewCell, NewSheet } from '../model/newSheet';
import { columnBelow, dayIn, withTable, type Lines } from './sheetParts';

/** Dated figures by code, as the samples have them: day, code, figure. */
export interface Observations {
  readonly sheet: string;
  readonly title: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: Lines;
}

const DATE_WIDTH = 80;

/** @returns the sheet of an Excel Table with one row an observation. */
export function observationsSheet(
  facts: Observations,
  nameOf: (code: NewCell) => NewCell,
  dateFormat: string,
): NewSheet {
  const rows = facts.rows.map(([day = null, code = null, figure = null]) => [
    dayIn(day),
    code,
    nameOf(code),
    figure,
  ]);
  const { at, formats, widths, ...cells } = withTable([facts.title], [facts.headers, ...rows]);
  return {
    ...cells,
    name: facts.sheet,
    widths: [DATE_WIDTH, ...widths.slice(1)],
    formats: [...formats, { at: columnBelow(at, 0), numberFormat: dateFormat }],
    merges: [],
    tables: [{ name: facts.table, at }],
  };
}

/** @returns what a row with a code is called in a table that has both. */
export function nameByCode(rows: Lines, code: number, name: number): (code: NewCell) => NewCell {
  const names = new Map(rows.map((row) => [row[code] ?? null, row[name] ?? null]));
  return (wanted) => names.get(wanted) ?? null;
}
