import { horizonOf } from '../../attainment/horizon';
import type { Span } from '../../model/day';
import type { Indicator, Milestone } from '../../model/indicator';
import { isShareName } from '../../reading/indicators/accumulation';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import { addUpTo, sumOf } from './addingUp';
import type { Figure } from './figures';

type Differs = 'milestones-differ';

const figure = (value: number): Figure => ({ value, format: 'General', isPercent: false });

/** The bound that milestones lead to; none of a range or of a target in doubt. */
function boundOf({ target }: Indicator): number | null {
  if (!target || target.doubt !== null) return null;
  const { low, high, comparator } = target;
  if (comparator === 'atLeast') return high === null ? low : null;
  return comparator === 'atMost' && low === null ? high : null;
}

const inOrder = (milestones: readonly Milestone[]): readonly Milestone[] =>
  [...milestones].sort((a, b) => a.span.start - b.span.start);

/** Two days: periods that follow each other leave no gap, whichever way their ends are written. */
const GAP = 2;

/** Whether the milestones follow each other and go up to the end of the span, if one is known. */
function reachEnd(milestones: readonly Milestone[], horizon: Span | null): boolean {
  const follow = milestones.every(({ span }, at) => {
    const before = milestones[at - 1]?.span.end;
    return before === undefined || (span.start > before && span.start <= before + GAP);
  });
  const end = milestones.at(-1)?.span.end ?? 0;
  return follow && (horizon === null || Math.abs(horizon.end - end) <= GAP);
}

/** Whether they begin with the span too, so that what is planned for each adds up to the whole. */
const fromStart = (milestones: readonly Milestone[], horizon: Span | null): boolean =>
  horizon === null || (milestones[0]?.span.start ?? Infinity) <= horizon.start + GAP;

/** What the milestones lead to, by each way of reading them: added up, the last of them, or their mean. */
function ledTo(
  { name, unit, accumulation }: Indicator,
  milestones: readonly Milestone[],
  horizon: Span | null,
  bound: number,
): { readonly agrees: boolean; readonly value: number } {
  const figures = milestones.map(({ value }) => figure(value));
  const target = figure(bound);
  const last = figures.at(-1)!;
  const sum = sumOf(figures);
  const isLevel = accumulation === 'latest' || accumulation === 'ratio' || isShareName(name);
  const adds = !isLevel && fromStart(milestones, horizon);
  const mean = { ...target, value: sum / figures.length };
  const agrees =
    addUpTo([last], target, unit) ||
    addUpTo(figures, target, unit) ||
    (accumulation === 'average' && addUpTo([mean], target, unit));
  const isSumNearer = Math.abs(sum - bound) < Math.abs(last.value - bound);
  return { agrees, value: adds || isSumNearer ? sum : last.value };
}

function find(indicator: Indicator, input: CheckInput): readonly Found<Differs>[] {
  const { targetSource, milestones, name } = indicator;
  const bound = boundOf(indicator);
  if (bound === null || targetSource === null || milestones.length < 2) return [];
  const horizon = horizonOf(indicator, input);
  const ordered = inOrder(milestones);
  if (!reachEnd(ordered, horizon)) return [];
  const { agrees, value } = ledTo(indicator, ordered, horizon, bound);
  if (agrees) return [];
  const { sheet, address } = targetSource;
  return [
    { code: 'milestones-differ', at: { sheet, address }, args: { name, target: bound, value } },
  ];
}

/** The targets of the periods, added up or the last of them, are not the target of the whole horizon. */
export const milestonesDiffer: Check<Differs> = {
  code: 'milestones-differ',
  run: (input) => input.reading.indicators.flatMap((indicator) => find(indicator, input)),
};
