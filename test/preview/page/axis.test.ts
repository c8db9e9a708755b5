import { describe, expect, it } from '@jest/globals';
import {
  indexOfLine,
  lengthOf,
  lineAt,
  makeAxis,
  spanOf,
  stepFrom,
} from '../../../src/preview/page/sheet/axis';
import { pixelAt } from '../../../src/preview/page/charts/chartPlace';
import { revealed } from '../../../src/preview/page/sheet/reveal';
import { toWholePixels } from '../../../src/preview/page/sheet/pixels';

/** Lines of 20 pixels, but that 2 and 3 are hidden and 4 is higher. */
const SIZES = [20, 20, 0, 0, 50, 20];
const axis = makeAxis(SIZES.length, (line) => SIZES[line] ?? 0);

describe('the visible lines of a sheet', () => {
  it('leave out hidden ones', () => {
    expect(axis.lines).toEqual([0, 1, 4, 5]);
    expect([...axis.starts]).toEqual([0, 20, 40, 90, 110]);
    expect(lengthOf(axis)).toBe(110);
  });

  it('tell where lines lie, hidden ones without size', () => {
    expect(spanOf(axis, 4)).toEqual({ start: 40, size: 50 });
    expect(spanOf(axis, 2)).toEqual({ start: 40, size: 0 });
    expect(spanOf(axis, 1, 4)).toEqual({ start: 20, size: 70 });
    expect(spanOf(axis, 5, 100)).toEqual({ start: 90, size: 20 });
  });

  it('are found by a pixel', () => {
    expect([-5, 0, 19, 20, 39, 40, 89, 90, 999].map((pixel) => lineAt(axis, pixel))).toEqual([
      0, 0, 0, 1, 1, 4, 4, 5, 5,
    ]);
  });

  it('are stepped through without hidden ones, and not beyond the ends', () => {
    expect(stepFrom(axis, 1, 1)).toBe(4);
    expect(stepFrom(axis, 4, -1)).toBe(1);
    expect(stepFrom(axis, 5, 3)).toBe(5);
    expect(indexOfLine(axis, 3)).toBe(2);
  });

  it('are none where all are hidden', () => {
    const none = makeAxis(3, () => 0);
    expect(lineAt(none, 10)).toBe(-1);
    expect(lengthOf(none)).toBe(0);
  });
});

describe('sizes on the screen', () => {
  it('are whole pixels', () => {
    expect(toWholePixels(15)).toBe(20);
    expect(toWholePixels(48)).toBe(64);
    expect(toWholePixels(12.6)).toBe(17);
  });

  it('move a chart with the rows above it, which may be higher than the file says', () => {
    const stated = (line: number): number => (line === 2 || line === 3 ? 0 : 15);
    expect(pixelAt(0, stated, axis)).toBe(0);
    expect(pixelAt(30, stated, axis)).toBe(40);
    expect(pixelAt(37.5, stated, axis)).toBe(65);
    expect(pixelAt(1000, stated, axis)).toBe(110);
  });
});

describe('bringing a cell into sight', () => {
  const window = { scroll: 100, size: 200, lead: 60, frozen: 40 };

  it('scrolls no further than it has to', () => {
    expect(revealed({ start: 200, size: 20 }, window)).toBe(100);
    expect(revealed({ start: 100, size: 20 }, window)).toBe(60);
    expect(revealed({ start: 400, size: 20 }, window)).toBe(240);
  });

  it('leaves frozen lines where they are', () => {
    expect(revealed({ start: 20, size: 20 }, window)).toBe(100);
  });

  it('shows the beginning of what is larger than the window', () => {
    expect(revealed({ start: 400, size: 500 }, window)).toBe(360);
  });
});
