import { cellAt } from '../model/cell';
import type { Amount, Indicator } from '../model/indicator';
import type { Assessed } from './composition';
import { userPlace, type TablePlace } from './tablePlaces';
import type { Words } from '../wording/words';

const MOST_DECIMALS = 4;

/**
 * @returns the number format for an indicator's figures: a percentage where the cell of its target, or of the
 *   first part of it, is one, else with as many decimals as target and achievement have.
 */
export function numberFormatOf({ indicator, assessment }: Assessed, place: TablePlace): string {
  if (isPercentage(indicator, place)) return '0.0%';
  const values = [indicator.target?.low, indicator.target?.high, ...boundsOf(assessment.achieved)];
  const decimals = Math.max(0, ...values.map((value) => decimalsOf(value ?? 0)));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** @returns whether an indicator's figures are shares: the cell of its target, or of the first part of it, is a percentage. */
export function isPercentage(indicator: Indicator, { table }: TablePlace): boolean {
  const target = userPlace(table, 'target') ?? userPlace(table, 'milestone');
  const cell = target && cellAt(table.sheet, indicator.row, target.column);
  return cell?.kind === 'number' && cell.format.includes('%');
}

function boundsOf(amount: Amount): (number | null)[] {
  switch (amount.kind) {
    case 'number':
    case 'approximate':
      return [amount.value];
    case 'interval':
      return [amount.low, amount.high];
    default:
      return [];
  }
}

function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(MOST_DECIMALS)));
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0);
}

/** @returns the number format for what is still needed: of a ceiling what is left is room, and below nothing an excess. */
export function stillNeededFormat(one: Assessed, place: TablePlace, words: Words): string {
  const format = numberFormatOf(one, place);
  return one.indicator.target?.comparator === 'atMost'
    ? `"${words('annex.roomLeft')} "${format};"${words('annex.roomOver')} "${format}`
    : format;
}
