import { indexOfLine, lengthOf, spanOf, type Axis } from '../sheet/axis';

/**
 * Where a distance on a sheet lies on the screen. Files anchor charts by the heights that they state, while
 * rows on the screen may be higher.
 * @param points from the sheet's edge
 * @param sizeOf the size of a row or column as the file states it, in points
 * @returns pixels
 */
export function pixelAt(points: number, sizeOf: (line: number) => number, axis: Axis): number {
  const last = axis.lines.at(-1) ?? -1;
  let rest = points;
  for (let line = 0; line <= last; line += 1) {
    const size = sizeOf(line);
    if (rest < size) return startOf(axis, line) + (rest / size) * spanOf(axis, line).size;
    rest -= size;
  }
  return lengthOf(axis);
}

const startOf = (axis: Axis, line: number): number =>
  axis.starts[indexOfLine(axis, line)] ?? lengthOf(axis);
