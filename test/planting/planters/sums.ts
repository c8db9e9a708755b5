import { cellAt, sheetNamed, withCell } from '../generator/edit';
import { numberIn, isTyped, swapped, withFigure } from './typed';
import { columnsOf, hasFamily, spotsOf, withSpot, type Spot } from '../generator/spots';
import { addressOf } from '../generator/address';
import { rounded } from '../generator/random';
import type { Workbook } from '../generator/workbook';
import { changing, hasOneResult, numberLike } from './figures';
import { anyOf, oneOf, placeAt, placeOfSpot, type Planter } from './planting';

const isTotal = ({ row }: Spot): boolean => row.kind === 'total';

/** A subtotal stands in the total of all, too: both would be wrong. */
const isWhole = ({ table, row }: Spot): boolean =>
  table.rows.filter(({ kind }) => kind === 'total').at(-1) === row;

const typedTotal: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['target', 'achieved', 'numerator', 'denominator'],
    (spot) =>
      isTotal(spot) &&
      isWhole(spot) &&
      isTyped(spot) &&
      columnsOf(spot.table, 'attainment').length === 0 &&
      (spot.column.role === 'achieved' || spot.column.role === 'target'
        ? columnsOf(spot.table, 'numerator').length === 0
        : false),
  );
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const before = numberIn(spot);
  const value = random.chance(0.4)
    ? swapped(before, random)
    : rounded(before * random.pick([0.9, 0.97, 1.02, 1.1, 1.5]), spot.row.indicator!.digits);
  const rounding = spot.table.rows.length * 10 ** -spot.row.indicator!.digits;
  return Math.abs(value - before) <= rounding
    ? null
    : withFigure(workbook, spot, value, 'typed total');
};

/** The sum was typed over, as it was before a row was corrected. */
const stiffTotal: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['target', 'achieved'],
    (spot) => isTotal(spot) && spot.cell?.formula?.startsWith('=SUM') === true,
  );
  const spot = oneOf(spots, random);
  const typed =
    spot &&
    columnsOf(spot.table, 'attainment').every(({ at }) => {
      const cell = cellAt(sheetNamed(workbook, spot.table.sheet), spot.row.at, at);
      return cell === null || cell.formula !== undefined;
    });
  if (!spot || !typed) return null;
  return withFigure(
    workbook,
    spot,
    rounded(numberIn(spot) * random.pick([0.93, 1.06]), spot.row.indicator!.digits),
    'sum typed over',
  );
};

/** The rows below an indicator that divide it, or are some of it. */
function childrenOf({ table, row }: Spot, kind: 'division' | 'part') {
  const rows = table.rows.slice(table.rows.indexOf(row) + 2);
  const end = rows.findIndex((one) => one.kind !== kind);
  return rows.slice(0, end < 0 ? rows.length : end);
}

const parents = (workbook: Workbook, kind: 'division' | 'part'): readonly Spot[] =>
  workbook.headline
    ? []
    : spotsOf(
        workbook,
        ['target', 'achieved'],
        (spot) =>
          spot.row.kind === 'indicator' &&
          isTyped(spot) &&
          hasFamily(spot.table, spot.row) &&
          childrenOf(spot, kind).length > 0 &&
          columnsOf(spot.table, 'attainment', 'status').length === 0,
      );

const otherDivision: Planter = (workbook, random) => {
  const parent = oneOf(parents(workbook, 'division'), random);
  if (!parent) return null;
  const child = random.pick(childrenOf(parent, 'division'));
  const cell = cellAt(sheetNamed(workbook, parent.table.sheet), child.at, parent.column.at)!;
  const { digits } = parent.row.indicator!;
  const more = Math.max(2, Math.abs(Number(cell.value)) * random.pick([0.3, 0.6]));
  const value = rounded(Number(cell.value) + more, digits);
  return {
    workbook: withCell(workbook, parent.table.sheet, child.at, parent.column.at, {
      ...cell,
      value,
    }),
    at: placeOfSpot(parent),
    manner: 'division changed',
  };
};

