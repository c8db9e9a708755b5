import {
  blank,
  error,
  flat,
  number,
  parseNumber,
  scalar,
  wrong,
  type Scalar,
  type Value,
} from './calculationValues';

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

/** @param pairs a range and a criterion, again and again; null where the ranges differ in size */
function matches(pairs: readonly Value[]): readonly boolean[] | null {
  let matching = flat(pairs[0] ?? blank).map(() => true);
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const cells = flat(pairs[i] ?? blank);
    if (cells.length !== matching.length) return null;
    const test = matcher(scalar(pairs[i + 1]));
    matching = matching.map((so, at) => so && test(cells[at] ?? blank));
  }
  return matching;
}

/** COUNTIF and COUNTIFS: pairs of a range and a criterion. */
export function countIfs(pairs: readonly Value[]): Scalar {
  const matching = matches(pairs);
  return matching === null ? wrong : number(matching.filter(Boolean).length);
}

type Total = (figures: readonly number[]) => Scalar;

const add = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0);

export const sum: Total = (figures) => number(add(figures));

export const average: Total = (figures) =>
  figures.length === 0 ? error('#DIV/0!') : number(add(figures) / figures.length);

/** SUMIFS and AVERAGEIFS: the range to total, then pairs of a range and a criterion. */
export const totalIfs =
  (total: Total) =>
  ([values = blank, ...pairs]: readonly Value[]): Scalar => {
    const matching = matches(pairs);
    const cells = flat(values);
    if (matching?.length !== cells.length) return wrong;
    const taken = cells.filter((_, at) => matching[at]);
    const failed = taken.find((cell) => cell.kind === 4);
    return failed ?? total(taken.flatMap((cell) => (cell.kind === 1 ? [cell.value] : [])));
  };

/** SUMIF and AVERAGEIF: the range comes first, and is itself what is added up when there is no other. */
export const totalIf =
  (total: Total) =>
  ([range = blank, criterion = blank, values = range]: readonly Value[]): Scalar =>
    totalIfs(total)([values, range, criterion]);
