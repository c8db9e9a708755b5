import type { Amount, Indicator, Observation, ReviewTime } from '../../model/indicator';
import { achievedOf } from '../achieved';
import { inOrder, isFlow } from '../due';
import { UNDECIDED } from '../observed';
import { hasNumberCell } from './guardTarget';
import type { ReadingEntry } from './types';

/**
 * @returns the rows that the readings block needs for an indicator, in a fixed order: everything that its
 * formulas use and no live cell holds. The achievement's reading depends on the review date.
 */
export function readingsOf(indicator: Indicator, time: ReviewTime): readonly ReadingEntry[] {
  return [
    ...targetEntries(indicator),
    ...achievedEntries(indicator, time),
    ...spanEntries(indicator),
    ...baselineEntries(indicator),
    ...milestoneEntries(indicator),
    ...observationEntries(indicator),
  ];
}

const twice = (value: number) => ({ text: null, low: value, high: value });

function targetEntries(indicator: Indicator): readonly ReadingEntry[] {
  const { target, targetSource } = indicator;
  const text = targetSource?.text ?? null;
  if (hasNumberCell(indicator) || (target === null && text === null)) return [];
  const { low = null, high = null } = target ?? {};
  return [{ suffix: 'target', text, low, high }];
}

/** An achievement that the formulas take from the block, with the source text that it must still have. */
export interface PassedOn {
  readonly amount: Amount;
  /** null: there is no text to compare with; the reading stands for itself. */
  readonly text: string | null;
}

/**
 * @returns the achievement that the block has to hold, or null where cells alone give it. From another table
 * text is passed on as it is, unless it is a number, which our Achieved column has turned into one.
 */
export function passedOn(indicator: Indicator, time: ReviewTime): PassedOn | null {
  const amount = achievedOf(indicator, time);
  const isLinked = isGathered(indicator);
  if (amount === UNDECIDED || (isLinked && (amount.kind === 'number' || amount.kind === 'missing')))
    return null;
  const source = indicator.observations.find((each) => each.amount === amount);
  const text = (source ?? (isLinked ? undefined : indicator.observations[0]))?.source.text ?? null;
  const isFigure = amount.kind === 'number' || amount.kind === 'missing';
  return text === null && (isFigure || isLinked) ? null : { amount, text };
}

/** The achievement does not stand in one cell of the row: our Achieved column gathers it. */
const isGathered = ({ link, observations }: Indicator): boolean =>
  link !== null || observations.length > 1;

/** Always: its figure is there for a formula that cannot follow the cells. */
function achievedEntries(indicator: Indicator, time: ReviewTime): readonly ReadingEntry[] {
  const amount = achievedOf(indicator, time);
  const { text = null } = passedOn(indicator, time) ?? {};
  return [{ suffix: 'achieved', text, ...endsOf(amount) }];
}

/** The numbers of an amount: its ends, or its value twice; 1 for done and 0 for not done. */
function endsOf(amount: Amount): Pick<ReadingEntry, 'low' | 'high'> {
  switch (amount.kind) {
    case 'number':
    case 'approximate':
      return { low: amount.value, high: amount.value };
    case 'interval':
      return { low: amount.low, high: amount.high };
    case 'text': {
      const done = amount.done === null ? null : Number(amount.done);
      return { low: done, high: done };
    }
    case 'missing':
      return { low: null, high: null };
  }
}

function spanEntries({ horizon }: Indicator): readonly ReadingEntry[] {
  if (horizon === null || horizon === 'to-date') return [];
  return [{ suffix: 'horizon', text: null, low: horizon.start, high: horizon.end }];
}

function baselineEntries({ baseline }: Indicator): readonly ReadingEntry[] {
  return baseline === null ? [] : [{ suffix: 'baseline', ...twice(baseline) }];
}

/** Milestones by their ends; `milestone0` is where a level starts from, and a flow from nothing. */
function milestoneEntries(indicator: Indicator): readonly ReadingEntry[] {
  const milestones = inOrder(indicator.milestones);
  const [first] = milestones;
  if (first === undefined) return [];
  const start = { suffix: 'milestone0', ...twice(indicator.baseline ?? first.value) };
  const entries = milestones.flatMap(({ span, value }, i) => [
    { suffix: `milestone${i + 1}`, ...twice(value) },
    { suffix: `milestone${i + 1}.span`, text: null, low: span.start, high: span.end },
  ]);
  return isFlow(indicator.accumulation) ? entries : [start, ...entries];
}

/** @returns one observation for each distinct source text, in the order of the texts. */
export function distinctTexts(
  indicator: Indicator,
): readonly (Observation & { readonly source: { readonly text: string } })[] {
  const byText = new Map<string, Observation>();
  for (const observation of indicator.observations) {
    const { text } = observation.source;
    if (text !== null && !byText.has(text)) byText.set(text, observation);
  }
  return [...byText.keys()].sort().flatMap((text) => {
    const each = byText.get(text);
    return each === undefined ? [] : [{ ...each, source: { ...each.source, text } }];
  });
}

function observationEntries(indicator: Indicator): readonly ReadingEntry[] {
  const isDated = indicator.observations.some(({ when }) => when !== null);
  if (!isGathered(indicator) && !isDated) return [];
  return distinctTexts(indicator).map(({ amount, source }, i) => ({
    suffix: `obs${i + 1}`,
    text: source.text,
    ...endsOf(amount),
  }));
}
