import { dateParts } from '../../model/day';
import type { Indicator, Observation } from '../../model/indicator';
import { isCount } from '../achieved';
import { dayOf } from '../observed';
import { asRead } from './asRead';
import type { RowContext } from './context';
import { lastDayCounted } from './observations';
import { and, isNumber, literal, LONGEST_FORMULA, when } from './syntax';
import type { SpreadReference } from './types';

/** A figure of the row and where it stands. */
interface Cell {
  readonly observation: Observation;
  readonly ref: SpreadReference;
  /** Conditions under which it counts: it is a number, and in time. */
  readonly counts: string;
}

/**
 * The Achieved column of a row whose figures stand in several cells of its own (a column for each period or
 * branch): the rule of `achievedOf` over these cells. Periods are those of the titles, as read. Where cells
 * held text, or units cannot be rolled up, it shows the figure of the readings block.
 */
export function spreadFormula(context: RowContext, refs: readonly SpreadReference[]): string {
  const cells = context.indicator.observations.map((observation, at): Cell => {
    const ref = refs[at]!;
    return { observation, ref, counts: countsWhen(context, observation, ref) };
  });
  const value = isLive(context.indicator) ? valueOf(context, cells) : null;
  if (value === null) return asRead(context);
  const none = `${cells.map(({ counts }) => `(${counts})*1`).join('+')}=0`;
  const guarded = when(hasText(cells), literal(context.words.status.toConfirm), value);
  const formula = when(none, literal(context.words.status.noData), guarded);
  return formula.length < LONGEST_FORMULA ? formula : asRead(context);
}

/** Every cell held a number or nothing, and the figures of several units can be put together. */
function isLive(indicator: Indicator): boolean {
  const { observations, accumulation } = indicator;
  const isPlain = observations.every(
    ({ amount, source }) =>
      source.text === null && (amount.kind === 'number' || amount.kind === 'missing'),
  );
  const units = new Set(observations.map(({ unit }) => unit ?? ''));
  if (!isPlain || units.size <= 1) return isPlain;
  const amounts = observations.map(({ amount }) => amount);
  const reported = amounts.filter(({ kind }) => kind !== 'missing');
  return accumulation === 'ratio' || isCount(indicator, reported);
}

function countsWhen(
  context: RowContext,
  observation: Observation,
  { value, numerator, denominator }: SpreadReference,
): string {
  const day = dayOf(observation);
  const inTime = day === null ? [] : [`${day}<${lastDayCounted(context)}+1`];
  const isRatio = context.indicator.accumulation === 'ratio';
  const cells =
    isRatio && numerator !== null && denominator !== null
      ? [numerator, denominator]
      : [value].filter((cell) => cell !== null);
  return and(...cells.map(isNumber), ...inTime);
}

const cellsOf = ({ value, numerator, denominator }: SpreadReference): readonly string[] =>
  [value, numerator, denominator].filter((cell) => cell !== null);

function hasText(cells: readonly Cell[]): string {
  const all = cells.flatMap(({ ref }) => cellsOf(ref)).join(',');
  return `COUNT(${all})<COUNTA(${all})`;
}

function valueOf({ indicator }: RowContext, cells: readonly Cell[]): string | null {
  const units = [...grouped(cells, ({ observation }) => observation.unit ?? '').values()];
  switch (indicator.accumulation) {
    case 'sum':
      return sumOf(cells);
    case 'average':
      return `(${sumOf(cells)})/(${cells.map(({ counts }) => `(${counts})*1`).join('+')})`;
    case 'latest':
      return units.map((unit) => lastOf(unit, units.length === 1 ? '""' : '0')).join('+');
    case 'running':
      return units.flatMap(eachYear).join('+');
    case 'ratio':
      return ratioOf(cells);
  }
}

const figure = ({ ref, counts }: Cell): string => when(counts, ref.value ?? '0', '0');

const sumOf = (cells: readonly Cell[]): string => cells.map(figure).join('+');

const placeOf = ({ observation }: Cell): number => dayOf(observation) ?? observation.order ?? 0;

/** The figure of the last period that counts. */
function lastOf(cells: readonly Cell[], otherwise: string): string {
  const inOrder = [...cells].sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.reduce(
    (before, { counts, ref }) => when(counts, ref.value ?? '0', before),
    otherwise,
  );
}

/** Running totals start again each year: the last of each. */
function eachYear(cells: readonly Cell[]): readonly string[] {
  const yearOf = ({ observation }: Cell) => {
    const day = dayOf(observation);
    return day === null ? '' : String(dateParts(day).year);
  };
  return [...grouped(cells, yearOf).values()].map((year) => lastOf(year, '0'));
}

/** Σ numerators / Σ denominators; in per cent where the target is. */
function ratioOf(cells: readonly Cell[]): string | null {
  const refs = cells.map(({ ref }) => ref);
  if (refs.some(({ numerator, denominator }) => numerator === null || denominator === null))
    return cells.length === 1 ? figure(cells[0]!) : null;
  const sum = (side: 'numerator' | 'denominator') =>
    cells.map(({ ref, counts }) => when(counts, ref[side] ?? '0', '0')).join('+');
  const whole = sum('denominator');
  return when(`${whole}=0`, '""', `(${sum('numerator')})/(${whole})`);
}

function grouped(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(keyOf(cell));
    if (group) group.push(cell);
    else groups.set(keyOf(cell), [cell]);
  }
  return groups;
}
