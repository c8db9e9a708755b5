import {
  achievedColumn,
  attainmentColumn,
  formatOf,
  nameColumn,
  numberCell,
  numberColumn,
  remarkColumn,
  targetColumn,
  titleOf,
  unitColumn,
  type Style,
} from '../columns';
import { ADDITIVE, drawIndicators } from '../indicators';
import { lettersOf } from '../address';
import { rounded } from '../random';
import { sheetWith } from '../sheets';
import { writeTable, type ColumnPlan, type RowPlan } from '../tableWriter';
import type { Indicator, Workbook } from '../workbook';
import { workbookOf } from './finish';

/** A row that adds up others, in cells that are typed or computed. */
function totalled(column: ColumnPlan, style: Style, computed: boolean): ColumnPlan {
  const cell: ColumnPlan['cell'] = (context) => {
    const { plan, rowAt } = context;
    const { adds, indicator } = plan;
    if (!adds || !indicator) return column.cell(context);
    const value = column.role === 'target' ? indicator.target : indicator.achieved;
    const plain = numberCell(value, formatOf(indicator, style));
    if (!computed) return plain;
    const letters = lettersOf(context.column);
    const [first, last] = [rowAt(adds[0]!) + 1, rowAt(adds.at(-1)!) + 1];
    const isRun = last - first === adds.length - 1;
    const formula = isRun
      ? `=SUM(${letters}${first}:${letters}${last})`
      : `=${adds.map((one) => `${letters}${rowAt(one) + 1}`).join('+')}`;
    return { ...plain, formula };
  };
  return { ...column, cell };
}

const sumOf = (indicators: readonly Indicator[]): Indicator => {
  const [first] = indicators;
  const sum = (of: (one: Indicator) => number) =>
    rounded(
      indicators.reduce((total, one) => total + of(one), 0),
      first!.digits,
    );
  return {
    ...first!,
    name: '',
    target: sum((one) => one.target),
    achieved: sum((one) => one.achieved),
  };
};

const ROMAN = ['I', 'II', 'III', 'IV'];

const itemOf = (indicator: Indicator, at: number): RowPlan => ({
  kind: 'indicator',
  indicator,
  number: at + 1,
});

const totalOf = (label: string, adds: readonly number[], of: readonly Indicator[]): RowPlan => ({
  kind: 'total',
  indicator: sumOf(of),
  label,
  adds,
});

/** Amounts in one unit, with a total at the end or in front. */
function flatPlans(indicators: readonly Indicator[], { lexicon, random }: Style) {
  const rows = indicators.map(itemOf);
  const isFirst = random.chance(0.2);
  const places = rows.map((_, at) => at + (isFirst ? 1 : 0));
  const whole = totalOf(lexicon.total, places, indicators);
  return isFirst ? [whole, ...rows] : [...rows, whole];
}

/** Amounts in sections, each with its subtotal, and the total of these. */
function sectionPlans(indicators: readonly Indicator[], { lexicon, random }: Style) {
  const each = Math.ceil(indicators.length / random.whole(2, 3));
  const plans: RowPlan[] = [];
  const subtotals: number[] = [];
  for (let from = 0; from < indicators.length; from += each) {
    const own = indicators.slice(from, from + each);
    const section = ROMAN[subtotals.length]!;
    const label = lexicon.sections[subtotals.length]!;
    plans.push({ kind: 'section', indicator: null, label, number: section });
    const first = plans.length;
    plans.push(...own.map(itemOf));
    subtotals.push(plans.length);
    const places = own.map((_, at) => first + at);
    plans.push(totalOf(lexicon.subtotal(section), places, own));
  }
  return [...plans, totalOf(lexicon.total, subtotals, indicators)];
}

/** A budget or another list of amounts in one unit that add up. */
export function budget(style: Style, count: number): Workbook {
  const { lexicon, random } = style;
  const additive = lexicon.templates.filter(({ nature }) => ADDITIVE.includes(nature));
  const units = additive.filter(({ unit, name }) =>
    additive.some((other) => other.unit === unit && other.name !== name),
  );
  const { unit } = random.pick(units);
  const drawn = drawIndicators({ count, unit, natures: ADDITIVE }, lexicon, random);
  const digits = Math.min(...drawn.map((one) => one.digits));
  const indicators = drawn.map((one) => ({
    ...one,
    digits,
    target: rounded(one.target, digits),
    achieved: rounded(one.achieved, digits),
  }));
  const plain: Style = { ...style, worded: false };
  const computed = random.chance(0.7);
  const stating = random.pick([null, 'formula', 'per-cent'] as const);
  const columns: readonly ColumnPlan[] = [
    numberColumn(plain),
    nameColumn(plain),
    unitColumn(plain),
    totalled(targetColumn(plain, [titleOf('target', plain)]), plain, computed),
    totalled(achievedColumn(plain, [titleOf('achieved', plain)]), plain, computed),
    ...(stating ? [attainmentColumn(plain, stating)] : []),
    ...(random.chance(0.3) ? [remarkColumn(plain)] : []),
  ];
  const corner = { row: 0, column: 0 };
  const plansOf = count >= 8 && random.chance(0.35) ? sectionPlans : flatPlans;
  const table = writeTable('combined', columns, plansOf(indicators, style), corner);
  return workbookOf(lexicon, [sheetWith(lexicon.sheets.all, [{ corner, table }])]);
}
