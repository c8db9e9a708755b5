import { serialOf } from '../generator/days';
import { cellAt, sheetNamed, withCell } from '../generator/edit';
import { rounded } from '../generator/random';
import { columnsOf, spotsOf, withSpot } from '../generator/spots';
import type { Nature } from '../generator/workbook';
import { changing, hasOneResult, looseFigures, numberLike, type Figure } from './figures';
import { anyOf, oneOf, placeOfSpot, type Planter } from './planting';

const COUNTED: readonly Nature[] = ['count', 'bad-count'];
const AMOUNTS: readonly Nature[] = ['count', 'money', 'area'];

const isPercentCell = ({ cell }: Figure): boolean => cell?.format?.includes('%') === true;

/** A share that stands as 84.5. */
const isPercent = (figure: Figure): boolean =>
  figure.indicator.nature === 'share' && !isPercentCell(figure);

const shareAsFraction = changing(
  'share among per cent',
  { roles: ['achieved'], fits: (one) => isPercent(one) && hasOneResult(one) },
  ({ value }) => ({ value: rounded(value / 100, 3) }),
);

const targetAsFraction: Planter = (workbook, random) => {
  const figures = looseFigures(workbook, { roles: ['target'], fits: isPercent });
  const target = oneOf(figures, random);
  if (!target) return null;
  const changed = withSpot(workbook, target, { value: rounded(target.value / 100, 3) });
  const { name } = target.indicator;
  const reported = spotsOf(
    workbook,
    ['achieved'],
    (one) => one.row.indicator?.name === name && hasOneResult(one),
  );
  if (reported.length !== 1) return null;
  return { workbook: changed, at: placeOfSpot(reported[0]!), manner: 'target as a fraction' };
};

const otherScale = changing(
  'thousands or millions',
  {
    roles: ['achieved'],
    natures: ['money'],
    fits: (one) => hasOneResult(one) && one.indicator.target > 0,
  },
  (figure, random) => numberLike(figure, rounded(figure.value * random.pick([1000, 1_000_000]), 0)),
);

const percentForCount = changing(
  'per cent for people',
  {
    roles: ['achieved'],
    natures: ['count'],
    isBroken: true,
    fits: (one) => hasOneResult(one) && one.indicator.target >= 50,
  },
  ({ value, indicator }) => ({ value: rounded(value / indicator.target, 3), format: '0.0%' }),
);

const MONTHS = 12;

/** "7-8" typed into a cell that was not text. */
const rangeAsDate: Planter = (workbook, random) => {
  const ranges = spotsOf(workbook, ['target'], ({ row, cell }) => {
    const text = String(cell?.value);
    return (row.indicator?.high ?? MONTHS + 1) <= MONTHS && /^\d+-\d+$/.test(text);
  });
  const spots = ranges.filter(({ table }) => {
    const sheet = sheetNamed(workbook, table.sheet);
    const [column] = columnsOf(table, 'target');
    const texts = table.rows.filter(({ at }) =>
      /^[\d,.]+-[\d,.]+$/.test(String(cellAt(sheet, at, column!.at)?.value)),
    );
    return texts.length >= 3;
  });
  const spot = oneOf(spots, random);
  const { target = 0, high = 0 } = spot?.row.indicator ?? {};
  if (!spot || workbook.headline || columnsOf(spot.table, 'status').length > 0) return null;
  const [month, day] = workbook.culture === 'en-US' ? [target, high] : [high, target];
  const cell = { value: serialOf(2023, month, day), format: 'd-mmm' };
  return {
    workbook: withSpot(workbook, spot, cell),
    at: placeOfSpot(spot),
    manner: 'range to date',
  };
};

const farTooMuch = changing(
  'far too much',
  {
    roles: ['achieved'],
    natures: AMOUNTS,
    fits: (one) =>
      hasOneResult(one) && one.indicator.target >= 20 && one.value >= one.indicator.target * 0.5,
  },
  (figure, random) =>
    numberLike(
      figure,
      rounded(figure.value * random.pick([23, 37, 41, 58]), figure.indicator.digits),
    ),
);

const aboveHundred = changing(
  'share above hundred',
  { roles: ['achieved'], natures: ['share'], isBroken: true },
  (figure, random) => {
    const share = random.decimal(101, 148, 1);
    return numberLike(figure, isPercentCell(figure) ? rounded(share / 100, 3) : share);
  },
);

const partAboveWhole: Planter = (workbook, random) => {
  const figures = looseFigures(workbook, { roles: ['numerator'] });
  const part = oneOf(figures, random);
  if (!part) return null;
  const { table, row, value } = part;
  const [column] = columnsOf(table, 'denominator');
  const whole = cellAt(sheetNamed(workbook, table.sheet), row.at, column!.at)!;
  const isSwapped = random.chance(0.5) && whole.value !== value;
  const more = isSwapped ? Number(whole.value) : Number(whole.value) + random.whole(5, 60);
  const changed = withSpot(workbook, part, numberLike(part, more));
  return {
    workbook: isSwapped
      ? withCell(changed, table.sheet, row.at, column!.at, { ...whole, value })
      : changed,
    at: placeOfSpot(part),
    manner: isSwapped ? 'swapped' : 'part too large',
  };
};

const negative = changing(
  'minus sign',
  {
    roles: ['achieved', 'target', 'numerator'],
    natures: ['count', 'share'],
    fits: ({ value }) => value > 0,
  },
  (figure) => numberLike(figure, -figure.value),
);

const partOfAPerson = changing(
  'decimals in a count',
  {
    roles: ['achieved', 'target'],
    natures: COUNTED,
    fits: ({ value }) => value >= 5,
  },
  ({ value }, random) => ({ value: value + random.pick([0.5, 0.4, 0.25, 0.7]) }),
);

/** The most that an old program or a cell could keep (of long numbers 15 digits), where the target is about as large. */
const machineLimit =
  (limit: number): Planter =>
  (workbook, random) => {
    const figures = looseFigures(workbook, {
      roles: ['achieved'],
      natures: ['count', 'money'],
      fits: (one) => hasOneResult(one) && one.table.rows.every(({ kind }) => kind !== 'total'),
    });
    const figure = oneOf(figures, random);
    if (!figure) return null;
    const { name } = figure.indicator;
    const targets = spotsOf(workbook, ['target'], ({ row }) => row.indicator?.name === name);
    const near = Number((limit * random.decimal(0.8, 1.25, 2)).toPrecision(2));
    const changed = withSpot(workbook, figure, numberLike(figure, limit));
    return {
      workbook: targets.reduce((one, spot) => withSpot(one, spot, numberLike(spot, near)), changed),
      at: placeOfSpot(figure),
      manner: `limit ${limit}`,
    };
  };

export const AMOUNTS_PLANTED = {
  'unit-mismatch': anyOf(shareAsFraction, targetAsFraction, percentForCount),
  'range-became-date': rangeAsDate,
  'implausible-attainment': anyOf(farTooMuch, otherScale),
  'over-hundred': aboveHundred,
  'numerator-over-denominator': partAboveWhole,
  'negative-value': negative,
  'fractional-count': partOfAPerson,
  'truncated-value': anyOf(
    machineLimit(32767),
    machineLimit(65535),
    machineLimit(2147483647),
    machineLimit(12345678901234500),
  ),
} as const satisfies Readonly<Record<string, Planter>>;
