import type {
  Accumulation,
  Amount,
  CellSource,
  Comparator,
  Indicator,
  Milestone,
  RatioMethod,
  ReviewTime,
  Target,
} from '../../src/core/model/indicator';
import { indicator } from '../core/attainment/builders';
import { randomObservations } from './randomObservations';
import type { Random } from './random';

/** Where a case's cells stand: achievements in its own row, or in another table. */
export interface Case {
  readonly indicator: Indicator;
  /** The target cell's content; null when blank or when there is none. */
  readonly targetCell: number | string | null;
  readonly hasTargetCell: boolean;
  readonly isLinked: boolean;
}

/** What a case is to be; the rest is chance. */
export interface Wish {
  /** null: without a target. */
  readonly comparator: Comparator | null;
  readonly accumulation: Accumulation;
  readonly method: RatioMethod;
}

/** Builds an indicator whose achievement lies where rules change: at bounds, next to them, at the near line. */
export function randomCase(random: Random, key: string, time: ReviewTime, wish: Wish): Case {
  const { accumulation, method } = wish;
  const target = wish.comparator === null ? null : randomTarget(random, wish.comparator);
  const cell = targetCell(random, target);
  const isLinked = random.chance(0.4);
  const horizon = randomHorizon(random, time);
  const amount = randomAmount(random, target);
  const baseline = random.chance(0.5) ? randomBaseline(random, target) : null;
  const base = indicator({
    key,
    target,
    targetSource: cell.source,
    accumulation,
    horizon,
    unit: random.chance(0.5) ? '%' : 'người',
    method,
    baseline,
    milestones: random.chance(0.15) ? randomMilestones(random, time, baseline) : [],
    milestonesPerPeriod: random.chance(0.5),
    ceilingCanExceed: random.chance(0.5),
    link: isLinked ? { table: 1, column: 0, labels: labelsOf(random, key), isShared: false } : null,
  });
  const observations = randomObservations(random, base, amount, time);
  return {
    indicator: { ...base, observations },
    targetCell: cell.content,
    hasTargetCell: cell.content !== null || random.chance(0.5),
    isLinked,
  };
}

const labelsOf = (random: Random, key: string): readonly string[] =>
  random.chance(0.2) ? [`Chỉ tiêu "${key}"`, `chỉ tiêu "${key}"`] : [`Chỉ tiêu ${key}*`];

/** Figures with few digits and with many, of all sizes; some zero, some negative. */
export function randomFigure(random: Random): number {
  const size = 10 ** random.whole(-3, 12);
  const figure = random.chance(0.5) ? random.whole(1, 999) : random.next() * 999 + 0.001;
  const signed = random.pick([1, 1, 1, -1, 0]) * figure;
  return random.chance(0.6) ? signed : (signed * size) / 100;
}

function randomTarget(random: Random, comparator: Comparator): Target {
  const bound = randomFigure(random);
  const other = bound + Math.abs(randomFigure(random)) + 0.5;
  const isRange = comparator === 'between' || (comparator !== 'exactly' && random.chance(0.3));
  const doubt = random.chance(0.04) ? 'approximate' : null;
  const strict = random.chance(0.3);
  const common = { comparator, strict, doubt, text: 'as written' } as const;
  if (comparator === 'milestone') return { ...common, low: null, high: null };
  if (isRange) return { ...common, low: bound, high: other };
  if (comparator === 'exactly') return { ...common, low: bound, high: bound };
  return comparator === 'atLeast'
    ? { ...common, low: bound, high: null }
    : { ...common, low: null, high: bound };
}

/** A number where it can be one, else text; sometimes a person's setting, which is in no cell. */
function targetCell(
  random: Random,
  target: Target | null,
): { readonly source: CellSource | null; readonly content: number | string | null } {
  const source = { sheet: 'Rows', address: 'C1' };
  if (target === null) {
    const text = random.chance(0.3) ? '…' : null;
    return { source: { ...source, text }, content: text };
  }
  const { low, high, doubt, comparator } = target;
  const isSingle = (low === null) !== (high === null) || low === high;
  const number = low ?? high;
  const canBeNumber = isSingle && doubt === null && comparator !== 'milestone' && number !== null;
  if (canBeNumber && random.chance(0.7))
    return { source: { ...source, text: null }, content: number };
  if (random.chance(0.1)) return { source: null, content: random.chance(0.5) ? 12 : null };
  const text = `"${low ?? ''}"-'${high ?? ''}' <&>`;
  return { source: { ...source, text }, content: text };
}

