import { asRead } from './asRead';
import type { RowContext } from './context';
import { isLive, windowYears } from './liveness';
import {
  contentOf,
  count,
  countFigures,
  hasDuplicates,
  latestDate,
  rowsOf,
  sumFigures,
  type Rows,
} from './observations';
import { spreadFormula } from './spread';
import { call, literal, LONGEST_FORMULA, times, when } from './syntax';

/**
 * The Achieved column: the rule of `achievedOf` over the rows of another table, or over several cells of the
 * row; null where the user's own cell serves. It gives a number in the target's scale, the words for no data or
 * to confirm, or text passed on as it stands. A cell of the other table that holds an error, or a date written as text, leaves it to be confirmed. Where a formula
 * cannot follow the cells, or would be longer than Excel takes, it shows the figure of the readings block.
 */
export function achievedFormula(context: RowContext): string | null {
  const { refs, words, indicator } = context;
  if (refs.spread !== null) return spreadFormula(context, refs.spread);
  if (refs.observations === null) return null;
  const isDated = indicator.observations.some(({ when }) => when !== null);
  const isFollowed = isLive(indicator) && (!isDated || refs.observations.date !== null);
  if (!isFollowed || refs.scale === null) return asRead(context);
  const rows = rowsOf(context, refs.observations, refs.scale);
  const noData = literal(words.status.noData);
  const value = when(`${count(rows)}=0`, noData, unlessDuplicate(context, rows));
  const live = call('IFERROR', value, literal(words.status.toConfirm));
  return live.length < LONGEST_FORMULA ? live : asRead(context);
}

function unlessDuplicate(context: RowContext, rows: Rows): string {
  const { date } = rows.refs;
  const value = accumulated(context, rows);
  return date === null
    ? value
    : when(hasDuplicates(rows, date), literal(context.words.status.noData), value);
}

function accumulated(context: RowContext, rows: Rows): string {
  const toConfirm = literal(context.words.status.toConfirm);
  const single = contentOf(rows);
  const onlyFigures = (value: string) =>
    when(`${countFigures(rows)}=${count(rows)}`, value, toConfirm);
  const several = (value: string) => when(`${count(rows)}=1`, single, value);
  switch (context.indicator.accumulation) {
    case 'sum':
      return several(onlyFigures(sumFigures(rows)));
    case 'average':
      return several(onlyFigures(`(${sumFigures(rows)})/${count(rows)}`));
    case 'latest':
      return latest(context, rows);
    case 'running':
      return several(allDated(context, rows, onlyFigures(running(context, rows))));
    case 'ratio':
      return ratio(context, rows, several(toConfirm));
  }
}

/** Several rows without dates have no order. */
function allDated(context: RowContext, { refs, mask }: Rows, value: string): string {
  const toConfirm = literal(context.words.status.toConfirm);
  if (refs.date === null) return toConfirm;
  return when(`SUMPRODUCT(${mask}*(${refs.date}=0))>0`, toConfirm, value);
}

function latest(context: RowContext, rows: Rows): string {
  const { date } = rows.refs;
  if (date === null)
    return when(`${count(rows)}=1`, contentOf(rows), literal(context.words.status.toConfirm));
  const onLastDay = `(${date}=${latestDate(rows, date)})`;
  const value = contentOf(rows, onLastDay);
  return when(
    `AND(${count(rows)}>1,SUMPRODUCT(${rows.mask}*(${date}=0))>0)`,
    literal(context.words.status.toConfirm),
    value,
  );
}

/** The last of each calendar year, added up; a row outside the years that are known asks for a new run. */
function running(context: RowContext, rows: Rows): string {
  const { date } = rows.refs;
  const years = windowYears(context.indicator, context.time);
  const [first, last] = [years[0], years.at(-1)];
  const runAgain = literal(context.words.runAgain);
  if (date === null || first === undefined || last === undefined) return runAgain;
  const outside = `((${date}<DATE(${first},1,1))+(${date}>=DATE(${last + 1},1,1)))`;
  const totals = years.map((year) => {
    const inYear = [`(${date}>=DATE(${year},1,1))`, `(${date}<DATE(${year + 1},1,1))`];
    const lastDay = latestDate(rows, date, ...inYear);
    return sumFigures(rows, inYear.join('*'), `(${date}=${lastDay})`);
  });
  return when(`${count(rows, outside)}>0`, runAgain, totals.join('+'));
}

/** Σ numerators / Σ denominators, where every row has both. */
function ratio(context: RowContext, rows: Rows, otherwise: string): string {
  const { numerator, denominator } = rows.refs;
  if (numerator === null || denominator === null) return otherwise;
  const both = `ISNUMBER(${numerator})*ISNUMBER(${denominator})`;
  const part = call('SUMPRODUCT', `${rows.mask}*${both}`, numerator);
  const whole = call('SUMPRODUCT', `${rows.mask}*${both}`, denominator);
  const share = when(
    `${whole}=0`,
    literal(context.words.status.noData),
    times(rows.scale, `${part}/${whole}`),
  );
  return when(`${count(rows, both)}=${count(rows)}`, share, otherwise);
}
