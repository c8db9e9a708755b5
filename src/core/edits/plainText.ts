/** Shapes of text that Excel reads as a number, a date, a time or a truth value when it is entered. */
const READ_OTHERWISE: readonly RegExp[] = [
  /^[=+\-@']/,
  /^[^\p{L}]*\d[^\p{L}]*$/u,
  /^(?:true|false)$/i,
  /^\s*[\d.,]+\s*e\s*[+-]?\d+\s*$/i,
  /^[\d\s:.,]+[ap]m?$/i,
  /^[\W\d]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\W\d]*$/i,
];

/** @returns what is to be entered so that a cell holds this text: with an apostrophe where Excel would read it. */
export const plainText = (text: string): string =>
  READ_OTHERWISE.some((shape) => shape.test(text)) ? `'${text}` : text;
