import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rectangle } from '../../../src/preview/file/types';
import { bound, intersect, subtract } from '../../../src/preview/objects/area';

const index = fc.integer({ min: 0, max: 6 });
const size = fc.integer({ min: 1, max: 6 });
const areas = fc.record({ row: index, column: index, rows: size, columns: size });

const cells = (area: Rectangle | null): string[] =>
  Array.from({ length: (area?.rows ?? 0) * (area?.columns ?? 0) }, (_, cell) => {
    const { row, column, columns } = area!;
    return `${row + Math.floor(cell / columns)},${column + (cell % columns)}`;
  });

describe('areas', () => {
  it('share exactly the cells of both', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const other = new Set(cells(b));
        expect(cells(intersect(a, b))).toEqual(cells(a).filter((cell) => other.has(cell)));
      }),
    );
  });

  it('leave, when one is taken out, each other cell exactly once', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const hole = new Set(cells(b));
        const left = subtract(a, b).flatMap(cells);
        expect([...left].sort()).toEqual(
          cells(a)
            .filter((cell) => !hole.has(cell))
            .sort(),
        );
      }),
    );
  });

  it('are held by their bound', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        expect(intersect(bound(a, b), a)).toEqual(a);
        expect(intersect(bound(a, b), b)).toEqual(b);
      }),
    );
  });
});
