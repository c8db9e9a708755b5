import { parseA1 } from '../../core/model/address';
import { cellAt } from '../../core/model/cell';
import type { Amount, Indicator, Target } from '../../core/model/indicator';
import type { Reading } from '../../core/model/table';
import { isPercentFormat } from '../../core/reading/cells/formats';
import { isPercentUnit } from '../../core/reading/cells/scales';
import type { Figures } from '../../core/wording/numbers';

/** How the values of an indicator are printed: as they are, with a percent sign, or as a share of one. */
export type ValuePrint = (value: number) => string;

/** A bound above this is no share of one, whatever sign stands beside it. */
const LARGEST_SHARE = 1.5;

/** How many decimals a value has in print at most, unless more are needed. */
const DECIMALS = 2;

/** What the values of an indicator are in print. */
export interface ValueLook {
  readonly isPercent: boolean;
  /** 100 where a share of one is printed as a percentage; else 1. */
  readonly scale: 1 | 100;
}

/** @returns what the target's and the achievement's values are, from its unit and its target's cell. */
export function lookOf(indicator: Indicator, reading: Reading): ValueLook {
  const isPercentUnitOf = isPercentUnit(indicator.unit ?? '');
  if (isPercentCell(indicator, reading) || (!isPercentUnitOf && isPercentText(indicator))) {
    return { isPercent: true, scale: 100 };
  }
  return { isPercent: isPercentUnitOf, scale: 1 };
}

/** @returns how values that look so are printed. */
export const printAs =
  ({ isPercent, scale }: ValueLook, figures: Figures, decimals = DECIMALS): ValuePrint =>
  (value) => {
    if (!isPercent) return figures.number(value, decimals);
    return figures.share(scale === 100 ? value : value / 100, decimals);
  };

/** @returns how the values of an indicator are printed. */
export const printerOf = (indicator: Indicator, reading: Reading, figures: Figures): ValuePrint =>
  printAs(lookOf(indicator, reading), figures);

/** A cell formatted as a percentage holds a share: 0.9 is 90 %. */
function isPercentCell(indicator: Indicator, { tables }: Reading): boolean {
  const sheet = tables[indicator.table]?.sheet;
  if (!sheet || indicator.targetSource?.sheet !== sheet.name) return false;
  const at = parseA1(indicator.targetSource.address);
  const cell = cellAt(sheet, at.row, at.column);
  return cell.kind === 'number' && isPercentFormat(cell.format);
}

/** "at least 90 %" without a unit is read as a share too. */
function isPercentText({ target }: Indicator): boolean {
  const bound = target?.low ?? target?.high ?? null;
  return bound !== null && Math.abs(bound) <= LARGEST_SHARE && (target?.text ?? '').includes('%');
}

/** @returns an achievement in print, or null where there is none. */
export function amountText(amount: Amount, print: ValuePrint): string | null {
  switch (amount.kind) {
    case 'number':
      return print(amount.value);
    case 'approximate':
      return `≈ ${print(amount.value)}`;
    case 'interval':
      return intervalText(amount, print);
    case 'text':
      return amount.text;
    case 'missing':
      return null;
  }
}

type Interval = Extract<Amount, { kind: 'interval' }>;

function intervalText({ low, high, lowOpen, highOpen }: Interval, print: ValuePrint): string {
  if (low !== null && high !== null) return `${print(low)}–${print(high)}`;
  if (low !== null) return `${lowOpen ? '>' : '≥'} ${print(low)}`;
  if (high !== null) return `${highOpen ? '<' : '≤'} ${print(high)}`;
  throw new RangeError('an interval without bounds');
}

/** @returns the number to reach, where the target is just that ("at least 400"), or null. */
export function plainTarget(target: Target): number | null {
  const plain = target.comparator === 'atLeast' && target.high === null && !target.strict;
  return plain && target.doubt === null ? target.low : null;
}

/** @returns a target in signs that need no language; one that is in doubt stands as it is written. */
export function targetText(target: Target, print: ValuePrint): string {
  const { low, high } = target;
  if (target.doubt !== null || target.comparator === 'milestone') return target.text;
  if (low !== null && high !== null) {
    return low === high ? `= ${print(low)}` : `${print(low)}–${print(high)}`;
  }
  if (low !== null) return `${target.strict ? '>' : '≥'} ${print(low)}`;
  if (high !== null) return `${target.strict ? '<' : '≤'} ${print(high)}`;
  return target.text;
}
