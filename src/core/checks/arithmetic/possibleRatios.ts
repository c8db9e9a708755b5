import type { Indicator, Target } from '../../model/indicator';

const quotient = (a: number, b: number): readonly number[] => (b === 0 ? [] : [a / b]);

function ofFloor(achieved: number, low: number, high: number | null): readonly number[] {
  const toLow = quotient(achieved, low);
  if (high === null) return toLow;
  const inside = achieved >= low && achieved <= high ? [1] : [];
  return [...toLow, ...quotient(achieved, high), ...inside];
}

function ofCeiling(achieved: number, high: number): readonly number[] {
  const ratios = quotient(achieved, high);
  return [
    ...ratios,
    ...ratios.map((ratio) => 2 - ratio),
    ...quotient(high, achieved),
    ...(achieved <= high ? [1] : []),
  ];
}

const ofBand = (achieved: number, low: number, high: number): readonly number[] => [
  ...(achieved >= low && achieved <= high ? [1] : []),
  ...quotient(achieved, low),
  ...quotient(achieved, high),
];

function ofBounds(target: Target, achieved: number): readonly number[] {
  const { comparator, low, high } = target;
  switch (comparator) {
    case 'atLeast':
      return low === null ? [] : ofFloor(achieved, low, high);
    case 'atMost':
      return high === null ? [] : ofCeiling(achieved, high);
    case 'between':
    case 'exactly':
      return low === null || high === null ? [] : ofBand(achieved, low, high);
    case 'milestone':
      return [];
  }
}

function fromBaseline(
  { low, high }: Target,
  achieved: number,
  baseline: number,
): readonly number[] {
  const bounds = [low, high].filter((bound) => bound !== null);
  return bounds.flatMap((bound) => quotient(achieved - baseline, bound - baseline));
}

/** @returns every ratio that a report may state for this target: by any method that fits its comparator. */
export function possibleRatios(indicator: Indicator, achieved: number): readonly number[] {
  const { target, baseline } = indicator;
  if (!target) return [];
  const based = baseline === null ? [] : fromBaseline(target, achieved, baseline);
  return [...ofBounds(target, achieved), ...based];
}
