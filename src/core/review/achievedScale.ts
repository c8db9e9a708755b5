import { parseA1 } from '../model/address';
import { cellAt } from '../model/cell';
import type { Accumulation, Indicator, Observation } from '../model/indicator';
import type { SheetSnapshot } from '../model/snapshot';
import type { Reading } from '../model/table';

/** A percentage in a cell counts as 0.845 or as 84.5, as its target does. */
const FACTORS: readonly number[] = [1, 100, 0.01];

/**
 * An achievement is brought to the scale of its target: 84.5 % in a percentage cell is 84.5 against a plain
 * 90. Formulas that take the cell must do the same.
 * @returns what the numbers in the indicator's achievement cells are multiplied by, 1 unless the scales
 *   differ; null where its cells need different factors or a person decided upon another figure than the
 *   cell's, so that no formula can follow them.
 */
export function achievedScale(indicator: Indicator, { tables }: Reading): number | null {
  const sheets = new Map(tables.map(({ sheet }) => [sheet.name, sheet]));
  const factors = new Set(
    indicator.observations.flatMap((one) => factorOf(one, indicator.accumulation, sheets) ?? []),
  );
  const [only = 1, ...others] = factors;
  return others.length === 0 && FACTORS.includes(only) ? only : null;
}

/** null where a cell says nothing of its scale; NaN where the figure is not the cell's. */
function factorOf(
  { amount, source, numerator, inPerCent }: Observation,
  accumulation: Accumulation,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): number | null {
  if (source.text !== null) return null;
  if (accumulation === 'ratio' && numerator !== undefined) return inPerCent ? 100 : 1;
  if (amount.kind !== 'number') return null;
  const { row, column } = parseA1(source.address);
  const cell = cellAt(sheets.get(source.sheet)!, row, column);
  if (cell.kind !== 'number') return NaN;
  if (cell.value === 0) return amount.value === 0 ? null : NaN;
  return Number((amount.value / cell.value).toPrecision(9));
}
