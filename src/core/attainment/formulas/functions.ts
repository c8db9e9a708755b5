/** The functions that formulas may call: Excel 2016 has them, and LibreOffice computes them alike. */
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set([
  'ABS',
  'AND',
  'CHOOSE',
  'COUNT',
  'COUNTIF',
  'DATE',
  'DAY',
  'EXACT',
  'FIND',
  'FIXED',
  'FREQUENCY',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISERROR',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MONTH',
  'N',
  'NA',
  'NOT',
  'OR',
  'RIGHT',
  'ROUND',
  'ROWS',
  'SUM',
  'SUMIF',
  'SUMPRODUCT',
  'TRIM',
  'YEAR',
]);

/** Quoted text, quoted sheet names and structured references, which may hold anything that looks like a call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

/** @returns the names of the functions that a formula calls, in capitals, each once and sorted. */
export function functionsOf(formula: string): readonly string[] {
  const bare = formula.replace(QUOTED, '#');
  const calls = [...bare.matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu)];
  return [...new Set(calls.map(([, name = '']) => name.toUpperCase()))].sort();
}