function randomBaseline(random: Random, target: Target | null): number {
  const bound = target?.low ?? target?.high ?? 1;
  return random.chance(0.2) ? bound : bound + randomFigure(random) * random.pick([1, -1]);
}

function randomHorizon(random: Random, { reviewDate, term }: ReviewTime): Indicator['horizon'] {
  if (random.chance(0.5)) return null;
  if (random.chance(0.2)) return 'to-date';
  const middle = reviewDate ?? term?.end ?? 44_000;
  const start = middle - random.whole(-50, 900);
  return { start, end: start + random.whole(-5, 1500) };
}

/** Milestones of one indicator, and its baseline, are of one size. */
function randomMilestones(
  random: Random,
  { reviewDate }: ReviewTime,
  baseline: number | null,
): readonly Milestone[] {
  const count = random.whole(1, 6);
  const size = Math.abs(baseline ?? randomFigure(random)) + 0.1;
  let day = (reviewDate ?? 44_000) - random.whole(0, 700);
  const milestones = Array.from({ length: count }, () => {
    const span = { start: day, end: day + random.whole(0, 400) };
    day = span.end + random.whole(0, 2);
    return { span, value: size * (0.1 + random.next()) };
  });
  return milestones.reverse();
}

/** The achievement to aim at. */
function randomAmount(random: Random, target: Target | null): Amount {
  if (target?.comparator === 'milestone' && random.chance(0.7)) return randomWords(random);
  const kind = random.pick(['number', 'number', 'number', 'interval', 'interval', 'other']);
  if (kind === 'number') return { kind, value: randomValue(random, target) };
  if (kind === 'interval') return randomInterval(random, target);
  const value = randomValue(random, target);
  return random.pick<Amount>([
    { kind: 'approximate', value },
    randomWords(random),
    { kind: 'missing' },
  ]);
}

const randomWords = (random: Random): Amount =>
  random.pick<Amount>([
    { kind: 'text', text: 'xong', done: true },
    { kind: 'text', text: 'chưa xong', done: false },
    { kind: 'text', text: 'đang làm', done: null },
  ]);

/** Mostly around a bound or its near line, as close as 1e-10. */
function randomValue(random: Random, target: Target | null): number {
  const low = target?.low ?? target?.high ?? 1;
  const bound = random.chance(0.5) ? low : (target?.high ?? low);
  const near = random.pick([0.9, 1.1, 0.95, 1.05]);
  return random.pick<() => number>([
    () => bound,
    () => bound * (1 + 1e-10),
    () => bound * (1 - 1e-10),
    () => bound + random.pick([1e-10, -1e-10]),
    () => bound * near,
    () => bound * near * (1 + random.pick([1e-10, -1e-10])),
    () => bound * (0.5 + random.next()),
    () => bound * (0.93 + random.next() * 0.14),
    () => (low + (target?.high ?? low)) / 2,
    () => randomFigure(random),
    () => 0,
    () => -Math.abs(randomFigure(random)),
  ])();
}

function randomInterval(random: Random, target: Target | null): Amount {
  const low = randomValue(random, target);
  const bound = target?.low ?? target?.high ?? 1;
  const width = random.pick([Math.abs(bound) * 0.03, Math.abs(randomFigure(random))]);
  const isOpen = random.chance(0.3);
  return {
    kind: 'interval',
    low: isOpen && random.chance(0.5) ? null : low,
    high: isOpen ? null : low + width + Math.abs(low) * 0.01 + 0.1,
    lowOpen: random.chance(0.5),
    highOpen: random.chance(0.5),
  };
}
