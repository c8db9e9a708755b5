import { dateFromSerial, format, formatColor, isDateFormat, isPercentFormat } from 'numfmt';
import type { CellContent } from '../../file/types';

/** What a cell shows were it wide enough, and the colour that its number format gives it, or null. */
export interface DisplayText {
  readonly text: string;
  readonly color: string | null;
}

const plain = (text: string): DisplayText => ({ text, color: null });

/** @param culture BCP 47 tag of the person's regional settings */
export function displayText(
  { value, isError }: Pick<CellContent, 'value' | 'isError'>,
  numberFormat: string,
  culture: string,
): DisplayText {
  if (value === null) return plain('');
  if (isError) return plain(String(value));
  if (typeof value === 'boolean') return plain(value ? 'TRUE' : 'FALSE');
  if (typeof value === 'string' && isGeneral(numberFormat)) return plain(value);
  const options = { throws: false, locale: culture };
  const color = formatColor(numberFormat, value, { throws: false });
  return {
    text: format(numberFormat, value, options),
    color: typeof color === 'string' ? color : null,
  };
}

const MOST_DIGITS = 11;

/**
 * The text of a number that does not fit into its cell: in the format `General` with as many digits as
 * there is room for, else a row of `#`.
 * @param fits whether a text fits
 */
export function narrowed(
  value: number,
  numberFormat: string,
  culture: string,
  fits: (text: string) => boolean,
): string {
  for (let digits = MOST_DIGITS; digits > 0 && isGeneral(numberFormat); digits -= 1) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.round(rounded) !== Math.round(value)) break;
    const { text } = displayText({ value: rounded, isError: false }, numberFormat, culture);
    if (fits(text)) return text;
  }
  let hashes = '#';
  while (hashes.length < MOST_HASHES && fits(`${hashes}#`)) hashes += '#';
  return hashes;
}

const MOST_HASHES = 255;

const isGeneral = (numberFormat: string): boolean => numberFormat.toLowerCase() === 'general';

/**
 * What stands in a cell while it is edited, by the person's regional settings: entering it gives the same
 * content again.
 */
export function editText(
  { value, formula }: CellContent,
  numberFormat: string,
  culture: string,
): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return editedNumber(value, numberFormat, culture);
  return numberFormat !== '@' && readsOtherwise(value) ? `'${value}` : value;
}

/** Whether a text, entered, may become a formula, a number, a date or a truth value. */
const readsOtherwise = (text: string): boolean =>
  /^['=]|^\s*([-+]?[\d.,]*\d[\d.,]*([eE][-+]?\d+)?%?|\d+([/.-]\d+){2}|true|false)\s*$/i.test(text);

/** The first day that calendars agree on with Excel: 1 March 1900. */
const FIRST_DAY = 61;

function editedNumber(value: number, numberFormat: string, culture: string): string {
  if (isDateFormat(numberFormat) && Number.isInteger(value) && value >= FIRST_DAY) {
    const [year, month, day] = dateFromSerial(value);
    return dateIn(culture).format(Date.UTC(year, month - 1, day));
  }
  const isPercent = isPercentFormat(numberFormat);
  const figure = String(isPercent ? Number((value * 100).toPrecision(15)) : value);
  return figure.replace('.', decimalSign(culture)) + (isPercent ? '%' : '');
}

const dateIn = (culture: string) =>
  new Intl.DateTimeFormat(culture, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

function decimalSign(culture: string): string {
  const parts = new Intl.NumberFormat(culture).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
