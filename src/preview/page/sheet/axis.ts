/** The visible rows or columns of a sheet one behind the other, in pixels. */
export interface Axis {
  /** Their numbers on the sheet; hidden ones are left out. */
  readonly lines: readonly number[];
  /** Where each begins, and at last where the last one ends. */
  readonly starts: Float64Array;
}

export interface Span {
  readonly start: number;
  readonly size: number;
}

/** @param sizeOf the size of a line in pixels, 0 where it is hidden */
export function makeAxis(count: number, sizeOf: (line: number) => number): Axis {
  const lines: number[] = [];
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line += 1) {
    const size = sizeOf(line);
    if (size <= 0) continue;
    starts[lines.length + 1] = (starts[lines.length] ?? 0) + size;
    lines.push(line);
  }
  return { lines, starts: starts.subarray(0, lines.length + 1) };
}

export const lengthOf = ({ lines, starts }: Axis): number => starts[lines.length] ?? 0;

/** @returns the position among the visible lines of the first one that is not before a line */
export function indexOfLine({ lines }: Axis, line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns where some neighbouring lines lie; a size of 0 where all of them are hidden */
export function spanOf(axis: Axis, first: number, count = 1): Span {
  const start = axis.starts[indexOfLine(axis, first)] ?? lengthOf(axis);
  const end = axis.starts[indexOfLine(axis, first + count)] ?? lengthOf(axis);
  return { start, size: end - start };
}

/** @returns the line at a pixel, the nearest one beyond either end; -1 where all are hidden */
export function lineAt({ lines, starts }: Axis, pixel: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= pixel) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? -1;
}

/** @returns the visible line some steps away from a line, the last one at either end */
export function stepFrom(axis: Axis, line: number, steps: number): number {
  const { lines } = axis;
  const index = indexOfLine(axis, line);
  const wanted = Math.max(0, Math.min(lines.length - 1, index + steps));
  return lines[wanted] ?? line;
}
