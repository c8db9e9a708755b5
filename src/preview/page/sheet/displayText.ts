import { dateFromSerial, format, formatColor, isDateFormat, isPercentFormat } from 'numfmt';
import type { CellContent } from '../../file/types';
import { enter } from '../../objects/typedInput';

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

/** What stands in a cell while it is edited: entering it gives the same content again. */
export function editText({ value, formula }: CellContent, numberFormat: string): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return editedNumber(value, numberFormat);
  return enter(value, numberFormat).content === value && !/^['=]/.test(value) ? value : `'${value}`;
}

function editedNumber(value: number, numberFormat: string): string {
  if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  if (!isDateFormat(numberFormat) || !Number.isInteger(value) || value < 61) return String(value);
  const [year, month, day] = dateFromSerial(value);
  return `${month}/${day}/${year}`;
}
