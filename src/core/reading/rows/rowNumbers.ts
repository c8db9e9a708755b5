/** How deep a way of numbering stands in a document: `A`, `I`, `1`, `1.1`, `a`, `-`. */
const RANKS: readonly (readonly [RegExp, (text: string) => number])[] = [
  [/^[IVX]+$/, () => 1],
  [/^[A-Z\u0e01-\u0e2e]$/, () => 0],
  [/^\d+(?:\.\d+)*$/, (text) => 2 + text.split('.').length],
  [/^(?:[a-z]|[ivx]+)$/, () => 20],
  [/^[-+*\u2013\u2022\u00b7]$/, () => 21],
];
const THAI_DIGITS = /[\u0e50-\u0e59]/g;

const bare = (text: string): string =>
  text
    .trim()
    .replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/^\(|[.)/]+$/g, '');

/** @returns how deep a number stands, the larger the deeper; null for a text that is no number. */
export function rankOf(number: string): number | null {
  const text = bare(number);
  const found = RANKS.find(([pattern]) => pattern.test(text));
  return found ? found[1](text) : null;
}

/** @returns whether a number is that of a section: a letter (Latin or Thai) or a roman number. */
export const isSectionNumber = (number: string): boolean =>
  /^(?:[ivx]+|[a-z\u0e01-\u0e2e])$/i.test(bare(number));

/** @returns whether a number is that of a row under another: `1.1` under `1`, `a` or `-` under `1`. */
export function isNumberUnder(number: string, upper: string): boolean {
  const [own, above] = [rankOf(number), rankOf(upper)];
  if (own === null || above === null) return false;
  const dotted = /^\d/.test(bare(upper)) && /^\d/.test(bare(number));
  return dotted ? bare(number).startsWith(`${bare(upper)}.`) : own > above;
}

const LEADING =
  /^\s*(?:([\d\u0e50-\u0e59]+(?:\.[\d\u0e50-\u0e59]+)+)[.)]?|([\d\u0e50-\u0e59]{1,3}|[A-Za-z]|[IVXivx]{1,5})[.)])\s+\S/;

/** @returns the number before a name (`1.1 Thu ngân sách`, `a) Nữ`), or null. */
export function numberBefore(name: string): string | null {
  const match = LEADING.exec(name);
  return match?.[1] ?? match?.[2] ?? null;
}
