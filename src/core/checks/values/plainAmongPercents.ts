import { cleanNumber } from '../../reading/cells/numbers';
import type { TableColumn } from '../../model/table';
import { comparedTarget } from './comparedTarget';
import type { Figure, FiguresOfOne } from './figures';
import { isNear, type Mismatch } from './scaleMismatch';

/** So many formatted percentages in a column make one that is not the odd one. */
const ENOUGH = 3;
/** A larger number is no share. */
const LARGE_SHARE = 1.5;

interface Found {
  percents: number;
  readonly plain: (readonly [Figure, Mismatch])[];
}

/** 84.5 beside a target of 0.9 that is shown as 90 %: read as 84.5 %, which is likely. */
function plainShare(one: FiguresOfOne, figure: Figure): Mismatch | null {
  const target = comparedTarget(one, figure)?.figure;
  if (!target?.percent || figure.cell.kind !== 'number' || figure.value <= LARGE_SHARE) return null;
  const fits = cleanNumber(figure.value / 100);
  return isNear(fits / target.value)
    ? { target: target.value, achieved: figure.value, fits }
    : null;
}

function foundIn(all: readonly FiguresOfOne[]): Iterable<Found> {
  const columns = new Map<TableColumn, Found>();
  for (const one of all)
    for (const figure of one.figures) {
      if (figure.column.role !== 'achieved') continue;
      const found = columns.get(figure.column) ?? { percents: 0, plain: [] };
      columns.set(figure.column, found);
      if (figure.percent) found.percents += 1;
      const mismatch = figure.percent ? null : plainShare(one, figure);
      if (mismatch) found.plain.push([figure, mismatch]);
    }
  return columns.values();
}

/** @returns the one plain number of a column of formatted percentages, as a target's cell has them, with what it is. */
export function plainAmongPercents(all: readonly FiguresOfOne[]): ReadonlyMap<Figure, Mismatch> {
  const lone = [...foundIn(all)].filter(
    ({ percents, plain }) => percents >= ENOUGH && plain.length === 1,
  );
  return new Map(lone.flatMap(({ plain }) => plain));
}
