import { parseA1, type Place } from '../../model/address';
import type { CheckInput } from '../input/checkInput';
import { placeName, type Check, type Found } from '../check';
import { assessed } from '../input/assessed';
import type { AssessedIndicator, TypedTable } from '../input/typedTables';
import { figureReader, shownOf, type FigureReader } from './figures';
import { meansOfPercentages } from './meansOfPercentages';
import { possibleRatios } from './possibleRatios';
import { printsAs } from './printedShare';
import { wrongTotals } from './totalDiffers';

type Differs = 'stated-attainment-differs';

const shownAt = (table: TypedTable, { address }: Place, read: FigureReader): number | null => {
  const { row, column } = parseA1(address);
  const figure = read(table, row, column);
  return figure && shownOf(figure);
};

/** The ratio of the figures as their cells show them: a percentage worked out by hand is one of these. */
function shownRatios(
  { indicator }: AssessedIndicator,
  { tables }: CheckInput,
  read: FigureReader,
): readonly number[] {
  const table = tables[indicator.table];
  const [only, ...others] = indicator.observations;
  const source = indicator.targetSource;
  if (!table || !only || !source || others.length > 0) return [];
  if (only.source.sheet !== source.sheet) return [];
  const achieved = shownAt(table, only.source, read);
  const target = shownAt(table, source, read);
  return achieved === null || !target ? [] : [achieved / target, 2 - achieved / target];
}

interface Compared {
  readonly agrees: boolean;
  readonly found: Found<Differs>;
}

function compare(about: AssessedIndicator, input: CheckInput, read: FigureReader): Compared | null {
  const { indicator, assessment } = about;
  const stated = indicator.stated.attainment;
  const { achieved, attainment } = assessment;
  if (!stated || achieved.kind !== 'number') return null;
  const ratios = possibleRatios(indicator, achieved.value);
  const all = attainment === null ? ratios : [attainment, ...ratios];
  const [computed] = all;
  if (computed === undefined) return null;
  const isPrinted = (ratio: number) => printsAs(ratio, stated.share, stated.digits);
  const agrees = all.some(isPrinted) || shownRatios(about, input, read).some(isPrinted);
  const { sheet, address } = stated.source;
  const args = { stated: stated.share, digits: stated.digits, computed, name: indicator.name };
  return { agrees, found: { code: 'stated-attainment-differs', at: { sheet, address }, args } };
}

/** Some reports state 100 % for whatever is more than that: then no percentage of the column is above it. */
function withoutCapped(column: readonly Compared[]): readonly Compared[] {
  const isAboveAll = column.some(({ found: { args } }) => args.stated > 1);
  return isAboveAll
    ? column
    : column.filter(({ found: { args } }) => !(args.stated === 1 && args.computed > 1));
}

/** A column in which most are wrong states something else: a share of all, or a growth. */
function differingIn(all: readonly Compared[]): readonly Found<Differs>[] {
  const column = withoutCapped(all);
  const wrong = column.filter(({ agrees }) => !agrees);
  const isOther = column.length > 1 && 2 * wrong.length > column.length;
  return isOther ? [] : wrong.map(({ found }) => found);
}

const columnOf = ({ found: { at } }: Compared, table: number): string =>
  `${table} ${at.address.replace(/\d+$/, '')}`;

/** The percentages that another finding explains: means of others, and those of a total that is wrong itself. */
function explainedBy(input: CheckInput): (place: Place) => boolean {
  const means = new Set(
    meansOfPercentages(input).map(({ table, row, column }) =>
      placeName(table.placeOf(row, column)),
    ),
  );
  const rowOf = ({ sheet, address }: Place) => `${sheet} ${parseA1(address).row}`;
  const totals = new Set(wrongTotals(input).map(({ at }) => rowOf(at)));
  return (place) => means.has(placeName(place)) || totals.has(rowOf(place));
}

/**
 * The stated percentage is not the computed one, rounded or cut to its printed digits, by any method
 * that fits the comparator. One that is the mean of others is said to be that.
 */
export const statedAttainmentDiffers: Check<Differs> = {
  code: 'stated-attainment-differs',
  run(input) {
    const read = figureReader(input);
    const columns = new Map<string, Compared[]>();
    for (const about of assessed(input)) {
      const compared = compare(about, input, read);
      if (!compared) continue;
      const key = columnOf(compared, about.indicator.table);
      const same = columns.get(key);
      if (same) same.push(compared);
      else columns.set(key, [compared]);
    }
    const isExplained = explainedBy(input);
    return [...columns.values()].flatMap(differingIn).filter(({ at }) => !isExplained(at));
  },
};
