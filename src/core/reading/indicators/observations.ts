import type { Amount, CellSource, Horizon, Observation, StatedShare } from '../../model/indicator';
import type { Span } from '../../model/day';
import { amountOfCell, type ScaledAmount } from '../cells/cells';
import type { CellChoices } from './cellChoices';
import type { ColumnMarks } from '../columns/columnMarks';
import { readHeaderPeriod } from '../periods/headerPeriods';
import { periodOfCell } from '../periods/periods';
import type { TargetRow } from '../rows/rows';
import { textIn } from '../rows/rows';
import type { Scaling } from '../cells/scales';
import { inScale, multiplied } from '../cells/scales';
import type { Slot } from '../columns/slots';
import { slotsOf } from '../columns/slots';
import { sourceOf } from './stated';
import type { ReadTable } from '../tables/tables';
import { textOf } from '../tables/visibleCells';

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** An observation before the indicator's scale is known. */
export interface RawObservation {
  readonly when: Span | null;
  readonly order: number | null;
  /** The branch that reports. */
  readonly unit: string | null;
  readonly reading: ScaledAmount;
  readonly parts: Parts | null;
  /** A person's reading of the cell, in the indicator's scale. */
  readonly chosen: Amount | null;
  readonly source: CellSource;
}

/** What the reading of achievements depends on besides the cells. */
export interface ObservationContext {
  /** The indicator's unit of measure. */
  readonly unit: string | null;
  readonly marks: ColumnMarks;
  readonly cells: CellChoices;
}

/** What makes "giảm 5" a value of the indicator, and of which sign. */
export interface ChangeSense {
  /** The direction that counts as positive; null where the indicator is a level. */
  readonly positive: 'increase' | 'reduce' | null;
}

function numberIn(
  table: ReadTable,
  row: number,
  column: Slot['numerator'],
  marks: ColumnMarks,
): number | null {
  if (!column) return null;
  const context = { mark: marks.markOf(table, column.column), unit: null };
  const { amount } = amountOfCell(table.view.at(row, column.column), context);
  return amount.kind === 'number' ? amount.value : null;
}

/** A quarter: whatever is longer may have its month or quarter in another column. */
const PART_OF_YEAR = 100;

/** The day or period of a row; a year and a month in columns of their own are put together. */
function dateOf(table: ReadTable, row: number, marks: ColumnMarks): Span | null {
  const cells = table.columnsOf('date').map((at) => ({ at, cell: table.view.at(row, at.column) }));
  const alone = cells.flatMap(
    ({ at, cell }) => periodOfCell(cell, marks.orderOf(table, at.column)) ?? [],
  );
  const exact = alone.find(({ start, end }) => end - start < PART_OF_YEAR);
  if (exact || cells.length < 2) return exact ?? alone[0] ?? null;
  const titles = cells.map(({ at, cell }) =>
    cell.kind === 'number' ? `${at.header} ${cell.value}` : textOf(cell),
  );
  return readHeaderPeriod(titles, null)?.when ?? alone[0] ?? null;
}

function rawObservation(
  table: ReadTable,
  row: number,
  slot: Slot,
  context: ObservationContext,
): RawObservation | null {
  const at = slot.achieved ?? slot.numerator;
  if (!at) return null;
  const { marks, unit, cells } = context;
  const numerator = numberIn(table, row, slot.numerator, marks);
  const denominator = numberIn(table, row, slot.denominator, marks);
  const cell = slot.achieved ? table.view.at(row, at.column) : { kind: 'blank' as const };
  return {
    when: slot.when ?? dateOf(table, row, marks),
    order: slot.order,
    unit: slot.branch ?? textIn(table, row, 'reporting-unit'),
    reading: amountOfCell(cell, { mark: marks.markOf(table, at.column), unit }),
    parts: numerator === null || denominator === null ? null : { numerator, denominator },
    chosen: cells.achievedAt(table, row, at),
    source: sourceOf(table, row, at.column),
  };
}

const isReported = ({ reading, parts, chosen }: RawObservation): boolean =>
  chosen !== null || parts !== null || reading.amount.kind !== 'missing';

const isInside = (inner: Span | null, outer: Span | null): boolean =>
  inner !== null &&
  outer !== null &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start;

/**
 * A row's figures over several columns: a total that is filled stands for all, and a figure for a longer
 * period (six months) for those of its parts (the quarters), so that nothing is counted twice.
 */
