import type { Target } from '../../model/indicator';
import type { CellSettings, TargetChoice } from '../../model/settings';
import { NO_CHOICES } from '../choices';
import { isSameCell, mergeChoices } from '../mergeChoices';
import type { Change } from './presentation';

/** Decides how the cell of a target is meant, as long as it holds its text. */
export const withTarget =
  (cell: Omit<CellSettings, 'target' | 'achieved'>, target: TargetChoice): Change =>
  (choices) =>
    mergeChoices(choices, { ...NO_CHOICES, cells: [{ ...cell, target }] });

/** Leaves the cell of a target as it is read again. */
export const withoutTarget =
  (decided: CellSettings): Change =>
  (choices) => ({
    ...choices,
    cells: choices.cells.flatMap((cell) => {
      if (!isSameCell(cell, decided)) return [cell];
      const { target: _, ...others } = cell;
      return others.achieved === undefined ? [] : [others];
    }),
  });

/** @returns what a target with these figures can mean: a side of them, within them, or words that say when it is done. */
export function targetMeanings({ low, high, strict }: Target): readonly TargetChoice[] {
  const bound = low ?? high;
  if (bound === null) return [{ comparator: 'milestone', low: null, high: null, strict: false }];
  if (low !== null && high !== null && low !== high) {
    return [
      { comparator: 'atLeast', low, high, strict },
      { comparator: 'atMost', low, high, strict },
      { comparator: 'between', low, high, strict: false },
    ];
  }
  return [
    { comparator: 'atLeast', low: bound, high: null, strict },
    { comparator: 'atMost', low: null, high: bound, strict },
    { comparator: 'exactly', low: bound, high: bound, strict: false },
  ];
}
