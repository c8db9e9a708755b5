import { parseA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { Indicator } from '../model/indicator';
import type { Reading } from '../model/table';

/**
 * An achievement is brought to the scale of its target: 84.5 % in a percentage cell is 84.5 against a plain
 * 90. Formulas that take the cell must do the same.
 * @returns what the numbers in the indicator's achievement cells are multiplied by, 1 unless the scales
 *   differ; null where its cells need different factors, so that no formula can follow them.
 */
export function achievedScale(indicator: Indicator, { tables }: Reading): number | null {
  let scale: number | null = null;
  for (const { amount, source, numerator } of indicator.observations) {
    if (amount.kind !== 'number' || source.text !== null || numerator !== undefined) continue;
    const sheet = tables.find((table) => table.sheet.name === source.sheet)?.sheet;
    const { row, column } = parseA1(source.address);
    const cell = sheet && cellAt(sheet, row, column);
    if (cell?.kind !== 'number' || cell.value === 0) continue;
    const factor = Number((amount.value / cell.value).toPrecision(9));
    if (scale !== null && scale !== factor) return null;
    scale = factor;
  }
  return scale ?? 1;
}
