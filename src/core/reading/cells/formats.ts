/** What a number format (in its en-US form) says about the numbers it shows. */

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

const DURATION = /\[(?:h+|m+|s+)\]/i;

/** Hours, minutes or seconds without a day: a length of time, which is a number like any other. */
const isTimeFormat = (format: string, letters: string): boolean =>
  (DURATION.test(format) || /[hs]/i.test(letters)) && !/[dy]/i.test(letters);

/** @returns whether numbers in this format are dates. */
export function isDateFormat(format: string): boolean {
  const letters = bare(format).replace(/s\.0+/gi, '');
  if (isTimeFormat(format, letters)) return false;
  return /[dmy]/i.test(letters) && !/[0#?]/.test(letters);
}

/** @returns whether numbers in this format are shown as percentages: 0.9 as 90 %. */
export const isPercentFormat = (format: string): boolean => bare(format).includes('%');

/** @returns the digits after the decimal mark that a format prints, or null for a general format. */
export function formatDecimals(format: string): number | null {
  const section = bare(format).split(';')[0] ?? '';
  if (!/[0#]/.test(section)) return null;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

/** @returns the digits after the decimal mark with which a double is written out. */
export function writtenDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}
