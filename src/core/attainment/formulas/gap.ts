import { same } from './compare';
import type { RowContext } from './context';
import { figuresOnly } from './figuresOnly';
import { when } from './syntax';

/** The Gap column: the rule of `gapOf`. */
export function gapFormula(context: RowContext): string {
  const { target } = context.indicator;
  return figuresOnly(context, ({ low, high }, achieved) => {
    const from = (bound: string) => when(same(achieved, bound), '0', `${achieved}-${bound}`);
    if (target?.comparator === 'atMost' || low === null) return from(high ?? '');
    if (high === null || high === low) return from(low);
    const above = when(`${achieved}>${high}`, from(high), '0');
    return when(`${achieved}<${low}`, from(low), above);
  });
}

/** The Still needed column: the rule of `stillNeededOf`. */
export function stillNeededFormula(context: RowContext): string {
  const { target } = context.indicator;
  return figuresOnly(context, ({ low, high }, achieved) => {
    if (target?.comparator === 'atLeast') return `MAX(0,${low}-${achieved})`;
    return target?.comparator === 'atMost' ? `${high}-${achieved}` : null;
  });
}
