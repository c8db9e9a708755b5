import type { Amount, Observation } from '../model/indicator';
import type { CellSource, StatedShare } from '../model/indicator';
import { amountOfCell, type ScaledAmount } from './cells';
import type { ColumnMarks } from './columnMarks';
import type { Span } from '../model/day';
import { cleanNumber } from './numbers';
import { periodOfCell } from './periods';
import type { Scaling } from './scales';
import { inScale, multiplied } from './scales';
import { sourceOf } from './stated';
import type { ReadTable } from './tables';

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** An observation before the indicator's scale is known. */
export interface RawObservation {
  readonly when: Span | null;
  readonly reading: ScaledAmount;
  readonly parts: Parts | null;
  readonly source: CellSource;
}

/** What makes "giảm 5" a value of the indicator, and of which sign. */
export interface ChangeSense {
  /** The direction that counts as positive; null where the indicator is a level. */
  readonly positive: 'increase' | 'reduce' | null;
}

function numberIn(
  table: ReadTable,
  row: number,
  role: 'numerator' | 'denominator',
  marks: ColumnMarks,
): number | null {
  const column = table.columnOf(role)?.column;
  if (column === undefined) return null;
  const context = { mark: marks.markOf(table, column), unit: null };
  const { amount } = amountOfCell(table.view.at(row, column), context);
  return amount.kind === 'number' ? amount.value : null;
}

/** Reads one row's achievement; null for a table that has no column for it. */
export function rawObservation(
  table: ReadTable,
  row: number,
  unit: string | null,
  marks: ColumnMarks,
): RawObservation | null {
  const column = (table.columnOf('achieved') ?? table.columnOf('numerator'))?.column;
  if (column === undefined) return null;
  const date = table.columnOf('date')?.column;
  const numerator = numberIn(table, row, 'numerator', marks);
  const denominator = numberIn(table, row, 'denominator', marks);
  return {
    when:
      date === undefined
        ? null
        : periodOfCell(table.view.at(row, date), marks.orderOf(table, date)),
    reading: amountOfCell(
      table.columnOf('achieved') ? table.view.at(row, column) : { kind: 'blank' },
      { mark: marks.markOf(table, column), unit },
    ),
    parts: numerator === null || denominator === null ? null : { numerator, denominator },
    source: sourceOf(table, row, column),
  };
}

/** A change against a level ("giảm 5" where 3 is to be reached) is words to a reader, not a value. */
function withSign(
  amount: Amount,
  change: ScaledAmount['change'],
  sense: ChangeSense,
  source: CellSource,
): Amount {
  if (change === null) return amount;
  if (sense.positive === null) return { kind: 'text', text: source.text ?? '', done: null };
  return multiplied(amount, change === sense.positive ? 1 : -1);
}

/** @returns the observation in the indicator's scale, changes with the sign that the target gives them. */
export function asObservation(
  raw: RawObservation,
  scaling: Scaling,
  sense: ChangeSense,
): Observation {
  const { reading, source, when } = raw;
  const amount = withSign(inScale(reading, scaling), reading.change, sense, source);
  const parts = raw.parts ?? (isShare(scaling) ? reading.fraction : null);
  if (parts === null) return { when, amount, source };
  if (scaling.held === 'share' || !scaling.percentUnit) return { when, amount, source, ...parts };
  return { when, amount: amount.kind === 'missing' ? perCent(parts) : amount, source };
}

const isShare = (scaling: Scaling): boolean => scaling.percentUnit || scaling.held === 'share';

/** Σn/Σd is a share; where the target is a plain 90 for 90 %, one row's part of its whole is per cent. */
const perCent = ({ numerator, denominator }: Parts): Amount =>
  denominator === 0
    ? { kind: 'missing' }
    : { kind: 'number', value: cleanNumber((numerator / denominator) * 100) };

/** @returns the percentage that stands in brackets behind the last of the amounts, or null. */
export function statedBeside(raws: readonly RawObservation[]): StatedShare | null {
  const last = raws.filter((raw) => raw.reading.stated !== null).at(-1);
  return last?.reading.stated ? { ...last.reading.stated, source: last.source } : null;
}
