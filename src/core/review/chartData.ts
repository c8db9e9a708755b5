import { chartShareFormula } from '../attainment/formulas/attainment';
import { area, type Area } from '../model/address';
import type { Content } from '../model/edit';
import type { Target } from '../model/indicator';
import { HELPER_COLUMN } from './annexColumns';
import {
  assessedIn,
  inHeadline,
  type Annex,
  type Assessed,
  type ChartData,
  type CompositionInput,
} from './composition';
import { neediestFirst } from './neediest';
import type { DraftBuilder } from './sheetDraft';

/** More bars than this are hard to read. */
const MOST_BARS = 12;

/** Puts the cells that the charts read beside the printed part of the annex, each found by its fixed key. */
export function putChartData(draft: DraftBuilder, input: CompositionInput): Annex['charts'] {
  const counted = assessedIn(input.evaluation).filter(({ indicator }) =>
    inHeadline(input.evaluation, indicator),
  );
  const shares = pick(counted.filter(({ assessment }) => assessment.attainment !== null));
  const targets = pick(largestUnit(counted));
  return {
    attainment: putShares(draft, input, shares),
    targets: putTargets(draft, input, targets),
  };
}

/** The neediest where there are too many, in the order of the table. */
function pick(candidates: readonly Assessed[]): readonly Assessed[] {
  if (candidates.length <= MOST_BARS) return candidates;
  const chosen = new Set(neediestFirst(candidates).slice(0, MOST_BARS));
  return candidates.filter((one) => chosen.has(one));
}

/** Of the indicators with plain figures, those of the unit of measure that most of them share. */
function largestUnit(counted: readonly Assessed[]): readonly Assessed[] {
  const groups = new Map<string, Assessed[]>();
  for (const one of counted) {
    const { target, unit } = one.indicator;
    if (target === null || boundOf(target) === null || one.assessment.achieved.kind !== 'number')
      continue;
    groups.set(unit ?? '', [...(groups.get(unit ?? '') ?? []), one]);
  }
  return [...groups.values()].reduce(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
}

const boundOf = ({ low, high }: Target): number | null => low ?? high;

function putShares(
  draft: DraftBuilder,
  input: CompositionInput,
  chosen: readonly Assessed[],
): ChartData | null {
  if (chosen.length === 0) return null;
  const { names } = input;
  const share = (key: string): string => {
    const found = lookup(names.attainment, key, names.key);
    return chartShareFormula(found);
  };
  const at = putBlock(draft, input, HELPER_COLUMN, chosen, ({ indicator }) => [
    share(indicator.key),
  ]);
  return { indicators: chosen, ...at, unit: null };
}

function putTargets(
  draft: DraftBuilder,
  input: CompositionInput,
  chosen: readonly Assessed[],
): ChartData | null {
  if (chosen.length === 0) return null;
  const { names } = input;
  const at = putBlock(draft, input, HELPER_COLUMN + 3, chosen, ({ indicator }) => {
    const achieved = lookup(names.achieved, indicator.key, names.key);
    return [targetFormula(input, indicator.key, indicator.target!), chartShareFormula(achieved)];
  });
  return { indicators: chosen, ...at, unit: chosen[0]!.indicator.unit };
}

/** The target cell where it is a number, else its reading. */
function targetFormula({ names }: CompositionInput, key: string, target: Target): string {
  const cell = lookup(names.target, key, names.key);
  const bound = target.low === null ? names.readHigh : names.readLow;
  const reading = lookup(bound, `${key}.target`, names.readKey);
  return `=IF(ISNUMBER(${cell}),${cell},IFERROR(${reading},NA()))`;
}

export const lookup = (column: string, key: string, keys: string): string =>
  `INDEX(${column},MATCH("${key}",${keys},0))`;

function putBlock(
  draft: DraftBuilder,
  input: CompositionInput,
  column: number,
  chosen: readonly Assessed[],
  figures: (one: Assessed) => Content[],
): { labels: Area; series: readonly Area[] } {
  const { names } = input;
  const rows = chosen.map((one) => [
    shortName(lookup(names.indicator, one.indicator.key, names.key)),
    ...figures(one),
  ]);
  const at = draft.put(0, column, rows);
  const single = (offset: number): Area => area(0, column + offset, rows.length, 1);
  return {
    labels: single(0),
    series: Array.from({ length: at.columns - 1 }, (_, index) => single(index + 1)),
  };
}

/** A label that fits beside its bar. */
const shortName = (name: string): string => `=IF(LEN(${name})>48,LEFT(${name},47)&"…",${name})`;
