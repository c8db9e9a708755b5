import { lettersOf } from '../address';
import { nameColumn, numberCell, numberColumn, titleOf, unitColumn, type Style } from '../columns';
import { drawIndicators } from '../indicators';
import { rounded } from '../random';
import { sheetWith } from '../sheets';
import { writeTable, type ColumnPlan, type RowPlan } from '../tableWriter';
import type { Cell, Indicator, Workbook } from '../workbook';
import { workbookOf } from './finish';

interface Parts {
  readonly part: number;
  readonly whole: number;
}

/** Parts, wholes and the shares that they make, place by place, and for all of them together. */
export function shares(given: Style, count: number): Workbook {
  const style: Style = { ...given, worded: false, percent: false };
  const { lexicon, random } = style;
  const [model] = drawIndicators({ count: 1, natures: ['share'] }, lexicon, random);
  const target = Math.round(model!.target);
  const places = random
    .shuffled(
      lexicon.placeStarts.flatMap((start) => lexicon.placeEnds.map((end) => `${start} ${end}`)),
    )
    .slice(0, Math.max(4, Math.min(count, 20)));
  const parts = places.map((): Parts => {
    const whole = random.whole(120, 4000);
    return {
      whole,
      part: Math.round((whole * Math.min(99, target + random.decimal(-9, 6, 1))) / 100),
    };
  });
  const withTotal = random.chance(0.7);
  const percentOf = ({ part, whole }: Parts) => rounded((100 * part) / whole, 1);
  const indicators = places.map((place, at): Indicator => ({
    ...model!,
    name: `${model!.name}${lexicon.atPlace(place)}`,
    target,
    achieved: percentOf(parts[at]!),
  }));
  const sum = parts.reduce((a, b) => ({ part: a.part + b.part, whole: a.whole + b.whole }));
  const all = [...parts, sum];
  const plans: RowPlan[] = indicators.map((indicator, at) => ({
    kind: 'indicator',
    indicator,
    number: at + 1,
  }));
  if (withTotal)
    plans.push({
      kind: 'total',
      label: lexicon.total,
      indicator: { ...model!, name: '', target, achieved: percentOf(sum) },
      adds: places.map((_, at) => at),
    });
  const computed = random.chance(0.5);
  const partsAt = ({ number }: RowPlan) =>
    all[number === undefined ? places.length : (number as number) - 1]!;
  const sumCell = (column: number, rowAt: (index: number) => number, value: number): Cell => {
    const letters = lettersOf(column);
    const formula = `=SUM(${letters}${rowAt(0) + 1}:${letters}${rowAt(places.length - 1) + 1})`;
    return computed ? { value, formula } : { value };
  };
  const partColumn = (role: 'numerator' | 'denominator', key: keyof Parts): ColumnPlan => ({
    role,
    titles: [titleOf(role, style)],
    cell: ({ plan, column, rowAt }) =>
      plan.adds ? sumCell(column, rowAt, partsAt(plan)[key]) : numberCell(partsAt(plan)[key]),
  });
  const share: ColumnPlan = {
    role: 'achieved',
    titles: [titleOf('achieved', style)],
    cell: ({ plan, cell }) => {
      const value = percentOf(partsAt(plan));
      if (!computed) return numberCell(value);
      return { value, format: '0.0', formula: `=${cell('numerator')}*100/${cell('denominator')}` };
    },
  };
  const columns: readonly ColumnPlan[] = [
    numberColumn(style),
    nameColumn(style),
    unitColumn(style),
    {
      role: 'target',
      titles: [titleOf('target', style)],
      cell: ({ plan }) => (plan.indicator ? numberCell(plan.indicator.target) : null),
    },
    partColumn('numerator', 'part'),
    partColumn('denominator', 'whole'),
    share,
  ];
  const corner = { row: 0, column: 0 };
  const table = writeTable('combined', columns, plans, corner);
  return workbookOf(lexicon, [sheetWith(lexicon.sheets.all, [{ corner, table }])]);
}
