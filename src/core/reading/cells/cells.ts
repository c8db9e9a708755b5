import type { CellValue } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Target } from '../../model/indicator';
import { isDateFormat, isPercentFormat } from './formats';
import { cleanNumber } from './numbers';
import type { AmountReading } from './readAmount';
import { readAmount } from './readAmount';
import type { TargetContext, TargetReading } from './readTarget';
import { readTarget } from './readTarget';
import type { TokenContext } from './tokens';

/** How a percentage stands in its cell: 0.9 formatted as 90 %, the text `90 %`, or a plain 90. */
export type Scale = 'share' | 'percent-text' | 'plain';

export interface ScaledTarget extends TargetReading {
  readonly scale: Scale;
}
export interface ScaledAmount extends AmountReading {
  readonly scale: Scale;
}

const bare = (amount: AmountReading['amount'], scale: Scale = 'plain'): ScaledAmount => ({
  amount,
  scale,
  percent: false,
  change: null,
  fraction: null,
  stated: null,
  factor: 1,
});

const scaleOfText = (reading: { readonly percent: boolean }): Scale =>
  reading.percent ? 'percent-text' : 'plain';

function plainTarget(
  bounds: Pick<Target, 'comparator' | 'low' | 'high' | 'doubt'>,
  text: string,
  scale: Scale,
): ScaledTarget {
  const target: Target = { ...bounds, strict: false, text };
  return { target, scale, baseline: null, change: null, percent: false, points: false, factor: 1 };
}

const unreadable = (text: string): ScaledTarget =>
  plainTarget({ comparator: 'atLeast', low: null, high: null, doubt: 'unreadable' }, text, 'plain');

function targetOfNumber(value: number, format: string, context: TargetContext): ScaledTarget {
  if (isDateFormat(format)) return unreadable(isoDay(value));
  const percent = isPercentFormat(format);
  const text = percent ? `${cleanNumber(value * 100)}%` : String(value);
  const upper = context.goodSide === 'atMost';
  return plainTarget(
    {
      comparator: upper ? 'atMost' : 'atLeast',
      low: upper ? null : value,
      high: upper ? value : null,
      doubt: null,
    },
    text,
    percent ? 'share' : 'plain',
  );
}

/** @returns the target in a cell, in the cell's own scale; null where there is none. */
export function targetOfCell(cell: CellValue, context: TargetContext): ScaledTarget | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'number':
      return targetOfNumber(cell.value, cell.format, context);
    case 'text': {
      const reading = readTarget(cell.value, context);
      return reading && { ...reading, scale: scaleOfText(reading) };
    }
    case 'boolean':
    case 'error':
      return unreadable(String(cell.value));
  }
}

/** @returns the amount in a cell, in the cell's own scale. */
export function amountOfCell(cell: CellValue, context: TokenContext): ScaledAmount {
  switch (cell.kind) {
    case 'blank':
      return bare({ kind: 'missing' });
    case 'number':
      if (isDateFormat(cell.format))
        return bare({ kind: 'text', text: isoDay(cell.value), done: null });
      return bare(
        { kind: 'number', value: cell.value },
        isPercentFormat(cell.format) ? 'share' : 'plain',
      );
    case 'text': {
      const reading = readAmount(cell.value, context);
      return { ...reading, scale: scaleOfText(reading) };
    }
    case 'boolean':
      return bare({ kind: 'text', text: String(cell.value).toUpperCase(), done: cell.value });
    case 'error':
      return bare({ kind: 'text', text: cell.value, done: null });
  }
}
