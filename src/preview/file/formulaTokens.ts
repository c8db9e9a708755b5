/** A piece of a formula. Joining the `text` of all tokens gives the formula back. */
export type FormulaToken =
  | { readonly kind: 'other'; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly text: string;
      /** The sheet's name without quotes, or null. A span of sheets (`A:B!`) is in one string with the colon. */
      readonly sheet: string | null;
      /** The raw prefix with the exclamation mark, or ''. */
      readonly prefix: string;
      /** `$A$1`, `A1:B2`, `A:A`, `1:1`, `#REF!`, or a name. */
      readonly body: string;
    }
  | {
      readonly kind: 'structured';
      readonly text: string;
      /** The table's name, or '' where the formula leaves it out. */
      readonly table: string;
      /** With its outer brackets. */
      readonly brackets: string;
    };

const STRING = /"(?:[^"]|"")*"/y;
const PREFIX =
  /(?:'(?:[^']|'')*'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/uy;
const AREA =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.\\([!])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR = /#[A-Z/0]+[!?]?/y;

/** Splits a formula (without `=`) into references and the text between them. Never fails: what it cannot read is `other`. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): FormulaToken {
  const literal = match(STRING, formula, at);
  if (literal !== null) return { kind: 'other', text: literal };
  const prefix = match(PREFIX, formula, at);
  if (prefix !== null) return sheetReference(formula, at, prefix);
  const area = match(AREA, formula, at);
  if (area !== null) return { kind: 'reference', text: area, sheet: null, prefix: '', body: area };
  const other = match(ERROR, formula, at) ?? match(NUMBER, formula, at);
  if (other !== null) return { kind: 'other', text: other };
  return named(formula, at);
}

function sheetReference(formula: string, at: number, prefix: string): FormulaToken {
  const from = at + prefix.length;
  const body =
    match(AREA, formula, from) ?? match(NAME, formula, from) ?? match(ERROR, formula, from) ?? '';
  const bare = prefix.slice(0, -1);
  const sheet = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return { kind: 'reference', text: prefix + body, sheet, prefix, body };
}

function named(formula: string, at: number): FormulaToken {
  const name = match(NAME, formula, at) ?? '';
  const after = at + name.length;
  if (formula[after] === '[') {
    const brackets = formula.slice(after, closing(formula, after));
    return { kind: 'structured', text: name + brackets, table: name, brackets };
  }
  if (name === '' || formula[after] === '(') {
    return { kind: 'other', text: name === '' ? character(formula, at) : name };
  }
  return { kind: 'reference', text: name, sheet: null, prefix: '', body: name };
}

const character = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

/** @returns the index after the bracket that closes the one at `open`; an apostrophe escapes the next character. */
function closing(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const c = formula[at];
    if (c === "'") at += 1;
    else if (c === '[') depth += 1;
    else if (c === ']' && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
