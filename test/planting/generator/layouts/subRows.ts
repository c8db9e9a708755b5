import { ADDITIVE } from '../indicators';
import { rounded, type Random } from '../random';
import type { Lexicon } from '../lexicon/types';
import type { RowPlan } from '../tableWriter';
import type { Indicator } from '../workbook';

/** A value cut into so many pieces that add up to it. */
function cut(value: number, pieces: number, digits: number, random: Random): readonly number[] {
  const weights = Array.from({ length: pieces }, () => random.decimal(0.6, 1.4, 3));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const parts = weights.slice(1).map((weight) => rounded((value * weight) / whole, digits));
  const rest = parts.reduce((left, part) => left - part, value);
  return [rounded(rest, digits), ...parts];
}

/**
 * @returns the rows below an amount that divide it, or that are some of it; none where it does not add up or is small
 */
export function subRowsOf(
  parent: Indicator,
  divides: boolean,
  lexicon: Lexicon,
  random: Random,
): readonly RowPlan[] {
  const { nature, target, achieved, digits } = parent;
  if (!ADDITIVE.includes(nature) || Math.min(target, achieved) < 20) return [];
  const names = random.pick(lexicon.groups);
  const [targets, results] = [target, achieved].map((value) =>
    cut(value, names.length + (divides ? 0 : 1), digits, random),
  );
  const title = divides ? lexicon.splitInto : lexicon.ofWhich;
  const rows = names.map((name, at): RowPlan => ({
    kind: divides ? 'division' : 'part',
    label: `- ${name}`,
    indicator: { ...parent, name, code: '', target: targets![at]!, achieved: results![at]! },
  }));
  return [{ kind: 'section', indicator: null, label: title }, ...rows];
}
