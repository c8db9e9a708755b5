/**
 * What of a formula is no call: texts, names of sheets and files in quotes, and names of columns and files in
 * brackets, which may be nested once and escape a bracket by an apostrophe.
 */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/g;
/** Letters of other alphabets are taken as a whole: to go by Unicode's classes is slow over many formulas. */
const CALL = /([A-Za-z_\\\u00aa-\uffff][\w.\\\u00aa-\uffff]*)\(/g;
const HAS_QUOTED = /["'[]/;
/** How Excel stores functions that are newer than its file format. */
const STORED = /^(?:_xlfn\.|_xlws\.)+/i;

/** @returns the names of the functions that a formula calls, in capitals, as Excel shows them; some may repeat. */
export function callsIn(formula: string): readonly string[] {
  const code = HAS_QUOTED.test(formula) ? formula.replace(QUOTED, '') : formula;
  return [...code.matchAll(CALL)].map(([, name = '']) => name.replace(STORED, '').toUpperCase());
}
