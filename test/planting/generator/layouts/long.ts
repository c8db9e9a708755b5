import {
  codeColumn,
  formatOf,
  nameColumn,
  numberCell,
  remarkColumn,
  targetColumn,
  textCell,
  titleOf,
  unitColumn,
  type Style,
} from '../columns';
import { monthEnd, partsOf, serialOf } from '../days';
import { drawIndicators } from '../indicators';
import { rounded } from '../random';
import { sheetWith } from '../sheets';
import { writeTable, type ColumnPlan, type RowPlan } from '../tableWriter';
import type { Cell, ExcelTable, Indicator, Nature, Workbook } from '../workbook';
import { workbookOf } from './finish';

const YEAR = 2022;
/** Levels vary a little about this at most, and stay below a hundred. */
const HIGHEST_LEVEL = 95;
const ADDING: readonly Nature[] = ['count', 'area', 'money'];

interface Report {
  readonly indicator: Indicator;
  readonly day: number;
  readonly branch: string | null;
  readonly value: number;
}

/** One value for each of the periods: flows about alike, running totals that start again each year, or levels. */
function valuesOf(indicator: Indicator, days: readonly number[], share: number, style: Style) {
  const { random } = style;
  const { target, achieved, accumulation, digits } = indicator;
  const flow = () =>
    rounded(((target * share) / days.length) * random.decimal(0.75, 1.2, 3), digits);
  if (accumulation === 'sum') return days.map(flow);
  if (accumulation === 'latest')
    return days.map(() =>
      Math.min(99.4, rounded(achieved * random.decimal(0.97, 1.03, 4), digits)),
    );
  let [sum, year] = [0, 0];
  return days.map((day) => {
    const parts = partsOf(day);
    sum = parts.year === year ? rounded(sum + flow(), digits) : flow();
    year = parts.year;
    return sum;
  });
}

type Dating = 'serial' | 'iso' | 'local' | 'month';

function dateCell(day: number, dating: Dating, { lexicon }: Style): Cell {
  const { year, month, day: date } = partsOf(day);
  const two = (value: number) => String(value).padStart(2, '0');
  switch (dating) {
    case 'serial':
      return numberCell(day, 'dd/mm/yyyy');
    case 'iso':
      return textCell(`${year}-${two(month)}-${two(date)}`);
    case 'local':
      return lexicon.language === 'th'
        ? textCell(`${date}/${month}/${year + 543}`)
        : numberCell(day, 'dd/mm/yyyy');
    case 'month':
      return textCell(lexicon.month(month, year));
  }
}

function reportsOf(indicators: readonly Indicator[], days: readonly number[], style: Style) {
  const { lexicon, random } = style;
  const branches = random.chance(0.25) ? lexicon.branches.slice(0, random.whole(2, 3)) : [null];
  const byIndicator = indicators.flatMap((indicator) =>
    branches.flatMap((branch) => {
      const isLevel = indicator.accumulation === 'latest';
      const values = valuesOf(indicator, days, isLevel ? 1 : 0.9 / branches.length, style);
      return days.map((day, at): Report => ({ indicator, day, branch, value: values[at]! }));
    }),
  );
  return random.chance(0.5) ? byIndicator : [...byIndicator].sort((a, b) => a.day - b.day);
}

function drawn(style: Style, count: number): readonly Indicator[] {
  const { lexicon, random } = style;
  const natures: readonly Nature[] = ['count', 'area', 'money', 'share'];
  return drawIndicators({ count, natures }, lexicon, random).map((indicator) => {
    const adds = ADDING.includes(indicator.nature);
    const target = adds ? indicator.target * 12 : Math.min(HIGHEST_LEVEL, indicator.target);
    const accumulation = adds ? random.pick(['sum', 'sum', 'running'] as const) : 'latest';
    const achieved = Math.min(HIGHEST_LEVEL, indicator.achieved);
    return { ...indicator, achieved, target: rounded(target, indicator.digits), accumulation };
  });
}

/** Targets on one sheet; on another a row for each indicator and month, for a year or more. */
export function long(given: Style, count: number): Workbook {
  const style: Style = { ...given, worded: false, percent: false };
  const { lexicon, random } = style;
  const indicators = drawn(style, Math.min(count, 8));
  const months = random.whole(9, 16);
  const days = Array.from({ length: months }, (_, at) =>
    monthEnd(YEAR + Math.floor(at / 12), (at % 12) + 1),
  );
  const reports = reportsOf(indicators, days, style);
  const dating = random.pick<Dating>(['serial', 'serial', 'iso', 'local', 'month']);
  const byCode = random.chance(0.6);
  const word: ColumnPlan = {
    role: 'accumulation',
    titles: [titleOf('accumulation', style)],
    cell: ({ plan: { indicator } }) =>
      textCell(lexicon.accumulation[indicator!.accumulation ?? 'sum']),
  };
  const targets = writeTable(
    'targets',
    [
      ...(byCode ? [codeColumn(style)] : []),
      nameColumn(style),
      unitColumn(style),
      word,
      targetColumn(style, [titleOf('target', style)]),
    ],
    indicators.map((indicator): RowPlan => ({ kind: 'indicator', indicator })),
    { row: 0, column: 0 },
  );
  const reportAt = (plan: RowPlan) => reports[plan.number as number]!;
  const columns: readonly ColumnPlan[] = [
    {
      role: 'date',
      titles: [titleOf('date', style)],
      cell: ({ plan }) => dateCell(reportAt(plan).day, dating, style),
    },
    byCode ? codeColumn(style) : nameColumn(style),
    ...(reports.some(({ branch }) => branch !== null)
      ? [
          {
            role: 'branch' as const,
            titles: [titleOf('branch', style)],
            cell: ({ plan }: { plan: RowPlan }) => textCell(reportAt(plan).branch!),
          },
        ]
      : []),
    {
      role: 'achieved',
      titles: [titleOf('achieved', style)],
      cell: ({ plan }) => numberCell(reportAt(plan).value, formatOf(plan.indicator!, style)),
    },
    ...(random.chance(0.3) ? [remarkColumn(style)] : []),
  ];
  const results = writeTable(
    'results',
    columns,
    reports.map(({ indicator, day }, at): RowPlan => ({
      kind: 'report',
      indicator,
      day,
      number: at,
    })),
    { row: 0, column: 0 },
  );
  const corner = { row: 0, column: 0 };
  const excelTable: ExcelTable = {
    name: 'Reports',
    range: { top: 0, left: 0, bottom: reports.length, right: columns.length - 1 },
    hasTotals: false,
  };
  const isDated = random.chance(0.5);
  return workbookOf(
    lexicon,
    [
      sheetWith(lexicon.sheets.plan, [{ corner, table: targets }]),
      sheetWith(
        lexicon.sheets.results,
        [{ corner, table: results }],
        [],
        random.chance(0.3) ? [excelTable] : [],
      ),
    ],
    isDated
      ? {
          reviewDate: days.at(-1)! + random.whole(0, 20),
          term: { start: serialOf(YEAR, 1, 1), end: serialOf(YEAR + 2, 12, 31) },
        }
      : {},
  );
}
