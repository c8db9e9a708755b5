/**
 * Turns what a person types by their own regional settings into what the same would be in en-US: decimal and
 * group separators, and dates of numbers, which are given as year-month-day. What reads so only in en-US is
 * text for this person. Other texts, formulas among them, stay.
 * @param culture BCP 47 tag
 */
export function toEnglish(text: string, culture: string): string {
  if (/^['=]/.test(text)) return text;
  const trimmed = text.trim();
  return (
    number(trimmed, culture) ?? date(trimmed, culture) ?? (isEnglish(trimmed) ? `'${text}` : text)
  );
}

const ENGLISH_NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?([eE][-+]?\d+)?%?$/;
const ENGLISH_DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

const isEnglish = (text: string): boolean =>
  (/\d/.test(text) && ENGLISH_NUMBER.test(text)) || ENGLISH_DATE.test(text);

function number(text: string, culture: string): string | null {
  const { group, decimal } = separators(culture);
  const [g, d] = [group, decimal].map((sign) => `\\${sign}`);
  const local = new RegExp(`^[-+]?(\\d+|\\d{1,3}(${g}\\d{3})+)?(${d}\\d*)?([eE][-+]?\\d+)?%?$`);
  if (!/\d/.test(text) || !local.test(text)) return null;
  return text.replace(/[^\d+\-eE%]/g, (sign) => (sign === decimal ? '.' : ','));
}

function separators(culture: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(culture, { numberingSystem: 'latn' }).formatToParts(12345.6);
  const of = (kind: string): string => parts.find(({ type }) => type === kind)?.value ?? '';
  return { group: of('group') || ',', decimal: of('decimal') || '.' };
}

const NUMBERS = /^(\d{1,4})[/.-](\d{1,4})[/.-](\d{1,4})$/;

function date(text: string, culture: string): string | null {
  const numbers = NUMBERS.exec(text)?.slice(1);
  if (!numbers) return null;
  if (numbers[0]?.length === 4) return text.replace(/[/.]/g, '-');
  const named = Object.fromEntries(order(culture).map((part, index) => [part, numbers[index]]));
  if (named.year?.length !== 4) return null;
  return `${named.year}-${named.month}-${named.day}`;
}

/** @returns day, month and year in the order in which a culture writes them. */
const order = (culture: string): readonly string[] =>
  new Intl.DateTimeFormat(culture, { calendar: 'gregory' })
    .formatToParts(new Date(0))
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
