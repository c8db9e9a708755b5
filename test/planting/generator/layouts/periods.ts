import { lettersOf } from '../address';
import {
  formatOf,
  nameColumn,
  numberCell,
  numberColumn,
  remarkColumn,
  titleOf,
  unitColumn,
  type Style,
} from '../columns';
import { ADDITIVE, drawIndicators, drawnAgain } from '../indicators';
import { rounded } from '../random';
import { sheetWith } from '../sheets';
import { writeTable, type ColumnPlan, type RowPlan } from '../tableWriter';
import type { Indicator, Nature, Role, Workbook } from '../workbook';
import { workbookOf } from './finish';

const LEVELS: readonly Nature[] = ['share', 'bad-share', 'rate', 'score'];
const YEAR = 2023;

type Figure = (indicator: Indicator, at: number) => number | null;

/** A column of figures that are ready by the place of their row. */
const figureColumn = (
  role: Role,
  titles: readonly string[],
  style: Style,
  figure: Figure,
  period?: number,
): ColumnPlan => ({
  role,
  titles,
  ...(period === undefined ? {} : { period }),
  cell: ({ plan: { indicator, number } }) => {
    const value = indicator ? figure(indicator, (number as number) - 1) : null;
    return value === null ? null : numberCell(value, formatOf(indicator!, style));
  },
});

function sheetOf(style: Style, indicators: readonly Indicator[], values: readonly ColumnPlan[]) {
  const { lexicon, random } = style;
  const columns = [
    numberColumn(style),
    nameColumn(style),
    unitColumn(style),
    ...values,
    ...(random.chance(0.3) ? [remarkColumn(style)] : []),
  ];
  const corner = { row: 0, column: 0 };
  const plans = indicators.map((indicator, at): RowPlan => ({
    kind: 'indicator',
    indicator,
    number: at + 1,
  }));
  const table = writeTable('combined', columns, plans, corner);
  return workbookOf(lexicon, [sheetWith(lexicon.sheets.all, [{ corner, table }])]);
}

/** Each year with its plan and its result, the last under review. */
function yearPairs(style: Style, count: number): Workbook {
  const { lexicon, random } = style;
  const years = random.whole(2, 3);
  const natures = [...ADDITIVE, ...LEVELS, 'growth' as const];
  const last = drawIndicators({ count, natures }, lexicon, random);
  const byYear = Array.from({ length: years }, (_, at) =>
    at === years - 1 ? last : last.map((indicator) => drawnAgain(indicator, lexicon, random)),
  );
  const [target, achieved] = [lexicon.headers.milestone[0]!, titleOf('achieved', style)];
  const values = byYear.flatMap((indicators, period) => {
    const year = lexicon.yearTitle(YEAR - years + 1 + period);
    const isLast = period === years - 1;
    return [
      figureColumn(
        isLast ? 'target' : 'milestone',
        [year, target],
        style,
        (_, at) => indicators[at]!.target,
        period,
      ),
      figureColumn(
        isLast ? 'achieved' : 'baseline',
        [year, achieved],
        style,
        (_, at) => indicators[at]!.achieved,
        period,
      ),
    ];
  });
  return sheetOf(style, last, values);
}

/** Quarters or months of results beside the year's plan, and what they add up to. */
function partsOfYear(style: Style, count: number, parted: 4 | 12): Workbook {
  const { lexicon, random } = style;
  const indicators = drawIndicators({ count, natures: ADDITIVE }, lexicon, random);
  const reported = random.whole(parted / 2, parted);
  const titleAt = parted === 4 ? lexicon.quarter : lexicon.month;
  const flows = indicators.map(({ target, digits }) =>
    Array.from({ length: parted }, () =>
      rounded((target / parted) * random.decimal(0.7, 1.2, 3), digits),
    ),
  );
  const above = titleOf('achieved', style);
  const parts = Array.from({ length: reported }, (_, period) =>
    figureColumn(
      'achieved',
      [above, titleAt(period + 1, YEAR)],
      style,
      (_, at) => flows[at]![period]!,
      period,
    ),
  );
  const first = 4;
  const together: ColumnPlan = {
    role: 'together',
    titles: [above, titleOf('together', style)],
    cell: ({ at, plan }) => ({
      ...numberCell(0, formatOf(plan.indicator!, style)),
      formula: `=SUM(${lettersOf(first)}${at + 1}:${lettersOf(first + reported - 1)}${at + 1})`,
    }),
  };
  const values = [
    figureColumn('target', [titleOf('target', style)], style, ({ target }) => target),
    ...parts,
    ...(random.chance(0.6) ? [together] : []),
  ];
  const reached = indicators.map((indicator, at) => ({
    ...indicator,
    achieved: rounded(
      flows[at]!.slice(0, reported).reduce((sum, one) => sum + one, 0),
      indicator.digits,
    ),
  }));
  return sheetOf(style, reached, values);
}

/** The term's target, yearly targets that lead to it, and the first year's result. */
function milestones(style: Style, count: number): Workbook {
  const { lexicon, random } = style;
  const drawn = drawIndicators({ count, natures: [...ADDITIVE, 'share'] }, lexicon, random);
  const steps = drawn.map(({ nature, target, digits }) => {
    if (nature === 'share')
      return [target - 6, target - 3, target].map((one) => rounded(one, digits));
    const [first, second] = [0.28, 0.33].map((part) => rounded(target * part, digits));
    return [first!, second!, rounded(target - first! - second!, digits)];
  });
  const indicators = drawn.map((indicator, at): Indicator => {
    const goal = steps[at]![0]!;
    const { digits, nature } = indicator;
    const reached =
      nature === 'share' ? goal + random.decimal(-3, 2, 1) : goal * random.decimal(0.8, 1.1, 3);
    return { ...indicator, achieved: rounded(reached, digits) };
  });
  const yearly = [0, 1, 2].map((period) =>
    figureColumn(
      'milestone',
      [lexicon.targetOfYear(YEAR + period)],
      style,
      (_, at) => steps[at]![period]!,
      period,
    ),
  );
  return sheetOf(style, indicators, [
    figureColumn('target', [lexicon.targetOfTerm(YEAR, YEAR + 2)], style, ({ target }) => target),
    ...yearly,
    figureColumn('achieved', [lexicon.resultOfYear(YEAR)], style, ({ achieved }) => achieved),
  ]);
}

/** Periods as columns. */
export function periods(style: Style, count: number): Workbook {
  const plain: Style = { ...style, worded: false, percent: false };
  const make = style.random.pick([
    yearPairs,
    milestones,
    (own: Style) => partsOfYear(own, count, 4),
    (own: Style) => partsOfYear(own, count, 12),
  ]);
  return make(plain, count);
}
