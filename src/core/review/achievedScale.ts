import { parseA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { Indicator, Observation } from '../model/indicator';
import type { SheetSnapshot } from '../model/snapshot';
import type { Reading } from '../model/table';

/**
 * An achievement is brought to the scale of its target: 84.5 % in a percentage cell is 84.5 against a plain
 * 90. Formulas that take the cell must do the same.
 * @returns what the numbers in the indicator's achievement cells are multiplied by, 1 unless the scales
 *   differ; null where its cells need different factors, so that no formula can follow them.
 */
export function achievedScale(indicator: Indicator, { tables }: Reading): number | null {
  const sheets = new Map(tables.map(({ sheet }) => [sheet.name, sheet]));
  let scale: number | null = null;
  for (const observation of indicator.observations) {
    const factor = factorOf(observation, sheets);
    if (factor === null) continue;
    if (scale !== null && scale !== factor) return null;
    scale = factor;
  }
  return scale ?? 1;
}

/** null where a cell says nothing of its scale. */
function factorOf(
  { amount, source, numerator, inPerCent }: Observation,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): number | null {
  if (numerator !== undefined) return inPerCent ? 100 : 1;
  if (amount.kind !== 'number' || source.text !== null) return null;
  const sheet = sheets.get(source.sheet);
  const { row, column } = parseA1(source.address);
  const cell = sheet && cellAt(sheet, row, column);
  if (cell?.kind !== 'number' || cell.value === 0) return null;
  return Number((amount.value / cell.value).toPrecision(9));
}
