import { groupBy } from '../../model/groupBy';
import { dateParts } from '../../model/day';
import type { Accumulation, Indicator, Observation } from '../../model/indicator';
import { isCount } from '../achieved';
import { dayOf, hasParts } from '../observed';
import { asRead } from './asRead';
import { reading, type RowContext } from './context';
import { lastDayCounted } from './observations';
import { distinctTexts } from './readings';
import { and, call, isNumber, literal, LONGEST_FORMULA, times, when } from './syntax';
import type { SpreadReference, SpreadReferences } from './types';

/** A figure of the row and where it stands. */
interface Place {
  readonly observation: Observation;
  readonly ref: SpreadReference;
}

interface Cell extends Place {
  /** The figure in the target's scale; what it is where it does not count does not matter. */
  readonly figure: string;
  /** Conditions under which it counts: it is a number or a text read as one, and in time. */
  readonly counts: string;
}

/**
 * The Achieved column of a row whose figures stand in several cells of its own (a column for each period or
 * branch): the rule of `achievedOf` over these cells. Periods are those of the titles, as read. Text counts as
 * what it was read as for as long as it is that text. Where no formula can follow the cells (words, units that
 * cannot be rolled up), it shows the figure of the readings block.
 */
export function spreadFormula(context: RowContext, refs: SpreadReferences): string {
  const { words, indicator } = context;
  const { scale } = context.refs;
  const places = indicator.observations.map((observation, at) => ({
    observation,
    ref: refs.cells[at]!,
  }));
  const isLonger = (one: Place): boolean => places.some((other) => contains(one, other));
  const counted = places.filter((one) => !isLonger(one));
  if (scale === null || !canFollow(indicator, counted)) return asRead(context);
  const cells = cellsIn(context, counted, scale);
  const expression = valueOf(indicator, cells, scale);
  if (expression === null) return asRead(context);
  const none = `${cells.map(({ counts }) => `(${counts})*1`).join('+')}=0`;
  const figure = when(none, literal(words.status.noData), expression);
  const known = when(hasOtherText(cells), literal(words.status.toConfirm), figure);
  const blank = [...places.filter(isLonger).flatMap(({ ref }) => cellsOf(ref)), ...refs.blank];
  const formula =
    blank.length === 0
      ? known
      : when(`${call('COUNT', ...blank)}>0`, literal(words.runAgain), known);
  return formula.length < LONGEST_FORMULA ? formula : asRead(context);
}

function cellsIn(context: RowContext, places: readonly Place[], scale: number): readonly Cell[] {
  const texts = distinctTexts(context.indicator).map(({ source }) => source.text);
  return places.map((place) => {
    const { text } = place.observation.source;
    const read = text === null ? 0 : texts.indexOf(text) + 1;
    return { ...place, ...figureOf(context, place, read, scale) };
  });
}

/**
 * @param read which of the texts in the readings block it has, from 1; 0 for a number or nothing
 */
function figureOf(
  context: RowContext,
  { observation, ref: { value, numerator, denominator } }: Place,
  read: number,
  scale: number,
): Pick<Cell, 'figure' | 'counts'> {
  const day = dayOf(observation);
  const inTime = day === null ? [] : [`${day}<${lastDayCounted(context)}+1`];
  if (context.indicator.accumulation === 'ratio' && numerator !== null && denominator !== null)
    return { figure: '0', counts: and(isNumber(numerator), isNumber(denominator), ...inTime) };
  if (value === null) return { figure: '0', counts: 'FALSE' };
  const number = times(scale, value);
  if (read === 0 || observation.amount.kind !== 'number')
    return { figure: number, counts: and(isNumber(value), ...inTime) };
  const isText = call('EXACT', value, reading(context, `obs${read}`, 'readText'));
  return {
    figure: when(isNumber(value), number, reading(context, `obs${read}`, 'readLow')),
    counts: and(`OR(${isNumber(value)},${isText})`, ...inTime),
  };
}

/** Whether the rule over these cells is one that a formula can follow, whatever numbers they hold. */
function canFollow(indicator: Indicator, places: readonly Place[]): boolean {
  const { accumulation } = indicator;
  const observations = places.map(({ observation }) => observation);
  const isPlain = observations.every(({ amount }) => ['number', 'missing'].includes(amount.kind));
  const units = [...groupBy(observations, ({ unit }) => unit ?? '').values()];
  if (!isPlain || units.some((unit) => !isOrdered(unit, accumulation))) return false;
  const reported = observations.filter(({ amount }) => amount.kind !== 'missing');
  if (accumulation === 'ratio') return units.length <= 1 || reported.every(hasParts);
  return (
    units.length <= 1 ||
    isCount(
      indicator,
      reported.map(({ amount }) => amount),
    )
  );
}

