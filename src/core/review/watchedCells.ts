import { cellA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { Content } from '../model/edit';
import { paceKey, statusKey } from '../wording/statusKey';
import { annexColumn, type AnnexColumn } from './annexColumns';
import { inHeadline, type Assessed, type CompositionInput } from './composition';
import { columnReference } from './references';
import { ownPlace, userPlace, type TablePlace } from './tablePlaces';
import { quoteText } from './textFormula';

const cell = (name: AnnexColumn, row: number): string => `$${cellA1(row, annexColumn(name))}`;

/** @returns the weight of an indicator of the headline: the user's own cell where that is its weight, else the one set. */
export function weightCell(
  { evaluation }: CompositionInput,
  { indicator }: Assessed,
  { table }: TablePlace,
  row: number,
): Content {
  const weight = indicator.weight ?? 0;
  if (weight <= 0 || !inHeadline(evaluation, indicator)) return 0;
  const column = userPlace(table, 'weight');
  const own = column && cellAt(table.sheet, indicator.row, column.column);
  if (!column || own?.kind !== 'number' || own.value !== weight) return weight;
  const found = `INDEX(${columnReference(column)},${cell('position', row)})`;
  return `=IFERROR(IF(ISNUMBER(${found}),MAX(0,${found}),0),0)`;
}

/** @returns what the row adds to the weighted score: nothing without a ratio, and never more than the cap. */
export function pointsFormula({ names }: CompositionInput, row: number): string {
  const ratio = cell('attainment', row);
  const counted = `${cell('weight', row)}*MAX(0,MIN(${ratio},${names.weightCap}))`;
  return `=IF(ISNUMBER(${ratio}),${counted},0)`;
}

/** Figures are taken for equal up to what the order of additions may change. */
const TOLERANCE = '1E-9';

/**
 * @returns 1 where the row shows something else than the sentences drafted from it: another achievement,
 *   attainment, status, amount due or pace.
 */
export function movedFormula(
  input: CompositionInput,
  one: Assessed,
  place: TablePlace,
  row: number,
): string {
  const { assessment } = one;
  const { words } = input;
  const { achieved, attainment, pace } = assessment;
  const isUndecided = achieved.kind === 'text' && achieved.text === '';
  const same = [`${cell('status', row)}=${quoteText(words(statusKey(assessment)))}`];
  const figure = (name: AnnexColumn, value: number | null): void => {
    const ref = cell(name, row);
    const bound = `${TOLERANCE}*MAX(1,ABS(${value}))`;
    if (value !== null) same.push(`IF(ISNUMBER(${ref}),ABS(${ref}-${value})<=${bound},FALSE)`);
  };
  if (!isUndecided) figure('attainment', attainment);
  figure('achieved', shownAchieved(one, place));
  if (pace) {
    figure('due', pace.due);
    same.push(`${cell('pace', row)}=${quoteText(words(paceKey(pace.word)))}`);
  }
  return `=IF(AND(${same.join(',')}),0,1)`;
}

/** What the annex shows as achieved where it is a number: the user's own cell may have it in another scale. */
function shownAchieved(
  { indicator, assessment: { achieved } }: Assessed,
  place: TablePlace,
): number | null {
  if (ownPlace(place, 'achieved') !== null)
    return achieved.kind === 'number' ? achieved.value : null;
  const column = userPlace(place.table, 'achieved');
  const cell = column && cellAt(place.table.sheet, indicator.row, column.column);
  return cell?.kind === 'number' ? cell.value : null;
}
