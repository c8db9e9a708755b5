/** About two lines of a narrow pane: names of indicators are rarely longer, formulas are. */
const LONGEST = 100;

/** A letter and the marks above and below it, which are never cut off from it. */
const START = new RegExp(`^(?:\\P{M}\\p{M}*){0,${LONGEST - 1}}`, 'u');

/** @returns a text from the workbook on one line, cut after 99 letters and closed with `…` where it is longer than 100. */
export function shortText(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  if (line.length <= LONGEST) return line;
  const start = START.exec(line)?.[0] ?? '';
  return start.length === line.length ? line : `${start.trimEnd()}…`;
}
