import { describe, expect, it } from '@jest/globals';
import { COLORS } from '../../../../src/core/review/look';

type Rgb = readonly [number, number, number];

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const linearOf = (hex: string): Rgb => {
  const channel = (at: number): number => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
};

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes (2009), full severity, on linear RGB. */
const VISION: Readonly<Record<string, Matrix>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seenBy = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const mix = ([x, y, z]: Rgb): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [mix(matrix[0]), mix(matrix[1]), mix(matrix[2])];
};

const curve = (t: number): number =>
  t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116;

/** CIE L*a*b* under D65. */
function labOf([r, g, b]: Rgb): Rgb {
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Rgb, other: Rgb): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

const luminance = (hex: string): number => {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
};

const { bar, target, due, exceeded, met, nearly, missed, quiet } = COLORS;

/** Series of one chart. */
const BESIDE: readonly (readonly [string, string, string])[] = [
  ['target and achieved', target, bar],
  ['due and achieved', due, bar],
];

const STATUS = { exceeded, met, nearly, missed, quiet };

describe.each(Object.entries(VISION))('with %s', (_, matrix) => {
  const labFor = (hex: string): Rgb => labOf(seenBy(matrix, linearOf(hex)));

  it.each(BESIDE)('%s are told apart', (_name, one, other) => {
    expect(distance(labFor(one), labFor(other))).toBeGreaterThan(20);
  });

  it('so are statuses next to each other, each of which has its sign and word besides', () => {
    const colors = Object.values(STATUS);
    colors
      .slice(1)
      .forEach((color, at) =>
        expect(distance(labFor(color), labFor(colors[at]!))).toBeGreaterThan(10),
      );
  });
});

describe('in grey print', () => {
  it.each(BESIDE)('%s differ in lightness', (_name, one, other) => {
    const [light, dark] = [labOf(linearOf(one))[0], labOf(linearOf(other))[0]];
    expect(Math.abs(light - dark)).toBeGreaterThan(15);
  });
});

describe('on white paper', () => {
  it.each([['bar', bar], ['due', due], ...Object.entries(STATUS)])(
    '%s has the contrast that graphics need',
    (_name, color) => {
      expect(contrast(color, '#FFFFFF')).toBeGreaterThanOrEqual(3);
    },
  );
});
