import type { Place } from '../../model/address';
import type { Accumulation, Indicator } from '../../model/indicator';
import type { Fix } from '../../model/fix';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { areFlows, stretchesOf, type Valued } from './runningTotals';
import type { Series } from './series';
import { wellDatedSeries } from './wellDated';

type Stretches = readonly (readonly Valued[])[];

const isRising = (stretch: readonly Valued[]): boolean =>
  stretch.every(({ value }, at) => at === 0 || value >= stretch[at - 1]!.value);

/** A total of flows that are about even is, at the end, that many times the first of them; half of it is enough. */
const GROWTH = 0.5;

/** A year's figures that rise from the first to the last as running totals do, and not as a season does. */
function runs(stretch: readonly Valued[]): boolean {
  const [first, last] = [stretch[0]?.value ?? 0, stretch.at(-1)?.value ?? 0];
  return first >= 0 && last > first && isRising(stretch) && last >= GROWTH * stretch.length * first;
}

/** Years whose figures run, each of which starts again below where the one before it ended. */
const areYearsOfRuns = (years: Stretches): boolean =>
  years.every((year, at) => {
    const before = years[at - 1]?.at(-1)?.value ?? Infinity;
    return (year.length === 1 || runs(year)) && year[0]!.value < before;
  });

const LONG_YEAR = 6;
const FULL_YEAR = 4;
const SHORT_YEAR = 3;

/** Steps up and a fall, year by year, or six and more figures up in a single one, are no chance. */
function isSawTooth(years: Stretches): boolean {
  const full = years.filter(({ length }) => length >= SHORT_YEAR);
  const isLong = full.some(({ length }) => length >= LONG_YEAR);
  const startsAgain = full.length > 0 && years.length > 1;
  const isShape = full.length > 1 || isLong || (startsAgain && full[0]!.length >= FULL_YEAR);
  return isShape && areYearsOfRuns(years);
}

/** Added up they are this many times the target, while as running totals they come as near to it. */
const FAR_ABOVE = 1.6;
const NEAR = 0.35;

/** Beside a target less will do: the sum is far above it and the last figures of the years are near. */
function fitsTarget(years: Stretches, { target }: Indicator): boolean {
  const bound = target?.comparator === 'atLeast' ? target.low : null;
  if (bound === null || bound <= 0) return false;
  const sum = years.flat().reduce((all, { value }) => all + value, 0);
  const lasts = years.reduce((all, year) => all + (year.at(-1)?.value ?? 0), 0);
  return sum >= FAR_ABOVE * bound && Math.abs(lasts - bound) <= NEAR * bound;
}

function looksRunning(years: Stretches, indicator: Indicator): boolean {
  if (isSawTooth(years)) return true;
  const isFull = years.some(({ length }) => length >= FULL_YEAR);
  return isFull && areYearsOfRuns(years) && fitsTarget(years, indicator);
}

/** What an indicator's figures look like, where it is not what they are taken for. */
function ratherOf(all: readonly Series[], indicator: Indicator): Accumulation | null {
  const series = all.map(stretchesOf).filter((years) => years.some(({ length }) => length > 1));
  if (series.length === 0) return null;
  switch (indicator.accumulation) {
    case 'sum':
      return series.every((years) => looksRunning(years, indicator)) ? 'running' : null;
    case 'running':
      return areFlows(series.flat()) ? 'sum' : null;
    default:
      return null;
  }
}

function nameCell(indicator: Indicator, { tables }: CheckInput): Place | null {
  const table = tables[indicator.table];
  if (!table) return null;
  const labels = [...table.columnsOf('indicator'), ...table.columnsOf('code')];
  const label = labels.find((at) => table.at(indicator.row, at.column).kind !== 'blank');
  return label ? table.placeOf(indicator.row, label.column) : null;
}

/** Which of the two it is only a person can tell. */
function fixOf({ key, accumulation }: Indicator, rather: Accumulation): Fix {
  const options = [rather, accumulation].map((one) => ({
    choices: { indicators: { [key]: { accumulation: one } } },
    answer: { kind: 'accumulation' as const, accumulation: one },
  }));
  return { kind: 'choose', options };
}

function find(
  indicator: Indicator,
  series: readonly Series[],
  input: CheckInput,
): readonly Found<'accumulation-doubt'>[] {
  const { accumulation, accumulationReason, name } = indicator;
  const rather = accumulationReason === 'setting' ? null : ratherOf(series, indicator);
  const at = rather && nameCell(indicator, input);
  if (!rather || !at) return [];
  const args = { name, accumulation, rather };
  return [{ code: 'accumulation-doubt', at, args, fix: fixOf(indicator, rather) }];
}

/**
 * Figures that are added up look like running totals (they rise within each year and start again), or running totals
 * go up and down like the figures of single periods. A person's own choice is not doubted.
 */
export const accumulationDoubt: Check<'accumulation-doubt'> = {
  code: 'accumulation-doubt',
  run(input) {
    const series = new Map<Indicator, Series[]>();
    for (const one of wellDatedSeries(input)) {
      const { indicator } = one.about;
      const same = series.get(indicator);
      if (same) same.push(one);
      else series.set(indicator, [one]);
    }
    return [...series].flatMap(([indicator, own]) => find(indicator, own, input));
  },
};
