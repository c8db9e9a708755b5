import { cellAt, sheetNamed } from '../generator/edit';
import { addressOf, lettersOf, rangeOf } from '../generator/address';
import { columnsOf, spotsOf, withSpot, type Spot } from '../generator/spots';
import type { Role, Workbook } from '../generator/workbook';
import { changing } from './figures';
import { anyOf, oneOf, placeOfSpot, type Planter } from './planting';

const COMPUTED: readonly Role[] = ['attainment', 'together', 'achieved'];

/** Formulas in columns that have one in every row, and at least so many. */
function columnFormulas(workbook: Workbook): readonly Spot[] {
  return spotsOf(workbook, COMPUTED, ({ table, row, column, cell }) => {
    if (!cell?.formula || row.kind !== 'indicator') return false;
    const sheet = sheetNamed(workbook, table.sheet);
    const others = table.rows.filter(({ at }) => cellAt(sheet, at, column.at)?.formula);
    return others.length >= 5;
  });
}

const stiffValue: Planter = (workbook, random) => {
  const spots = columnFormulas(workbook).filter(({ cell }) => typeof cell!.value === 'number');
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const { value, format } = spot.cell!;
  return {
    workbook: withSpot(workbook, spot, format === undefined ? { value } : { value, format }),
    at: placeOfSpot(spot),
    manner: 'value pasted',
  };
};

const loneFormula = changing(
  'formula typed',
  { roles: ['achieved', 'target'], natures: ['count'], fits: ({ value }) => value >= 10 },
  ({ value, cell }, random) => {
    const first = random.whole(1, value - 1);
    return { ...cell!, formula: `=${first}+${value - first}` };
  },
);

const RATIO = /^=IF\(([A-Z]+)(\d+)=0,"",([A-Z]+)(\d+)\/([A-Z]+)(\d+)\)$/;

/** Another row, quotient or column than in the formulas around. */
const otherPattern: Planter = (workbook, random) => {
  const spot = oneOf(columnFormulas(workbook), random);
  const formula = spot?.cell!.formula;
  if (!spot || !formula) return null;
  const row = spot.row.at + 1;
  const near = spot.row === spot.table.rows[0] ? row + 1 : row - 1;
  const ratio = RATIO.exec(formula);
  const variants = ratio
    ? [
        formula.replace(`/${ratio[5]}${row}`, `/${ratio[5]}${near}`),
        formula.replace(`${ratio[3]}${row}/`, `${ratio[3]}${near}/`),
        formula.replace(/,"",(.+)\/(.+)\)$/, ',"",$2/$1)'),
        formula.replace(`/${ratio[5]}${row}`, `/$${ratio[5]}$${near}`),
      ]
    : [
        formula.replaceAll(String(row), String(near)),
        formula.startsWith('=SUM')
          ? formula.replace('SUM', 'AVERAGE')
          : formula.replace('*100', '*1000'),
      ];
  const sheet = sheetNamed(workbook, spot.table.sheet);
  const [target] = columnsOf(spot.table, 'target');
  const other = cellAt(sheet, near - 1, target!.at)?.value;
  if (typeof other !== 'number' || other === 0) return null;
  return {
    workbook: withSpot(workbook, spot, { ...spot.cell!, formula: random.pick(variants) }),
    at: placeOfSpot(spot),
    manner: 'another pattern',
  };
};

/** The sum of a total row over too few rows, or over one that it should not have. */
const shortTotal: Planter = (workbook, random) => {
  const spots = spotsOf(
    workbook,
    ['target', 'achieved', 'numerator', 'denominator'],
    ({ row, cell }) => row.kind === 'total' && /^=SUM\(/.test(cell?.formula ?? ''),
  );
  const spot = oneOf(spots, random);
  if (!spot) return null;
  const letters = lettersOf(spot.column.at);
  const { top, bottom } = rangeOf(/\((.+)\)/.exec(spot.cell!.formula!)![1]!);
  const [first, last] = [top + 1, bottom + 1];
  if (last - first < 3) return null;
  const range = random.pick([
    [first, last - 1],
    [first + 1, last],
    [first, last - 2],
  ]);
  return {
    workbook: withSpot(workbook, spot, {
      ...spot.cell!,
      formula: `=SUM(${letters}${range[0]}:${letters}${range[1]})`,
    }),
    at: placeOfSpot(spot),
    manner: 'total too short',
  };
};

/** The sum of a row's branches or periods without the last of them, or with the target. */
const otherTogether: Planter = (workbook, random) => {
  const spot = oneOf(
    spotsOf(workbook, ['together'], ({ cell }) => cell?.formula !== undefined),
    random,
  );
  if (!spot) return null;
  const columns = columnsOf(spot.table, 'achieved').map(({ at }) => at);
  const isShort = random.chance(0.6) && columns.length > 2;
  const [from, to] = isShort
    ? [columns[0]!, columns.at(-1)! - 1]
    : [columns[0]! - 1, columns.at(-1)!];
  const formula = `=SUM(${addressOf(spot.row.at, from)}:${addressOf(spot.row.at, to)})`;
  return {
    workbook: withSpot(workbook, spot, { ...spot.cell!, formula }),
    at: placeOfSpot(spot),
    manner: isShort ? 'row sum too short' : 'row sum with the target',
  };
};

/** A formula in which one reference slipped to a cell where nothing stands. */
const slipped: Planter = (workbook, random) => {
  const quotients = columnFormulas(workbook).filter(({ cell }) => cell!.formula!.includes('/'));
  const spot = oneOf(quotients, random);
  if (!spot) return null;
  const { row, table, cell } = spot;
  const empty = addressOf(row.at, table.columns.at(-1)!.at + 3);
  const [first] = /[A-Z]+\d+/.exec(cell!.formula!.replace(/^=IF\([^,]+,"",/, ''))!;
  return {
    workbook: withSpot(workbook, spot, {
      ...cell!,
      formula: cell!.formula!.replace(new RegExp(`${first}(?=[/:*])`), empty),
    }),
    at: placeOfSpot(spot),
    manner: 'reference slipped',
  };
};

/** A figure that is taken from a cell where nothing stands yet. */
const fromNowhere = changing(
  'taken from an empty cell',
  {
    roles: ['achieved'],
    natures: ['count', 'money'],
    isBroken: true,
    fits: ({ value }) => value >= 10,
  },
  ({ row, table, cell, value }) => ({
    ...cell!,
    formula: `=${value}+${addressOf(row.at, table.columns.at(-1)!.at + 4)}`,
  }),
);

export const FORMULAS = {
  'constant-in-formula-column': stiffValue,
  'formula-in-constant-column': loneFormula,
  'inconsistent-formula': otherPattern,
  'range-misses-cells': anyOf(shortTotal, otherTogether),
  'refers-to-blank': anyOf(slipped, fromNowhere),
} as const satisfies Readonly<Record<string, Planter>>;
