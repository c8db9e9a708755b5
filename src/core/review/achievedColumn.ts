import { reading, type RowContext } from '../attainment/formulas/context';
import { call, isNumber, literal, times, when } from '../attainment/formulas/syntax';
import { lastCountedDay } from '../attainment/horizon';
import { dayOf } from '../attainment/observed';
import type { Indicator, ReviewTime } from '../model/indicator';
import type { Evaluation } from '../model/review';
import { achievedScale } from './achievedScale';
import type { CellFinder } from './references';
import { hasSpreadAchievements } from './spreadColumns';
import { userPlace, type TablePlace } from './tablePlaces';

/**
 * @returns whether a table needs our Achieved column: where the achievements stand in another table, in parts
 *   and wholes, in another scale than the targets, for a period that has not ended, or nowhere.
 */
export function needsAchieved(evaluation: Evaluation, tableIndex: number): boolean {
  const { reading } = evaluation;
  const table = reading.tables[tableIndex]!;
  if (userPlace(table, 'achieved') === null || hasSpreadAchievements(table)) return true;
  return reading.indicators.some(
    (indicator) =>
      indicator.table === tableIndex &&
      (indicator.link !== null ||
        achievedScale(indicator, reading) !== 1 ||
        isAhead(indicator, evaluation)),
  );
}

/** Whether a figure of the row is for a period that has not ended at the review date. */
function isAhead(indicator: Indicator, time: ReviewTime): boolean {
  const lastDay = lastCountedDay(indicator, time);
  return indicator.observations
    .flatMap((observation) => dayOf(observation) ?? [])
    .some((day) => lastDay === null || day > lastDay);
}

/**
 * @param find how the formula refers to the row's cells.
 * @returns our Achieved cell of a row whose achievement stands in the row itself, as a formula.
 */
export function inRowFormula(
  indicator: Indicator,
  place: TablePlace,
  context: Pick<RowContext, 'names' | 'refs'>,
  find: CellFinder,
): string {
  const cell = (role: 'achieved' | 'numerator' | 'denominator'): string | null => {
    const column = userPlace(place.table, role);
    return column && find(column);
  };
  const [achieved, part, whole] = [cell('achieved'), cell('numerator'), cell('denominator')];
  const figure = achieved === null ? literal('') : figureIn(indicator, achieved, context);
  const isOfParts = indicator.accumulation === 'ratio' && part !== null && whole !== null;
  return `=${isOfParts ? shareOf(part, whole, figure, context.refs.scale ?? 1) : figure}`;
}

const shareOf = (part: string, whole: string, otherwise: string, scale: number): string => {
  const share = when(`${whole}<>0`, times(scale, `${part}/${whole}`), literal(''));
  return when(`COUNT(${part},${whole})=2`, share, otherwise);
};

/** The cell in the target's scale: text that was read as a number is that number, other text passes as it is. */
function figureIn(
  { observations: [only] }: Indicator,
  cell: string,
  context: Pick<RowContext, 'names' | 'refs'>,
): string {
  const scale = context.refs.scale ?? 1;
  const asItIs = when(`${cell}=""`, literal(''), cell);
  const isText = only !== undefined && only.amount.kind === 'number' && only.source.text !== null;
  if (scale === 1 && !isText) return asItIs;
  const isSame = call('EXACT', cell, reading(context, 'achieved', 'readText'));
  const text = isText ? when(isSame, reading(context, 'achieved', 'readLow'), asItIs) : asItIs;
  return when(isNumber(cell), times(scale, cell), text);
}
