import type { ConditionalRule } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { changeable } from './conditionalFormat';
import type { ConditionalFormatSelf } from './conditionalFormat';
import { color, flag, only, text } from './values';

type DataBar = Extract<ConditionalRule, { kind: 'dataBar' }>;
type Bound = DataBar['minimum'];

/** The file's word for a bound by Excel's; the lowest and highest value have one each. */
const BOUNDS = {
  Number: 'num',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
} as const;

/** The negative half of a bar, its axis, its direction and its border are as Excel makes them at first. */
const type = new HostType<ConditionalFormatSelf>('DataBarConditionalFormat', {
  get: {
    showDataBarOnly: (self) => !barOf(self).showValue,
    barDirection: () => 'Context',
    axisFormat: () => 'Automatic',
    lowerBoundRule: (self) => shownBound(barOf(self).minimum),
    upperBoundRule: (self) => shownBound(barOf(self).maximum),
  },
  set: {
    showDataBarOnly: (self, value) => change(self, { showValue: !flag(value) }),
    barDirection: only('DataBarConditionalFormat.barDirection', 'Context'),
    axisFormat: only('DataBarConditionalFormat.axisFormat', 'Automatic'),
    lowerBoundRule: (self, value) => change(self, { minimum: parseBound(value, LOWER) }),
    upperBoundRule: (self, value) => change(self, { maximum: parseBound(value, UPPER) }),
  },
  navigate: {
    positiveFormat: (self) => positive.of(self),
    negativeFormat: (self) => negative.of(self),
  },
});

const positive = new HostType<ConditionalFormatSelf>('ConditionalDataBarPositiveFormat', {
  get: {
    fillColor: (self) => barOf(self).color,
    gradientFill: (self) => barOf(self).gradient,
    borderColor: () => '',
  },
  set: {
    fillColor: (self, value) => change(self, { color: color(value) }),
    gradientFill: (self, value) => change(self, { gradient: flag(value) }),
    borderColor: only('ConditionalDataBarPositiveFormat.borderColor', ''),
  },
});

const negative = new HostType<ConditionalFormatSelf>('ConditionalDataBarNegativeFormat', {
  get: { matchPositiveFillColor: () => true, matchPositiveBorderColor: () => true },
  set: {
    matchPositiveFillColor: only('ConditionalDataBarNegativeFormat.matchPositiveFillColor', true),
    matchPositiveBorderColor: only(
      'ConditionalDataBarNegativeFormat.matchPositiveBorderColor',
      true,
    ),
  },
});

/** @returns the format as a data bar, or null if it is of another type. */
export const conditionalDataBar = (self: ConditionalFormatSelf): HostObject | null =>
  self.format.definition().rule.kind === 'dataBar' ? type.of(self) : null;

function barOf({ format }: ConditionalFormatSelf): DataBar {
  const { rule } = format.definition();
  if (rule.kind !== 'dataBar') throw new Error('The format is no data bar any more.');
  return rule;
}

function change(self: ConditionalFormatSelf, part: Partial<DataBar>): void {
  changeable(self).change({ rule: { ...barOf(self), ...part } });
}

const LOWER = { LowestValue: 'min', Automatic: 'autoMin' } as const;
const UPPER = { HighestValue: 'max', Automatic: 'autoMax' } as const;

function shownBound({ type: kind, value }: Bound): Json {
  const words: Readonly<Record<string, string>> = {
    ...BOUNDS,
    LowestValue: 'min',
    HighestValue: 'max',
  };
  const word = Object.entries(words).find(([, known]) => known === kind)?.[0] ?? 'Automatic';
  return { type: word, ...(value === null ? {} : { formula: `=${value}` }) };
}

function parseBound(value: Json, ends: Readonly<Record<string, string>>): Bound {
  if (value === null || typeof value !== 'object') throw invalid('A bound must be an object.');
  const { type: word = null, formula = null } = value as { type?: Json; formula?: Json };
  const end = ends[String(word)];
  if (end !== undefined) return { type: end, value: null };
  const kind = (BOUNDS as Readonly<Record<string, string>>)[String(word)];
  if (kind === undefined) throw invalid(`${String(word)} is no type of bound.`);
  const written = typeof formula === 'number' ? String(formula) : text(formula);
  return { type: kind, value: written.replace(/^=/, '') };
}
