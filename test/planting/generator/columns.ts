import { LESS_IS_BETTER, judge, ratioOf } from './indicators';
import { figureText } from './lexicon/lexicons';
import type { Lexicon } from './lexicon/types';
import { rounded, type Random } from './random';
import type { ColumnPlan, RowPlan } from './tableWriter';
import type { Cell, Indicator, Nature, Role } from './workbook';

/** How the makers of a workbook write; the same all over it. */
export interface Style {
  readonly lexicon: Lexicon;
  readonly random: Random;
  /** Amounts are shown with thousands grouped. */
  readonly grouped: boolean;
  /** Bounds carry words or signs: "≥ 90", "no more than 4". */
  readonly worded: boolean;
  /** Some targets are ranges: "6-7". */
  readonly ranged: boolean;
  /** Shares are kept as 0.845 and shown as 84.5 %. */
  readonly percent: boolean;
}

export const numberCell = (value: number, format?: string): Cell =>
  format === undefined ? { value } : { value, format };

export const textCell = (value: string): Cell => ({ value });

/** @returns the number format of an indicator's values. */
export const formatOf = ({ digits }: Indicator, { grouped }: Style): string | undefined =>
  grouped ? `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}` : undefined;

/** @returns one of the titles in use for a role. */
export const titleOf = (role: Role, { lexicon, random }: Style): string =>
  random.pick(lexicon.headers[role]);

const PER_CENT: readonly Nature[] = ['share', 'bad-share'];

/** @returns a figure of an indicator, in the form in which the workbook keeps it. */
export function figureCell(indicator: Indicator, value: number, style: Style): Cell {
  if (!style.percent || !PER_CENT.includes(indicator.nature))
    return numberCell(value, formatOf(indicator, style));
  const { digits } = indicator;
  return numberCell(rounded(value / 100, digits + 2), `0.${'0'.repeat(digits)}%`);
}

const ofRow =
  (make: (indicator: Indicator, plan: RowPlan) => Cell | null): ColumnPlan['cell'] =>
  ({ plan }) =>
    plan.indicator ? make(plan.indicator, plan) : null;

/** @returns a column of row numbers. */
export const numberColumn = (style: Style): ColumnPlan => ({
  role: 'number',
  titles: [titleOf('number', style)],
  cell: ({ plan: { number } }) => (number === undefined ? null : { value: number }),
});

export const codeColumn = (style: Style): ColumnPlan => ({
  role: 'code',
  titles: [titleOf('code', style)],
  cell: ofRow(({ code }) => textCell(code)),
});

export const nameColumn = (style: Style): ColumnPlan => ({
  role: 'indicator',
  titles: [titleOf('indicator', style)],
  cell: ({ plan: { label, indicator } }) => {
    const text = label ?? indicator?.name;
    return text === undefined ? null : textCell(text);
  },
});

export const unitColumn = (style: Style): ColumnPlan => ({
  role: 'unit',
  titles: [titleOf('unit', style)],
  cell: ofRow(({ unit }) => textCell(unit)),
});

function boundCell(indicator: Indicator, style: Style): Cell {
  const { lexicon, random, worded } = style;
  const { nature, target, high } = indicator;
  if (nature === 'deed') return textCell(lexicon.deed.target);
  if (high !== undefined)
    return textCell(`${figureText(target, lexicon)}-${figureText(high, lexicon)}`);
  const less = LESS_IS_BETTER.includes(nature);
  if (!worded || target <= 0 || (!less && nature !== 'share'))
    return figureCell(indicator, target, style);
  const words = random.pick(less ? lexicon.atMost : lexicon.atLeast);
  return textCell(words(figureText(target, lexicon)));
}

export const targetColumn = (style: Style, titles: readonly string[]): ColumnPlan => ({
  role: 'target',
  titles,
  cell: ofRow((indicator) => boundCell(indicator, style)),
});

export const achievedColumn = (style: Style, titles: readonly string[]): ColumnPlan => ({
  role: 'achieved',
  titles,
  cell: ofRow((indicator) =>
    indicator.nature === 'deed'
      ? textCell(style.lexicon.deed.done)
      : figureCell(indicator, indicator.achieved, style),
  ),
});

export const baselineColumn = (style: Style): ColumnPlan => ({
  role: 'baseline',
  titles: [titleOf('baseline', style)],
  cell: ofRow((indicator, { kind }) => {
    const { nature, target, digits } = indicator;
    if (nature === 'deed' || kind !== 'indicator') return null;
    const before = LESS_IS_BETTER.includes(nature) ? target * 1.3 : target - Math.abs(target) * 0.2;
    return figureCell(indicator, rounded(before, digits), style);
  }),
});

/** How stated percentages stand: typed as per cent, typed as shares, or computed. */
export type Stating = 'per-cent' | 'share' | 'formula';

export const attainmentColumn = (style: Style, stating: Stating): ColumnPlan => ({
  role: 'attainment',
  titles: [titleOf('attainment', style)],
  cell: ({ plan: { indicator }, cell }) => {
    const ratio = indicator && ratioOf(indicator);
    if (stating === 'formula' && indicator) {
      const [target, achieved] = [cell('target'), cell('achieved')];
      const formula = `=IF(${target}=0,"",${achieved}/${target})`;
      return { value: '', format: '0.0%', formula };
    }
    if (ratio === null) return null;
    return stating === 'share'
      ? numberCell(rounded(ratio, 3), '0.0%')
      : numberCell(rounded(ratio * 100, 1), '0.0');
  },
});

export const statusColumn = (style: Style): ColumnPlan => ({
  role: 'status',
  titles: [titleOf('status', style)],
  cell: ({ plan: { indicator, kind } }) =>
    indicator && kind === 'indicator' ? textCell(style.lexicon.status[judge(indicator)]) : null,
});

export const responsibleColumn = (style: Style): ColumnPlan => ({
  role: 'responsible',
  titles: [titleOf('responsible', style)],
  cell: ofRow(() => textCell(style.random.pick(style.lexicon.people))),
});

export const remarkColumn = (style: Style): ColumnPlan => ({
  role: 'remark',
  titles: [titleOf('remark', style)],
  cell: ofRow(() =>
    style.random.chance(0.4) ? textCell(style.random.pick(style.lexicon.remarks)) : null,
  ),
});
