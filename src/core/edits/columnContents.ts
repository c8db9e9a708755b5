import { area } from '../model/address';
import type { Content, Edit } from '../model/edit';
import { calculatedColumns, type CalculatedColumn } from '../review/calculatedColumns';
import type { Assessed, CompositionInput } from '../review/composition';
import type { OwnPlace, TablePlace } from '../review/tablePlaces';
import { bodyOf, bodyRows } from './columnLook';

/**
 * @returns the edits that fill our columns beside a table. In an Excel Table each is filled with one formula as a
 *   whole, which makes it a calculated column: rows that are added later compute themselves. Then the rows that
 *   need another formula get theirs.
 */
export function contentEdits(
  input: CompositionInput,
  place: TablePlace,
  rows: readonly Assessed[],
): readonly Edit[] {
  const calculated = place.table.excelTable
    ? calculatedColumns(input.evaluation, place, input.formulas, input.formulaWords)
    : new Map<OwnPlace['kind'], CalculatedColumn>();
  const byRow = new Map(rows.map(({ indicator }) => [indicator.row, indicator.key]));
  return fillOrder(place).flatMap((own) => {
    const contents = bodyRows(place).map((row) => contentOf(own, byRow.get(row), input.formulas));
    const column = calculated.get(own.kind);
    return column
      ? [fill(own, place, column), ...exceptions(own, place, contents, column)]
      : [setCells(own, own.body.first, contents)];
  });
}

/** The key first, since formulas refer to it; the rest from the left, as they refer to each other. */
const fillOrder = ({ own }: TablePlace): readonly OwnPlace[] => [
  ...own.filter(({ kind }) => kind === 'key'),
  ...own.filter(({ kind }) => kind !== 'key'),
];

/** Rows that are no indicator (groups, spacers) stay blank. */
function contentOf(
  { kind }: OwnPlace,
  key: string | undefined,
  formulas: CompositionInput['formulas'],
): Content {
  if (key === undefined || kind === 'key') return key ?? '';
  return formulas.get(key)![kind] ?? '';
}

const fill = (own: OwnPlace, place: TablePlace, { formulaAt }: CalculatedColumn): Edit => ({
  kind: 'set-cells',
  sheet: own.sheet,
  at: bodyOf(own),
  cells: bodyRows(place).map((row) => [formulaAt(row)]),
});

/** From the first to the last of them at once; null leaves the rows between alone. */
function exceptions(
  own: OwnPlace,
  place: TablePlace,
  contents: readonly Content[],
  { serves }: CalculatedColumn,
): readonly Edit[] {
  const served = bodyRows(place).map((row) => serves.has(row));
  const [first, last] = [served.indexOf(false), served.lastIndexOf(false)];
  if (first < 0) return [];
  const cells = contents.map((content, index) => (served[index] ? null : content));
  return [setCells(own, own.body.first + first, cells.slice(first, last + 1))];
}

const setCells = (own: OwnPlace, first: number, contents: readonly (Content | null)[]): Edit => ({
  kind: 'set-cells',
  sheet: own.sheet,
  at: area(first, own.column, contents.length, 1),
  cells: contents.map((content) => [content]),
});
