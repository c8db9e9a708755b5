/**
 * Functions that the calculator gets wrong, as Excel has them. Values are the calculator's own: a kind
 * (0 blank, 1 number, 2 text, 3 truth value, 4 error, 5 array) with its content.
 */
type Scalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

interface ArrayOfScalars {
  readonly kind: 5;
  readonly rows: readonly (readonly Scalar[])[];
}

type Value = Scalar | ArrayOfScalars;

const wrong: Scalar = { kind: 4, code: '#VALUE!' };
const number = (value: number): Scalar => ({ kind: 1, value });

const scalar = (value: Value | undefined): Scalar =>
  value === undefined
    ? { kind: 0 }
    : value.kind === 5
      ? (value.rows[0]?.[0] ?? { kind: 0 })
      : value;

const flat = (value: Value): readonly Scalar[] => (value.kind === 5 ? value.rows.flat() : [value]);

/** Half away from zero, deciding on the 15 digits that Excel shows: 1.005 to two places is 1.01. */
function round(args: readonly Value[]): Scalar {
  const [value, digits] = [toNumber(scalar(args[0])), toNumber(scalar(args[1]))];
  if (typeof value !== 'number') return value;
  if (typeof digits !== 'number') return digits;
  const scaled = Number(`${Number(Math.abs(value).toPrecision(15))}e${Math.trunc(digits)}`);
  const text = Math.round(scaled);
  return number(Math.sign(value) * Number(`${text}e${-Math.trunc(digits)}`));
}

function toNumber(value: Scalar): number | Scalar {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return value.value;
    case 2:
      return parseNumber(value.value) ?? wrong;
    case 3:
      return value.value ? 1 : 0;
    case 4:
      return value;
  }
}

/** `1,234.5`, `12%`, `-3`, `1e3` in the notation of English (United States); null for other text. */
function parseNumber(text: string): number | null {
  const match = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(
    text,
  );
  const digits = match?.[1]?.replaceAll(',', '') ?? '';
  if (!/\d/.test(digits)) return null;
  return Number(digits) / (match?.[2] === '%' ? 100 : 1);
}

function value(args: readonly Value[]): Scalar {
  const read = toNumber(scalar(args[0]));
  return typeof read === 'number' ? number(read) : read;
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (n) => n < 0,
  '<=': (n) => n <= 0,
  '>': (n) => n > 0,
  '>=': (n) => n >= 0,
};

/** A criterion of COUNTIF: comparisons look only at cells of their own kind, so a blank is never below 3. */
function matcher(criterion: Scalar): (cell: Scalar) => boolean {
  if (criterion.kind === 1) return (cell) => cell.kind === 1 && cell.value === criterion.value;
  if (criterion.kind === 3) return (cell) => cell.kind === 3 && cell.value === criterion.value;
  if (criterion.kind === 4) return (cell) => cell.kind === 4 && cell.code === criterion.code;
  const [, operator = '', operand = ''] =
    /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion.kind === 2 ? criterion.value : '0') ?? [];
  const compare = COMPARE[operator];
  if (compare !== undefined) return ordered(compare, operand);
  const equal = equality(operand, operator);
  return operator === '<>' ? (cell) => !equal(cell) : equal;
}

function ordered(compare: (order: number) => boolean, operand: string): (cell: Scalar) => boolean {
  const bound = parseNumber(operand);
  if (bound !== null) return (cell) => cell.kind === 1 && compare(cell.value - bound);
  return (cell) =>
    cell.kind === 2 && compare(cell.value.localeCompare(operand, 'en', { sensitivity: 'base' }));
}

function equality(operand: string, operator: string): (cell: Scalar) => boolean {
  if (operand === '') {
    return (cell) => cell.kind === 0 || (operator === '' && cell.kind === 2 && cell.value === '');
  }
  const bound = parseNumber(operand);
  const pattern = wildcard(operand);
  return (cell) =>
    (bound !== null && cell.kind === 1 && cell.value === bound) ||
    (cell.kind === 2 && pattern.test(cell.value)) ||
    (cell.kind === 3 && operand.toUpperCase() === (cell.value ? 'TRUE' : 'FALSE'));
}

/** `*` any text, `?` any character, `~` takes the next one as it is. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~?[\s\S]/g, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    return piece.slice(-1).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'iu');
}

/** COUNTIF and COUNTIFS: pairs of a range and a criterion. */
function countIfs(args: readonly Value[]): Scalar {
  const first = args[0];
  if (first === undefined) return wrong;
  let matching = flat(first).map(() => true);
  for (let i = 0; i + 1 < args.length; i += 2) {
    const cells = flat(args[i] ?? wrong);
    if (cells.length !== matching.length) return wrong;
    const test = matcher(scalar(args[i + 1]));
    matching = matching.map((so, at) => so && test(cells[at] ?? { kind: 0 }));
  }
  return number(matching.filter(Boolean).length);
}

/** Arguments are arrays by then; a single value is one cell. */
const rows = (args: readonly Value[]): Scalar =>
  number(args[0]?.kind === 5 ? args[0].rows.length : 1);

const entry = (
  minArity: number,
  maxArity: number,
  compute: (args: readonly Value[]) => Scalar,
) => ({
  minArity,
  maxArity,
  invoke: (args: unknown[]): unknown => compute(args as Value[]),
});

/** By name. ROUND(1.005,2) gave 1, COUNTIFS(…,"<3") counted blanks, VALUE("1,234") failed, ROWS(Table) gave 1. */
export const corrections: ReadonlyMap<string, ReturnType<typeof entry>> = new Map([
  ['ROUND', entry(2, 2, round)],
  ['ROWS', entry(1, 1, rows)],
  ['VALUE', entry(1, 1, value)],
  ['COUNTIF', entry(2, 2, countIfs)],
  ['COUNTIFS', entry(2, 254, countIfs)],
]);
