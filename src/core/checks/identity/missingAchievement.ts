import { area, areaA1, type Place } from '../../model/address';
import type { Indicator } from '../../model/indicator';
import { joinKey } from '../../reading/words/text';
import type { Check, Found } from '../check';
import type { CheckInput } from '../input/checkInput';
import type { TypedTable } from '../input/typedTables';
import { isCovered, labelsBelow, lackingPlace } from './lackingPlace';
import { isReported } from './reported';

type Missing = Found<'missing-achievement'>;

const isDue = ({ kind, target }: Indicator): boolean => kind !== 'total' && target !== null;

const isMissing = (indicator: Indicator): boolean =>
  isDue(indicator) && !indicator.observations.some(isReported);

function whyOf({ observations }: Indicator): Missing['args']['why'] {
  if (observations.length === 0) return 'no-row';
  return observations.every(({ source }) => (source.text ?? '').trim() === '')
    ? 'blank'
    : 'placeholder';
}

function findingFor(indicator: Indicator, below: ReadonlyMap<string, Place>): Missing {
  const { name, code, observations } = indicator;
  const label =
    observations.length > 0
      ? undefined
      : (below.get(joinKey(code ?? '')) ?? below.get(joinKey(name)));
  return {
    code: 'missing-achievement',
    at: label ?? lackingPlace(indicator),
    args: { name, why: label ? 'blank' : whyOf(indicator), count: 1 },
  };
}

/** No indicator of the table has any: one finding for its columns of achievements, or for that of its targets. */
function wholeColumn(table: TypedTable, missing: readonly Indicator[]): readonly Missing[] {
  const { found } = table;
  const reports = table.columnsOf('achieved', 'numerator');
  const [first, ...others] = reports.length > 0 ? reports : table.columnsOf('target');
  const [one] = missing;
  if (first === undefined || one === undefined) return [];
  const width = (others.at(-1)?.column ?? first.column) - first.column + 1;
  const place = area(found.firstRow, first.column, found.endRow - found.firstRow, width);
  const at = { sheet: found.sheet.name, address: areaA1(place) };
  const args = { name: one.name, why: whyOf(one), count: missing.length };
  return [{ code: 'missing-achievement', at, args }];
}

/** A row under a label that others share cannot be told from theirs, which report for it. */
function isSharedWith(indicators: readonly Indicator[]): (indicator: Indicator) => boolean {
  const shared = indicators.filter(({ link }) => link?.isShared);
  const labels = new Set(shared.flatMap(({ code, name }) => [joinKey(code ?? ''), joinKey(name)]));
  labels.delete('');
  return ({ link, code, name }) =>
    link === null && (labels.has(joinKey(name)) || labels.has(joinKey(code ?? '')));
}

/** A plan beside tables that report is one for another time; targets alone have no achievements at all. */
function isPlanOnly({ found, columnsOf }: TypedTable, { tables }: CheckInput): boolean {
  if (columnsOf('achieved', 'numerator').length > 0) return false;
  const others = tables.filter((table) => table.found !== found);
  return (
    others.some((other) => other.found.role !== 'achievements') ||
    !others.some((other) => other.found.role === 'achievements')
  );
}

function missingIn(
  table: TypedTable,
  indicators: readonly Indicator[],
  input: CheckInput,
): readonly Missing[] {
  const missing = indicators.filter(isMissing);
  if (missing.length === 0) return [];
  if (missing.length > 1 && missing.length === indicators.filter(isDue).length)
    return isPlanOnly(table, input) ? [] : wholeColumn(table, missing);
  const isShared = isSharedWith(indicators);
  const below = labelsBelow(input.tables);
  const meant = new Set(input.reading.nearMatches.map(({ indicator }) => indicator));
  return missing
    .filter((indicator) => !meant.has(indicator.key) && !isShared(indicator))
    .filter((indicator) => !isCovered(indicator, input))
    .map((indicator) => findingFor(indicator, below));
}

/**
 * A target has nothing reported against it: a blank, a placeholder, or no row in the other table. Totals are never
 * missing, nor an indicator that a label without a target nearly names: that label is the finding. Nor is one
 * whose cell others are merged over.
 */
export const missingAchievement: Check<'missing-achievement'> = {
  code: 'missing-achievement',
  run(input) {
    const byTable = input.tables.map((): Indicator[] => []);
    input.reading.indicators.forEach((indicator) => byTable[indicator.table]?.push(indicator));
    return input.tables.flatMap((table) => missingIn(table, byTable[table.index] ?? [], input));
  },
};
