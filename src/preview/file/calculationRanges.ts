import {
  array,
  error,
  flat,
  number,
  scalar,
  toNumber,
  wrong,
  type Scalar,
  type Value,
} from './calculationValues';

const heightOf = (value: Value | undefined): number => (value?.kind === 5 ? value.height : 1);

/** ROWS. Arguments are arrays by then; a single value is one cell. */
export const rows = ([range]: readonly Value[]): Scalar => number(heightOf(range));

/** @param args one reference: a single cell becomes a range of one, whose text and truth values do not count as numbers */
export const area = ([value]: readonly Value[]): Value =>
  value?.kind === 5 ? value : array([[scalar(value)]]);

/** @param args the number of a range's first row, and the range: the numbers of all its rows */
export function rowNumbers([first, range]: readonly Value[]): Value {
  const top = toNumber(scalar(first));
  if (typeof top !== 'number') return top;
  const height = heightOf(range);
  if (height === 1) return number(top);
  return array(Array.from({ length: height }, (_, r) => [number(top + r)]));
}

/** @param args the number of a range's first row, the range, and a position in it: the number of the row there */
export function rowNumberAt([first, range, position]: readonly Value[]): Value {
  const top = toNumber(scalar(first));
  const at = toNumber(scalar(position));
  if (typeof top !== 'number') return top;
  if (typeof at !== 'number') return at;
  const row = Math.trunc(at);
  if (row === 0) return rowNumbers([number(top), range ?? wrong]);
  return row < 0 || row > heightOf(range) ? error('#REF!') : number(top + row - 1);
}

const numbersOf = (value: Value): readonly number[] =>
  flat(value).flatMap((cell) => (cell.kind === 1 ? [cell.value] : []));

/**
 * FREQUENCY: for each bound how many figures lie at or below it and above the next lower one, in the order that
 * the bounds are given in, equal ones counted at the first; at last how many lie above all of them.
 */
export function frequency([figures = wrong, bounds = wrong]: readonly Value[]): Value {
  const failed = [...flat(figures), ...flat(bounds)].find((cell) => cell.kind === 4);
  if (failed !== undefined) return failed;
  const given = numbersOf(bounds);
  const ascending = given.map((bound, at) => ({ bound, at })).sort((a, b) => a.bound - b.bound);
  const counts = new Array<number>(given.length + 1).fill(0);
  for (const figure of numbersOf(figures)) {
    const at = ascending[firstAtLeast(ascending, figure)]?.at ?? given.length;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return array(counts.map((count) => [number(count)]));
}

/** @returns where the first bound at or above a figure stands; behind the last where there is none. */
function firstAtLeast(ascending: readonly { readonly bound: number }[], figure: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle]?.bound ?? Infinity) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** SUMPRODUCT: only numbers count; text, blanks and truth values are nothing. */
export function sumProduct(args: readonly Value[]): Scalar {
  const [first, ...others] = args.map((arg) => (arg.kind === 5 ? arg : array([[arg]])));
  if (first === undefined) return wrong;
  if (others.some(({ height, width }) => height !== first.height || width !== first.width))
    return wrong;
  const columns = [first, ...others].map(flat);
  let sum = 0;
  for (let at = 0; at < first.height * first.width; at += 1) {
    let product = 1;
    for (const cells of columns) {
      const cell = cells[at];
      if (cell?.kind === 4) return cell;
      product *= cell?.kind === 1 ? cell.value : 0;
    }
    sum += product;
  }
  return Number.isFinite(sum) ? number(sum) : error('#NUM!');
}