function withoutParts(
  slots: readonly Slot[],
  raws: readonly RawObservation[],
): readonly RawObservation[] {
  const reported = raws.filter(isReported);
  const totals = raws.filter((raw, at) => slots[at]?.isTotal && isReported(raw));
  if (totals.length > 0) return totals;
  const parts = raws.filter((_, at) => !slots[at]?.isTotal);
  return parts.filter(
    (raw) => !reported.some((other) => raw.unit === other.unit && isInside(raw.when, other.when)),
  );
}

/**
 * The only figure beside a plan is what was done of it so far: "Thực hiện 2023" beside "Kế hoạch 2023" is as of
 * the review, not of the year's end.
 */
const withoutPlanPeriod = (slot: Slot, { found }: ReadTable, slots: number): Slot =>
  found.role === 'combined' && slots === 1 && reachesEnd(slot, found.horizon)
    ? { ...slot, when: null, order: null }
    : slot;

const reachesEnd = ({ when }: Slot, horizon: Horizon): boolean =>
  when !== null && (horizon === null || horizon === 'to-date' || when.end >= horizon.end);

/** @returns what a row of a table reports; none for a table without a column of achievements. */
export function rawObservations(
  table: ReadTable,
  row: TargetRow['row'],
  context: ObservationContext,
): readonly RawObservation[] {
  const slots = slotsOf(table).map((slot, _, all) => withoutPlanPeriod(slot, table, all.length));
  const raws = slots.flatMap((slot) => rawObservation(table, row, slot, context) ?? []);
  return raws.length > 1 ? withoutParts(slots, raws) : raws;
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

/**
 * @param isPerMany the indicator is a rate per 1,000 or the like: parts alone do not make it
 * @returns the observation in the indicator's scale, changes with the sign that the target gives them
 */
export function asObservation(
  raw: RawObservation,
  scaling: Scaling,
  sense: ChangeSense,
  isPerMany: boolean,
): Observation {
  const { reading, source, when } = raw;
  const amount = raw.chosen ?? withSign(inScale(reading, scaling), reading.change, sense, source);
  const place = {
    when,
    ...(raw.order === null ? {} : { order: raw.order }),
    ...(raw.unit === null ? {} : { unit: raw.unit }),
    source,
  };
  const given = raw.parts ?? (isShare(scaling) ? reading.fraction : null);
  const parts = given && isOfOtherScale(amount, given) ? null : given;
  if (parts === null) return { ...place, amount };
  if (isPerMany && amount.kind === 'missing' && isFarFrom(scaling.bound, parts))
    return { ...place, amount: asWords(parts) };
  const inPerCent = scaling.held === 'plain' && scaling.percentUnit;
  return { ...place, amount, ...parts, ...(inPerCent ? { inPerCent } : {}) };
}

/** A share and a percentage may differ by rounding and by what was left out, not many times. */
const FAR_APART = 5;

/** The printed rate is per 1,000 or the like, of which the parts say nothing: it stands for itself. */
function isOfOtherScale(amount: Amount, { numerator, denominator }: Parts): boolean {
  if (amount.kind !== 'number' || amount.value <= 0 || numerator <= 0 || denominator <= 0)
    return false;
  return isFarFrom(amount.value, { numerator, denominator });
}

/** @returns whether a figure is neither the share that two parts make nor the percentage, nor near them. */
function isFarFrom(figure: number | null, { numerator, denominator }: Parts): boolean {
  if (figure === null || figure === 0 || numerator === 0 || denominator === 0) return false;
  const share = numerator / denominator;
  return [share, share * 100].every((value) => {
    const times = Math.abs(figure / value);
    return times >= FAR_APART || times <= 1 / FAR_APART;
  });
}

/** Parts of a rate of which the factor is not sure, for a person to confirm. */
const asWords = ({ numerator, denominator }: Parts): Amount => ({
  kind: 'text',
  text: `${numerator}/${denominator}`,
  done: null,
});

const isShare = (scaling: Scaling): boolean => scaling.percentUnit || scaling.held === 'share';

/** @returns the percentage that stands in brackets behind the last of the amounts, or null. */
export function statedBeside(raws: readonly RawObservation[]): StatedShare | null {
  const last = raws.filter((raw) => raw.reading.stated !== null).at(-1);
  return last?.reading.stated ? { ...last.reading.stated, source: last.source } : null;
}
