import type { Indicator } from '../model/indicator';
import type { Evaluation } from '../model/review';
import type { Reading } from '../model/table';
import { achievedScale } from './achievedScale';
import { cellReference } from './references';
import { hasSpreadAchievements } from './spreadColumns';
import { userPlace, type TablePlace } from './tablePlaces';

/**
 * @returns whether a table needs our Achieved column: where the achievements stand in another table, in parts
 *   and wholes, in another scale than the targets, or nowhere.
 */
export function needsAchieved({ reading }: Evaluation, tableIndex: number): boolean {
  const table = reading.tables[tableIndex]!;
  if (userPlace(table, 'achieved') === null || hasSpreadAchievements(table)) return true;
  return reading.indicators.some(
    (indicator) =>
      indicator.table === tableIndex &&
      (indicator.link !== null || achievedScale(indicator, reading) !== 1),
  );
}

/** @returns our Achieved cell of a row whose achievement stands in the row itself, as a formula. */
export function inRowFormula(indicator: Indicator, place: TablePlace, reading: Reading): string {
  const cell = (role: 'achieved' | 'numerator' | 'denominator'): string | null => {
    const column = userPlace(place.table, role);
    return column && cellReference(column, indicator.row);
  };
  const [achieved, part, whole] = [cell('achieved'), cell('numerator'), cell('denominator')];
  const scale = achievedScale(indicator, reading) ?? 1;
  if (achieved !== null) return `=${scaled(`IF(${achieved}="","",${achieved})`, achieved, scale)}`;
  if (part === null || whole === null) return '=""';
  const times = scale === 1 ? '' : `${scale}*`;
  return `=IF(COUNT(${part},${whole})=2,IF(${whole}<>0,${times}${part}/${whole},""),"")`;
}

/** @returns an expression whose number is brought to the target's scale; text passes as it is. */
const scaled = (expression: string, cell: string, scale: number): string =>
  scale === 1 ? expression : `IF(ISNUMBER(${cell}),${scale}*${cell},${expression})`;

/** @returns a linked row's Achieved formula, brought to the target's scale. */
export function inScale(formula: string, indicator: Indicator, reading: Reading): string {
  const scale = achievedScale(indicator, reading) ?? 1;
  const expression = formula.slice(1);
  return scale === 1
    ? formula
    : `=IF(ISNUMBER(${expression}),${scale}*(${expression}),${expression})`;
}