/** One day or place for each, where figures have an order, and none without. */
function isOrdered(unit: readonly Observation[], accumulation: Accumulation): boolean {
  const days = unit.flatMap((one) => dayOf(one) ?? []);
  const orders = unit.flatMap(({ order }) => order ?? []);
  const isOne = unit.length <= 1 || !['latest', 'running'].includes(accumulation);
  if (new Set(days).size < days.length) return false;
  return (
    isOne || days.length === unit.length || (days.length === 0 && orders.length === unit.length)
  );
}

/** A cell with text that is not the one that was read: a person must confirm. A formula may give blank text. */
function hasOtherText(cells: readonly Cell[]): string {
  const values = cells.flatMap(({ ref }) => ref.value ?? []);
  if (values.length === 0) return 'FALSE';
  const known = cells.flatMap(({ observation: { source }, ref }) =>
    source.text === null || ref.value === null
      ? []
      : [call('EXACT', ref.value, literal(source.text))],
  );
  const blank = values.map((cell) => `(TRIM(${cell})="")`);
  return `${[call('COUNT', ...values), ...blank, ...known].join('+')}<${values.length}`;
}

/**
 * @returns whether a figure that is not reported is for a longer period than another one of its unit. It would
 * stand for that one: once it is filled, the review must be run again.
 */
const contains = ({ observation: long }: Place, { observation: short }: Place): boolean =>
  long.amount.kind === 'missing' &&
  long.numerator === undefined &&
  long.unit === short.unit &&
  long.when !== null &&
  short.when !== null &&
  long.when.start <= short.when.start &&
  long.when.end >= short.when.end &&
  long.when.end - long.when.start > short.when.end - short.when.start;

/** @returns the cells that an observation has. */
const cellsOf = ({ value, numerator, denominator }: SpreadReference): readonly string[] =>
  [value, numerator, denominator].filter((cell) => cell !== null);

function valueOf(
  { accumulation }: Indicator,
  cells: readonly Cell[],
  scale: number,
): string | null {
  const units = [...groupBy(cells, ({ observation }) => observation.unit ?? '').values()];
  switch (accumulation) {
    case 'sum':
      return sumOf(cells);
    case 'average':
      return meanOf(cells);
    case 'latest':
      return units.map((unit) => lastOf(unit, units.length === 1 ? '""' : '0')).join('+');
    case 'running':
      return units.flatMap(eachYear).join('+');
    case 'ratio':
      return ratioOf(cells, scale);
  }
}

const figure = ({ figure: value, counts }: Cell): string => when(counts, value, '0');

const sumOf = (cells: readonly Cell[]): string => cells.map(figure).join('+');

const meanOf = (cells: readonly Cell[]): string =>
  `(${sumOf(cells)})/(${cells.map(({ counts }) => `(${counts})*1`).join('+')})`;

const placeOf = ({ observation }: Cell): number => dayOf(observation) ?? observation.order ?? 0;

/** The figure of the last period that counts. */
function lastOf(cells: readonly Cell[], otherwise: string): string {
  const inOrder = [...cells].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.reduce(
    (before, { counts, figure: value }) => when(counts, value, before),
    otherwise,
  );
}

/** Running totals start again each year: the last of each. */
function eachYear(cells: readonly Cell[]): readonly string[] {
  const yearOf = ({ observation }: Cell) => {
    const day = dayOf(observation);
    return day === null ? '' : String(dateParts(day).year);
  };
  return [...groupBy(cells, yearOf).values()].map((year) => lastOf(year, '0'));
}

/** Σ numerators / Σ denominators, in the target's scale; without parts only a single share is a result. */
function ratioOf(cells: readonly Cell[], scale: number): string | null {
  const refs = cells.map(({ ref }) => ref);
  if (refs.some(({ numerator, denominator }) => numerator === null || denominator === null))
    return cells.length === 1 ? sumOf(cells) : null;
  const sum = (side: 'numerator' | 'denominator') =>
    cells.map(({ ref, counts }) => when(counts, ref[side] ?? '0', '0')).join('+');
  const whole = sum('denominator');
  return when(`${whole}=0`, '""', times(scale, `(${sum('numerator')})/(${whole})`));
}
