import type { ConditionalRule } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { changeable } from './conditionalFormat';
import type { ConditionalFormatSelf } from './conditionalFormat';
import { conditionalRangeFormat } from './conditionalRangeFormat';
import { oneOf, text, wordFor } from './values';

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;

type CellRule = Extract<ConditionalRule, { kind: 'cellIs' }>;

const type = new HostType<ConditionalFormatSelf>('CellValueConditionalFormat', {
  get: { rule: (self) => shownRule(self) },
  set: { rule: (self, value) => changeable(self).change({ rule: parseRule(value) }) },
  navigate: { format: (self) => conditionalRangeFormat(self) },
});

/** @returns the format as one that compares the cell's value, or null if it is of another type. */
export const conditionalCellValue = (self: ConditionalFormatSelf): HostObject | null =>
  ruleOf(self) && type.of(self);

function ruleOf({ format }: ConditionalFormatSelf): CellRule | null {
  const { rule } = format.definition();
  return rule.kind === 'cellIs' ? rule : null;
}

function shownRule(self: ConditionalFormatSelf): Json {
  const { operator = '', formulas = [] } = ruleOf(self) ?? {};
  const [first, second] = formulas.map((formula) => `=${formula}`);
  return {
    operator: wordFor(OPERATORS, operator),
    formula1: first ?? '',
    ...(second === undefined ? {} : { formula2: second }),
  };
}

interface WireRule {
  readonly operator?: Json;
  readonly formula1?: Json;
  readonly formula2?: Json;
}

function parseRule(value: Json): ConditionalRule {
  if (value === null || typeof value !== 'object') throw invalid('The rule must be an object.');
  const { operator = null, formula1 = null, formula2 = null } = value as WireRule;
  const known = oneOf(OPERATORS, operator);
  const formulas = [formulaOf(formula1)];
  if (known === 'between' || known === 'notBetween') formulas.push(formulaOf(formula2));
  return { kind: 'cellIs', operator: known, formulas };
}

function formulaOf(value: Json): string {
  return typeof value === 'number' ? String(value) : text(value).replace(/^=/, '');
}