const otherParent: Planter = (workbook, random) => {
  const parent = oneOf(parents(workbook, 'division'), random);
  if (!parent) return null;
  const value = rounded(numberIn(parent) * random.pick([0.8, 1.1]), parent.row.indicator!.digits);
  return withFigure(workbook, parent, value, 'parent changed');
};

const partTooLarge: Planter = (workbook, random) => {
  const parent = oneOf(parents(workbook, 'part'), random);
  if (!parent) return null;
  const child = random.pick(childrenOf(parent, 'part'));
  const { sheet } = parent.table;
  const value = rounded(numberIn(parent) * random.pick([1.1, 1.4]), parent.row.indicator!.digits);
  const cell = cellAt(sheetNamed(workbook, sheet), child.at, parent.column.at)!;
  return {
    workbook: withCell(workbook, sheet, child.at, parent.column.at, { ...cell, value }),
    at: placeAt(sheet, child.at, parent.column.at),
    manner: 'part too large',
  };
};

/** A plan of years that does not lead to the target of the term. */
const otherStep: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['milestone'],
    ({ table }) =>
      columnsOf(table, 'milestone').length === 3 && columnsOf(table, 'baseline').length === 0,
  );
  const step = oneOf(spots, random);
  if (!step) return null;
  const { table, row } = step;
  const isLevel = row.indicator!.nature === 'share';
  const last = columnsOf(table, 'milestone').at(-1)!;
  const [target] = columnsOf(table, 'target');
  const at = placeAt(table.sheet, row.at, target!.at);
  const { digits } = row.indicator!;
  const typo = random.chance(0.5);
  const column = typo ? target! : isLevel ? last : step.column;
  const cell = cellAt(sheetNamed(workbook, table.sheet), row.at, column.at)!;
  const by = isLevel ? random.pick([-4, -2.5]) : Math.max(3, Number(cell.value) * 0.2);
  const value = rounded(Number(cell.value) + by, digits);
  return {
    workbook: withCell(workbook, table.sheet, row.at, column.at, { ...cell, value }),
    at,
    manner: typo ? 'target of the term' : 'target of a year',
  };
};

/** The share of all of them as the mean of the shares. */
const meanOfShares: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['achieved'],
    (spot) => isTotal(spot) && columnsOf(spot.table, 'denominator').length > 0,
  );
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const { table, column } = spot;
  const rows = table.rows.filter(({ kind }) => kind === 'indicator').map(({ at }) => at);
  const sheet = sheetNamed(workbook, table.sheet);
  const shares = rows.map((at) => Number(cellAt(sheet, at, column.at)!.value));
  const mean = rounded(shares.reduce((sum, one) => sum + one, 0) / shares.length, 1);
  if (Math.abs(mean - numberIn(spot)) < 0.25 || Number.isInteger(mean)) return null;
  const range = `${addressOf(rows[0]!, column.at)}:${addressOf(rows.at(-1)!, column.at)}`;
  const cell =
    spot.cell!.formula && random.chance(0.7)
      ? { ...spot.cell!, formula: `=AVERAGE(${range})` }
      : { value: mean };
  return {
    workbook: withSpot(workbook, spot, cell),
    at: placeOfSpot(spot),
    manner: 'mean of shares',
  };
};

const aHairBelow = changing(
  'a hair below',
  {
    roles: ['achieved'],
    natures: ['count', 'money', 'area'],
    fits: (one) => hasOneResult(one) && one.indicator.target * 0.0004 > 10 ** -one.indicator.digits,
  },
  (figure) => {
    const { target, digits } = figure.indicator;
    return numberLike(figure, rounded(target - 10 ** -digits, digits));
  },
);

export const SUMS = {
  'total-differs': anyOf(typedTotal, stiffTotal),
  'parts-differ': anyOf(otherDivision, otherParent, partTooLarge),
  'milestones-differ': otherStep,
  'average-of-percentages': meanOfShares,
  'rounds-to-met': aHairBelow,
} as const satisfies Readonly<Record<string, Planter>>;
