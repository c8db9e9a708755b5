import type { Indicator } from '../../core/model/indicator';
import { isPercentFormat } from '../../core/reading/cells/formats';
import { isPercentUnit } from '../../core/reading/cells/scales';
import type { ValuePrint } from '../../core/wording/explaining/targetText';
import type { Teller } from './teller';

/** A bound above this is no share of one, whatever sign stands beside it. */
const LARGEST_SHARE = 1.5;
const DECIMALS = 4;

/**
 * @returns how the values of an indicator are printed: as percentages where its target's cell is one or its
 *   words say per cent, or where its unit does; else as they are.
 */
export function printOf(indicator: Indicator, teller: Teller): ValuePrint {
  const { figures } = teller;
  const percentUnit = isPercentUnit(indicator.unit ?? '') || isPercentColumn(indicator, teller);
  if (isPercentCell(indicator, teller) || (!percentUnit && isPercentText(indicator))) {
    return (value) => figures.share(value, DECIMALS);
  }
  return percentUnit
    ? (value) => figures.share(value / 100, DECIMALS)
    : (value) => figures.number(value, DECIMALS);
}

/** A cell formatted as a percentage holds a share: 0.9 is 90 %. */
function isPercentCell({ targetSource }: Indicator, { cellOf }: Teller): boolean {
  const cell = targetSource && cellOf(targetSource);
  return cell?.kind === 'number' && isPercentFormat(cell.format);
}

function isPercentColumn({ table, unit }: Indicator, { evaluation }: Teller): boolean {
  const columns = evaluation.reading.tables[table]!.columns;
  return unit === null && columns.some(({ role, percent }) => role === 'target' && percent);
}

/** "at least 90 %" without a unit is read as a share too. */
function isPercentText({ target }: Indicator): boolean {
  const bound = target?.low ?? target?.high ?? null;
  return bound !== null && Math.abs(bound) <= LARGEST_SHARE && (target?.text ?? '').includes('%');
}
