import type { RowFormulas } from '../attainment/formulas/types';
import { cellA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { Content } from '../model/edit';
import type { Indicator } from '../model/indicator';
import { OPTIONAL_COLUMNS, type OptionalColumn } from '../model/presentation';
import { ANNEX_COLUMNS, annexColumn, type AnnexColumn } from './annexColumns';
import { inHeadline, type Assessed, type CompositionInput } from './composition';
import { columnReference, type CellFinder, type ColumnPlace } from './references';
import { positionFormula } from './rowReferencesOf';
import { formulasOf } from './tableFormulas';
import { ownPlace, userPlace, type TablePlace } from './tablePlaces';
import { asText } from './textFormula';
import { movedFormula, pointsFormula, weightCell } from './watchedCells';

/** @returns the table of an indicator, with our columns beside it. */
export function placeOf(
  input: CompositionInput,
  { indicator }: Pick<Assessed, 'indicator'>,
): TablePlace {
  return input.places.find(({ index }) => index === indicator.table)!;
}

/**
 * @param one its indicator has the link that its observations have or will have.
 * @returns the row of an indicator in the annex. It finds its figures in the user's table by its fixed key; what
 *   has no column beside that table is computed here, by the same rules.
 */
export function annexRow(
  input: CompositionInput,
  one: Assessed,
  index: number,
  row: number,
): Content[] {
  const { indicator } = one;
  const place = placeOf(input, { indicator });
  const look = lookup(row);
  const cells: Record<AnnexColumn, Content> = {
    number: index + 1,
    indicator: look(userPlace(place.table, 'indicator')),
    group: asText(
      indicator.group ??
        (indicator.table === input.evaluation.mainTable ? '' : place.table.sheet.name),
    ),
    unit: asText(indicator.unit ?? ''),
    target: targetCell(input, indicator, place, row),
    ...computed(input, indicator, place, row),
    stated: look(userPlace(place.table, 'stated-attainment')),
    remark: asText(input.remarks.get(indicator.key) ?? ''),
    key: indicator.key,
    position: positionFormula(place, cellOf('key', row)),
    inHeadline: inHeadline(input.evaluation, indicator) ? 1 : 0,
    weight: weightCell(input, one, place, row),
    points: pointsFormula(input, row),
    moved: movedFormula(input, one, place, row),
  };
  return ANNEX_COLUMNS.map((name) => cells[name]);
}

/**
 * What stands in one cell is looked up, also where a person decided how it is to be read; a target of several
 * (periods, branches) comes from its reading.
 */
function targetCell(
  { names }: CompositionInput,
  { row: at, target, targetSource }: Indicator,
  { table }: TablePlace,
  row: number,
): Content {
  const columns = table.columns.filter(({ role }) => role === 'target');
  const isWritten =
    columns.length === 1 && cellAt(table.sheet, at, columns[0]!.column).kind !== 'blank';
  if (target === null || targetSource !== null || isWritten)
    return lookup(row)(userPlace(table, 'target'));
  const { low, high, text } = target;
  if (low !== null && high !== null && low !== high) return asText(text);
  if (low === null && high === null) return asText(text);
  const bounds = low === null ? names.readHigh : names.readLow;
  return `=INDEX(${bounds},MATCH(${cellOf('key', row)}&".target",${names.readKey},0))`;
}

/** @returns a cell of the annex's row. */
const cellOf = (name: AnnexColumn, row: number): string => `$${cellA1(row, annexColumn(name))}`;

/** Blank cells stay blank (INDEX makes them 0), and a row that is gone shows a dash. */
function lookup(row: number): (column: ColumnPlace | null) => string {
  return (column) => {
    if (!column) return '';
    const found = findFrom(row)(column);
    return `=IFERROR(IF(${found}="","",${found}),"–")`;
  };
}

const findFrom =
  (row: number): CellFinder =>
  (column) =>
    `INDEX(${columnReference(column)},${cellOf('position', row)})`;

function computed(
  input: CompositionInput,
  indicator: Indicator,
  place: TablePlace,
  row: number,
): Pick<Record<AnnexColumn, Content>, OptionalColumn> {
  const formulas = formulasHere(input, indicator, place, row);
  const look = lookup(row);
  const isInTable = ownPlace(place, 'achieved') === null && !place.gathersAchieved;
  const cells = OPTIONAL_COLUMNS.map((kind) => {
    const beside = ownPlace(place, kind);
    if (beside !== null) return [kind, look(beside)];
    if (kind === 'achieved' && isInTable) return [kind, look(userPlace(place.table, kind))];
    return [kind, whileThere(formulas[kind] ?? '', row)];
  });
  return Object.fromEntries(cells) as Record<OptionalColumn, string>;
}

/** The rules as formulas of the annex's own row. */
const formulasHere = (
  { evaluation, names, formulaWords }: CompositionInput,
  indicator: Indicator,
  place: TablePlace,
  row: number,
): RowFormulas =>
  formulasOf(indicator, evaluation, place, names, formulaWords, findFrom(row), {
    target: cellOf('target', row),
    achieved: cellOf('achieved', row),
    key: cellOf('key', row),
    due: cellOf('due', row),
  });

/** A row that is gone shows a dash, as where its figures are looked up. */
const whileThere = (formula: string, row: number): string =>
  `=IF(ISNUMBER(${cellOf('position', row)}),${formula.slice(1)},"–")`;
