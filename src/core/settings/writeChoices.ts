import type { Acceptance } from '../model/acceptance';
import { isoDay, type Span } from '../model/day';
import type { Amount, Horizon, Milestone } from '../model/indicator';
import type { Language } from '../model/language';
import type { Presentation } from '../model/presentation';
import type { CellSettings, IndicatorSettings, TableSettings } from '../model/settings';
import type { Choices } from './choices';
import { CHOICES_VERSION } from './readChoices';

/** Choices as JSON: in a settings file, and in the workbook. What nobody chose is left out. */
export interface ChoicesFile {
  readonly version: typeof CHOICES_VERSION;
  readonly term?: SpanJson;
  readonly language?: Language;
  /** BCP 47. */
  readonly culture?: string;
  readonly tables?: readonly (Omit<TableSettings, 'horizon'> & {
    readonly horizon?: HorizonJson;
  })[];
  /** By key, code or name. */
  readonly indicators?: Readonly<Record<string, IndicatorJson>>;
  readonly cells?: readonly (Omit<CellSettings, 'achieved'> & { readonly achieved?: AmountJson })[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly accepted?: readonly Acceptance[];
  readonly presentation?: Presentation;
}

/** Days as `YYYY-MM-DD`, both included. */
export interface SpanJson {
  readonly start: string;
  readonly end: string;
}

export type HorizonJson = SpanJson | 'to-date' | null;

/** A number, or null for none. */
export type AmountJson =
  | number
  | null
  | { readonly approximate: number }
  | { readonly text: string; readonly done: boolean | null }
  | Omit<Extract<Amount, { readonly kind: 'interval' }>, 'kind'>;

export type IndicatorJson = Omit<IndicatorSettings, 'achieved' | 'horizon' | 'milestones'> & {
  readonly achieved?: AmountJson;
  readonly horizon?: HorizonJson;
  readonly milestones?: readonly (SpanJson & { readonly value: number })[];
};

/** @returns the choices as JSON; `readChoices` gives the same choices back, without notes. */
export function writeChoices(choices: Choices): ChoicesFile {
  const { term, language, culture, tables, indicators, cells, aliases, accepted, presentation } =
    choices;
  return {
    version: CHOICES_VERSION,
    ...(term && { term: spanJson(term) }),
    ...(language && { language }),
    ...(culture !== null && { culture }),
    ...(tables.length > 0 && { tables: tables.map(tableJson) }),
    ...(hasEntries(indicators) && {
      indicators: Object.fromEntries(
        Object.entries(indicators).map(([label, one]) => [label, indicatorJson(one)]),
      ),
    }),
    ...(cells.length > 0 && { cells: cells.map(cellJson) }),
    ...(hasEntries(aliases) && { aliases }),
    ...(accepted.length > 0 && { accepted }),
    ...(hasEntries(presentation) && { presentation }),
  };
}

const hasEntries = (record: object): boolean => Object.keys(record).length > 0;

const tableJson = ({
  horizon,
  ...others
}: TableSettings): NonNullable<ChoicesFile['tables']>[number] => ({
  ...others,
  ...(horizon !== undefined && { horizon: horizonJson(horizon) }),
});

const cellJson = ({
  achieved,
  ...others
}: CellSettings): NonNullable<ChoicesFile['cells']>[number] => ({
  ...others,
  ...(achieved && { achieved: amountJson(achieved) }),
});

const indicatorJson = ({
  achieved,
  horizon,
  milestones,
  ...others
}: IndicatorSettings): IndicatorJson => ({
  ...others,
  ...(achieved && { achieved: amountJson(achieved) }),
  ...(horizon !== undefined && { horizon: horizonJson(horizon) }),
  ...(milestones && { milestones: milestones.map(milestoneJson) }),
});

const spanJson = ({ start, end }: Span): SpanJson => ({ start: isoDay(start), end: isoDay(end) });

const milestoneJson = ({ span, value }: Milestone) => ({ ...spanJson(span), value });

const horizonJson = (horizon: Horizon): HorizonJson =>
  horizon === null || horizon === 'to-date' ? horizon : spanJson(horizon);

function amountJson(amount: Amount): AmountJson {
  switch (amount.kind) {
    case 'number':
      return amount.value;
    case 'missing':
      return null;
    case 'approximate':
      return { approximate: amount.value };
    case 'text':
      return { text: amount.text, done: amount.done };
    case 'interval': {
      const { low, high, lowOpen, highOpen } = amount;
      return { low, high, lowOpen, highOpen };
    }
  }
}
