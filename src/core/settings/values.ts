import * as v from 'valibot';
import { parseA1 } from '../model/address';
import { parseIsoDay, type Span } from '../model/day';
import type {
  Accumulation,
  Amount,
  Comparator,
  Horizon,
  Milestone,
  RatioMethod,
} from '../model/indicator';
import { LANGUAGES } from '../model/language';
import {
  CHART_TOPICS,
  LAYOUTS,
  OPTIONAL_COLUMNS,
  type ChartTopic,
  type Layout,
  type OptionalColumn,
} from '../model/presentation';
import type { TargetChoice } from '../model/settings';
import type { ColumnRole, TableRole } from '../model/table';

/** The values of choices as they stand in JSON, made into those of the model. Days are `YYYY-MM-DD`. */

type Schema<T> = v.GenericSchema<unknown, T>;

/** Every word of a union, so that the compiler notices one that is missing. */
const oneOf = <T extends string>(words: Readonly<Record<T, true>>): Schema<T> =>
  v.picklist(Object.keys(words) as T[]);

/** JSON can spell numbers (1e999) that are none. */
export const number: Schema<number> = v.pipe(v.number(), v.finite());
export const weight: Schema<number> = v.pipe(v.number(), v.finite(), v.minValue(0));
export const flag: Schema<boolean> = v.boolean();
export const text: Schema<string> = v.string();
export const name: Schema<string> = v.pipe(v.string(), v.nonEmpty());
/** Header and body of a table in A1: two rows at least. */
export const area: Schema<string> = v.pipe(v.string(), v.check(isTableArea));

const A1_AREA = /^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/;

function isTableArea(address: string): boolean {
  if (!A1_AREA.test(address)) return false;
  const { rows, columns } = parseA1(address);
  return rows >= 2 && columns >= 1;
}

/** Which of several, from 1. */
export const ordinal: Schema<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const bound = v.optional(v.nullable(v.pipe(v.number(), v.finite())), null);
const day = v.pipe(v.string(), v.transform(parseIsoDay), v.number(), v.minValue(1));

/** A single day can be a milestone's, never a term or a horizon: nothing elapses in it. */
const span: Schema<Span> = v.pipe(
  v.strictObject({ start: day, end: day }),
  v.check(({ start, end }) => start < end),
);
export const term: Schema<Span | null> = v.nullable(span);
export const horizon: Schema<Horizon> = v.union([v.literal('to-date'), v.null(), span]);

export const milestone: Schema<Milestone> = v.pipe(
  v.strictObject({ start: day, end: day, value: v.pipe(v.number(), v.finite()) }),
  v.check(({ start, end }) => start <= end),
  v.transform(({ start, end, value }): Milestone => ({ span: { start, end }, value })),
);

/** A number, `{approximate}`, `{text, done}`, `{low, high, lowOpen, highOpen}`, or null for none. */
export const amount: Schema<Amount> = v.union([
  v.pipe(
    v.number(),
    v.finite(),
    v.transform((value): Amount => ({ kind: 'number', value })),
  ),
  v.pipe(
    v.null(),
    v.transform((): Amount => ({ kind: 'missing' })),
  ),
  v.pipe(
    v.strictObject({ approximate: v.pipe(v.number(), v.finite()) }),
    v.transform(({ approximate }): Amount => ({ kind: 'approximate', value: approximate })),
  ),
  v.pipe(
    v.strictObject({ text: v.string(), done: v.optional(v.nullable(v.boolean()), null) }),
    v.transform((words): Amount => ({ kind: 'text', ...words })),
  ),
  v.pipe(
    v.strictObject({
      low: bound,
      high: bound,
      lowOpen: v.optional(v.boolean(), false),
      highOpen: v.optional(v.boolean(), false),
    }),
    v.check(({ low, high }) => isInterval(low, high)),
    v.transform((interval): Amount => ({ kind: 'interval', ...interval })),
  ),
]);

const isInterval = (low: number | null, high: number | null): boolean =>
  low === null ? high !== null : high === null || low <= high;

export const comparator = oneOf<Comparator>({
  atLeast: true,
  atMost: true,
  between: true,
  exactly: true,
  milestone: true,
});

export const target: Schema<TargetChoice> = v.pipe(
  v.strictObject({ comparator, low: bound, high: bound, strict: v.optional(v.boolean(), false) }),
  v.check(hasItsBounds),
);

/** A range can be a plan of at least or at most so much: then it has both bounds. */
function hasItsBounds({ comparator, low, high }: TargetChoice): boolean {
  switch (comparator) {
    case 'atLeast':
      return low !== null && isInterval(low, high);
    case 'atMost':
      return high !== null && isInterval(low, high);
    case 'between':
      return low !== null && high !== null && low <= high;
    case 'exactly':
      return low !== null && low === high;
    case 'milestone':
      return true;
  }
}

export const accumulation = oneOf<Accumulation>({
  sum: true,
  running: true,
  latest: true,
  average: true,
  ratio: true,
});
export const method = oneOf<RatioMethod>({ linear: true, inverse: true, 'from-baseline': true });
export const direction = oneOf<'atLeast' | 'atMost'>({ atLeast: true, atMost: true });
export const join = oneOf<'code' | 'indicator'>({ code: true, indicator: true });
export const tableRole = oneOf<TableRole>({ targets: true, achievements: true, combined: true });

export const columnRole = oneOf<ColumnRole>({
  number: true,
  code: true,
  indicator: true,
  group: true,
  unit: true,
  direction: true,
  comparator: true,
  accumulation: true,
  baseline: true,
  target: true,
  milestone: true,
  achieved: true,
  numerator: true,
  denominator: true,
  'stated-attainment': true,
  'stated-status': true,
  weight: true,
  responsible: true,
  'reporting-unit': true,
  date: true,
  horizon: true,
  'due-date': true,
  remark: true,
  other: true,
});

export const layout: Schema<Layout> = v.picklist(LAYOUTS);
export const optionalColumn: Schema<OptionalColumn> = v.picklist(OPTIONAL_COLUMNS);
export const chartTopic: Schema<ChartTopic> = v.picklist(CHART_TOPICS);

export const language = v.nullable(v.picklist(LANGUAGES));

export const culture: Schema<string | null> = v.nullable(
  v.pipe(v.string(), v.transform(canonicalCulture), v.string()),
);

/** @returns a BCP 47 tag as it is properly written, or null for what is none. */
function canonicalCulture(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
