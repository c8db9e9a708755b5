import type { TableColumn } from '../../model/table';
import { VOCABULARIES } from '../../reading/vocabulary/vocabularies';
import { compile, hasPhrase } from '../../reading/words/phrases';
import { fold } from '../../reading/words/text';
import type { Check, Found } from '../check';
import { figuresOf, placeOf, type Figure, type FiguresOfOne } from './figures';
import { canBeAboveWhole } from './natures';

const CODE = 'numerator-over-denominator';

type OfOne = readonly Found<typeof CODE>[];

const PLAN = compile(VOCABULARIES.flatMap((v) => v.relativeTo));

/** Parts and wholes stand in columns for the same period and branch. */
const isPair = (part: TableColumn, whole: TableColumn): boolean =>
  part.when?.end === whole.when?.end && part.order === whole.order && part.branch === whole.branch;

const wholeOf = (part: Figure, figures: readonly Figure[]): Figure | undefined =>
  figures.find(
    ({ column, row }) =>
      column.role === 'denominator' && row === part.row && isPair(part.column, column),
  );

function inColumns({ indicator: { name }, figures }: FiguresOfOne): OfOne {
  const parts = figures.filter(({ column }) => column.role === 'numerator');
  const found = parts.flatMap((part): OfOne => {
    const whole = wholeOf(part, figures);
    if (!whole || whole.value < 0 || part.value <= whole.value) return [];
    if (hasPhrase(PLAN, fold(whole.column.header))) return [];
    const args = { name, numerator: part.value, denominator: whole.value };
    return [{ code: CODE, at: placeOf(part), args, behind: [placeOf(whole)] }];
  });
  return found.length > 1 && 2 * found.length >= parts.length ? [] : found;
}

/** `450/400` in one cell. */
const inTexts = ({ indicator: { observations, name } }: FiguresOfOne): OfOne =>
  observations.flatMap(({ numerator, denominator, source }): OfOne => {
    const { sheet, address, text } = source;
    if (numerator === undefined || denominator === undefined || numerator <= denominator) return [];
    if (!text?.includes('/')) return [];
    return [{ code: CODE, at: { sheet, address }, args: { name, numerator, denominator } }];
  });

/**
 * The part is larger than the whole, where the whole is a population and not a plan. Not where most parts of an indicator
 * are: then it is a ratio of two sums.
 * args: `name`, `numerator`, `denominator`.
 */
export const numeratorOverDenominator: Check<typeof CODE> = {
  code: CODE,
  run: (input) =>
    figuresOf(input).flatMap((one) => {
      const found = [...inColumns(one), ...inTexts(one)];
      return found.length > 0 && canBeAboveWhole(one.indicator.name) ? [] : found;
    }),
};
