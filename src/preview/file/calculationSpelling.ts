import { parseArea } from './a1';
import { tokenize, type FormulaToken } from './formulaTokens';

/** Functions of our own that a formula calls once it is spelled for the calculator. */
export const AREA = '_AREA.OF';
export const ROW_NUMBERS = '_ROW.NUMBERS';
export const ROW_AT = '_ROW.AT';

/** Functions that take a cell for a range: text and truth values in it are passed over, and it can be looked through. */
const TAKE_RANGES: ReadonlySet<string> = new Set([
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'COUNTBLANK',
  'MATCH',
  'MAX',
  'MEDIAN',
  'MIN',
  'PRODUCT',
  'SUBTOTAL',
  'SUM',
]);

const CONCERNED = new RegExp(`\\b(?:ROW|${[...TAKE_RANGES].join('|')})\\(`, 'i');

/** A call, or with the name '' what stands in parentheses. */
interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Argument[];
}

type Piece = FormulaToken | Call;
type Argument = readonly Piece[];

/**
 * Spells a formula so that the calculator computes it as Excel does: it hands functions a single cell's content
 * instead of the cell, and knows only the first row of a range (ROW).
 */
export function spellForCalculator(formula: string): string {
  if (!CONCERNED.test(formula)) return formula;
  const pieces = callsOf(tokenize(formula));
  return pieces === null ? formula : spelled(pieces);
}

/** @returns the formula with its calls; null for unbalanced parentheses. */
function callsOf(tokens: readonly FormulaToken[]): Argument | null {
  const root: Piece[] = [];
  const open: { readonly name: string; readonly args: Piece[][] }[] = [];
  const current = (): Piece[] => open.at(-1)?.args.at(-1) ?? root;
  let braces = 0;
  for (const token of tokens) {
    if (token.text === '(') {
      open.push({ name: takeName(current()), args: [[]] });
    } else if (token.text === ')') {
      const call = open.pop();
      if (call === undefined) return null;
      current().push({ kind: 'call', ...call });
    } else if (token.text === ',' && braces === 0 && open.length > 0) {
      open.at(-1)?.args.push([]);
    } else {
      braces += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
      current().push(token);
    }
  }
  return open.length === 0 ? root : null;
}

/** Takes away the function's name before a parenthesis; '' where there is none. */
function takeName(before: Piece[]): string {
  const last = before.at(-1);
  if (last?.kind !== 'other' || !/^[\p{L}_\\]/u.test(last.text)) return '';
  before.pop();
  return last.text;
}

const spelled = (pieces: Argument): string =>
  pieces.map((piece) => (piece.kind === 'call' ? spelledCall(piece) : piece.text)).join('');

function spelledCall({ name, args }: Call): string {
  const upper = name.toUpperCase();
  const [only] = args;
  if (upper === 'ROW' && only !== undefined && args.length === 1) return spelledRow(only);
  const texts = TAKE_RANGES.has(upper) ? args.map(asRange) : args.map(spelled);
  return `${name}(${texts.join(',')})`;
}

const asRange = (arg: Argument): string =>
  mayBeOneCell(arg) ? `${AREA}(${spelled(arg)})` : spelled(arg);

/** The row of a position in a range is computed from the first, since INDEX gives the content there. */
function spelledRow(arg: Argument): string {
  const [call, ...more] = withoutSpaces(arg);
  if (call?.kind === 'call' && call.name.toUpperCase() === 'INDEX' && more.length === 0) {
    const [range = [], position = []] = call.args;
    return `${ROW_AT}(ROW(${spelled(range)}),${spelled(range)},${spelled(position)})`;
  }
  const range = spelled(arg);
  return range === '' || isOneCell(arg)
    ? `ROW(${range})`
    : `${ROW_NUMBERS}(ROW(${range}),${range})`;
}

const withoutSpaces = (arg: Argument): Argument =>
  arg.filter((piece) => piece.kind === 'call' || piece.text.trim() !== '');

const soleToken = (arg: Argument): FormulaToken | null => {
  const [token, ...more] = withoutSpaces(arg);
  return token === undefined || token.kind === 'call' || more.length > 0 ? null : token;
};

/** A reference to one cell, or a name or a column of a table, which may be one. */
function mayBeOneCell(arg: Argument): boolean {
  const token = soleToken(arg);
  if (token === null || token.kind === 'other') return false;
  return token.kind === 'structured' || parseArea(token.body) === null || isOneCell(arg);
}

function isOneCell(arg: Argument): boolean {
  const token = soleToken(arg);
  const area = token?.kind === 'reference' ? parseArea(token.body) : null;
  return area !== null && area.rows === 1 && area.columns === 1;
}
