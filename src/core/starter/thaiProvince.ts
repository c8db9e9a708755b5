import facts from '../../../assets/samples/thai-province-2566.json' with { type: 'json' };
import settings from '../../../assets/samples/thai-province-2566.settings.json' with { type: 'json' };
import { area, type Area } from '../model/address';
import type { NewSheet } from '../model/newSheet';
import { readChoices } from '../settings/readChoices';
import type { Sample } from './sample';
import { withTable } from './sheetParts';

/** @returns a province's indicators of a fiscal year, with a column for the result of each quarter. */
export const thaiProvince = (): Sample => ({
  sheets: [indicatorsSheet()],
  choices: readChoices(settings).choices,
});

function indicatorsSheet(): NewSheet {
  const { sheet, title, span, note, headers, rows } = facts;
  const above = [title, span, note];
  const { at, formats, ...cells } = withTable(above, [...headers, ...rows]);
  const header = area(at.row, 0, headers.length, at.columns);
  return {
    ...cells,
    name: sheet,
    formats: [
      ...formats,
      { at: header, bold: true },
      { at: area(at.row, 0, at.rows, at.columns), wrap: true },
    ],
    merges: mergedHeader(header),
    tables: [],
  };
}

/** Titles that stand over columns with titles of their own reach as far as these; the others reach down. */
function mergedHeader({ row, columns }: Area): readonly Area[] {
  const [upper = [], lower = []] = facts.headers;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    if (upper[column] === null) return [];
    if (lower[column] === null) return [area(row, column, 2, 1)];
    const end = upper.findIndex((title, other) => other > column && title !== null);
    return [area(row, column, 1, (end < 0 ? columns : end) - column)];
  });
}
