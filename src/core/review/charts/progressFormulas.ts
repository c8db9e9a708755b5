import { achievedOf } from '../../attainment/achieved';
import { achievedFormula } from '../../attainment/formulas/achieved';
import { asRead } from '../../attainment/formulas/asRead';
import { rowContext, type RowContext } from '../../attainment/formulas/context';
import { dueFormula } from '../../attainment/formulas/due';
import type { Day } from '../../model/day';
import type { Content } from '../../model/edit';
import { placeOf } from '../annexRow';
import type { CompositionInput } from '../composition';
import type { DatedIndicator } from './datedIndicator';
import { distantReferences, linked, type OwnCells } from './distantReferences';

/** What was achieved and due by a day: the rules of the review, with that day as its date. */
export interface FormulasAt {
  /** An expression, or the figure as read where no formula can follow the cells. */
  readonly achieved: string;
  readonly due: string;
}

/**
 * @param at the cell with the day.
 * @param day as it is at the run.
 */
export function formulasAt(
  input: CompositionInput,
  one: DatedIndicator,
  own: OwnCells,
  at: string,
  day: Day,
): FormulasAt {
  const context = contextAt(input, one, own, at);
  return { achieved: achievedAt(input, one, context, day), due: dueFormula(context) };
}

function contextAt(
  input: CompositionInput,
  one: DatedIndicator,
  own: OwnCells,
  at: string,
): RowContext {
  const indicator = linked(input, one.indicator);
  const references = distantReferences(input, indicator, placeOf(input, one), own);
  const names = { ...input.names, reviewDate: at };
  return rowContext(indicator, input.evaluation, references, names, input.formulaWords);
}

function achievedAt(
  { evaluation }: CompositionInput,
  { indicator }: DatedIndicator,
  context: RowContext,
  day: Day,
): string {
  const live = achievedFormula(context);
  if (live !== null && live !== asRead(context)) return live;
  const read = achievedOf(indicator, { ...evaluation, reviewDate: day });
  return read.kind === 'number' ? String(read.value) : '""';
}

/** @returns a formula with the achievement by a day that has come, else nothing. */
export const onceReached = ({ names }: CompositionInput, day: string, achieved: string): Content =>
  `=IF(AND(ISNUMBER(${names.reviewDate}),N(${names.reviewDate})>=${day}),${achieved},"")`;
