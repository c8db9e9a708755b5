import { horizonRefs, reading, type RowContext } from './context';
import { distinctTexts } from './readings';
import { call, isNumber, literal, times, when } from './syntax';
import type { ObservationReferences } from './types';

/**
 * The achievements table as the Achieved column sees it. Conditions over its rows are products of 1 and 0,
 * which only SUMPRODUCT evaluates without array entry (IF inside it would need that).
 */
export interface Rows {
  readonly refs: ObservationReferences;
  /** 1 for each row that counts: this indicator, in time, and reported. */
  readonly mask: string;
  /** Readings of source texts that are numbers. */
  readonly numberTexts: readonly TextReading[];
  /** What numbers in cells are multiplied by. */
  readonly scale: number;
}

/** A source text of the block: the cells with the text and with its value. */
export interface TextReading {
  readonly text: string;
  readonly value: string;
}

/** @param scale what numbers in cells are multiplied by; readings are in the target's scale already. */
export function rowsOf(context: RowContext, refs: ObservationReferences, scale: number): Rows {
  const texts = distinctTexts(context.indicator).map(({ amount }, i) => ({
    kind: amount.kind,
    text: reading(context, `obs${i + 1}`, 'readText'),
    value: reading(context, `obs${i + 1}`, 'readLow'),
  }));
  const missing = texts.filter(({ kind }) => kind === 'missing');
  const mask = [
    labelCondition(context, refs),
    ...inTime(context, refs),
    reported(context, refs, missing),
  ].join('*');
  return { refs, mask, numberTexts: texts.filter(({ kind }) => kind === 'number'), scale };
}

/** EXACT, since = ignores case and would count two spellings that differ by it twice. */
function labelCondition({ indicator }: RowContext, refs: ObservationReferences): string {
  const labels = indicator.link?.labels ?? [];
  if (refs.labelCell !== null && labels.length <= 1)
    return call('EXACT', refs.label, refs.labelCell);
  if (labels.length === 0) throw new RangeError('an indicator without a label in the other table');
  return `(${labels.map((label) => call('EXACT', refs.label, literal(label))).join('+')})`;
}

/** @returns the last day that counts: the review's, or the horizon's end if that is earlier. */
export function lastDayCounted(context: RowContext): string {
  const horizon = horizonRefs(context);
  const days = [context.names.reviewDate, ...(horizon === null ? [] : [horizon.end])];
  return `MIN(${days.join(',')})`;
}

/** Up to the end of the last day that counts; a row without a date counts always. */
const inTime = (context: RowContext, { date }: ObservationReferences): readonly string[] =>
  date === null ? [] : [`(${date}<${lastDayCounted(context)}+1)`];

function reported(
  { indicator }: RowContext,
  { value, numerator, denominator }: ObservationReferences,
  missing: readonly TextReading[],
): string {
  const exceptions = missing.map(({ text }) => `*(1-EXACT(${value},${text}))`).join('');
  const hasValue = `(${value}<>"")${exceptions}`;
  if (indicator.accumulation !== 'ratio' || numerator === null || denominator === null)
    return hasValue;
  return `(${hasValue}+ISNUMBER(${numerator})*ISNUMBER(${denominator})>0)`;
}

/** @returns the number of rows that count and meet further conditions. */
export const count = ({ mask }: Rows, ...conditions: readonly string[]): string =>
  call('SUMPRODUCT', [mask, ...conditions].join('*'));

/** @returns how many of the rows hold a number, or a text that was read as one. */
export function countFigures(rows: Rows): string {
  const { value } = rows.refs;
  const texts = rows.numberTexts.map(({ text }) => count(rows, isText(value, text)));
  return [count(rows, `ISNUMBER(${value})`), ...texts].join('+');
}

/** @returns the sum of the figures of the rows that count and meet further conditions. */
export function sumFigures(rows: Rows, ...conditions: readonly string[]): string {
  const { value } = rows.refs;
  const numbers = [rows.mask, ...conditions, `ISNUMBER(${value})`].join('*');
  const texts = rows.numberTexts.map(
    ({ text, value: read }) => `${read}*${count(rows, ...conditions, isText(value, text))}`,
  );
  return [times(rows.scale, call('SUMPRODUCT', numbers, value)), ...texts].join('+');
}

/** EXACT writes a number as text before it compares: 12 would be the text "12". */
const isText = (value: string, text: string): string => `ISTEXT(${value})*EXACT(${value},${text})`;

/** @returns the latest date of the rows that count and meet further conditions; 0 without any. */
export const latestDate = (
  { mask }: Rows,
  date: string,
  ...conditions: readonly string[]
): string => call('SUMPRODUCT', call('MAX', [mask, ...conditions, date].join('*')));

/**
 * @returns the content of the single row that counts and meets further conditions, text read as a number.
 * SUMPRODUCT is there only to have MATCH take the product as an array.
 */
export function contentOf(rows: Rows, ...conditions: readonly string[]): string {
  const position = call('MATCH', '1', [rows.mask, ...conditions].join('*'), '0');
  const content = call('INDEX', rows.refs.value, call('SUMPRODUCT', position));
  const inScale =
    rows.scale === 1 ? content : when(isNumber(content), times(rows.scale, content), content);
  return rows.numberTexts.reduceRight(
    (otherwise, { text, value: read }) =>
      when(`${call('ISTEXT', content)}*${call('EXACT', content, text)}`, read, otherwise),
    inScale,
  );
}

/** @returns whether two rows are for the same day: fewer distinct days than rows with a date. */
export function hasDuplicates({ mask }: Rows, date: string): string {
  const days = `${mask}*INT(${date})`;
  const dated = call('SUMPRODUCT', `${mask}*(${date}>0)`);
  const distinct = call('SUMPRODUCT', `(${call('FREQUENCY', days, days)}>0)*1`);
  return `${distinct}-(${dated}<ROWS(${date}))<${dated}`;
}
