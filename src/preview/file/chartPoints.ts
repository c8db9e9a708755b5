import { setSolidFill, solidFill } from './chartText';
import { ensure, insertOrdered } from './order';
import type { XmlElement } from './xml';

const POINT_ORDER = [
  'idx',
  'invertIfNegative',
  'marker',
  'bubble3D',
  'explosion',
  'spPr',
  'pictureOptions',
  'extLst',
];

type Colors = readonly (string | null)[];

const placeOf = (point: XmlElement): number => Number(point.child('idx')?.attr('val'));

/** @returns the colours of single points by their place, up to the last that has one. */
export function readPoints(series: XmlElement): Colors {
  const colors: (string | null)[] = [];
  for (const point of series.elements('dPt')) {
    const color = solidFill(point.child('spPr'));
    if (color === null) continue;
    const place = placeOf(point);
    while (colors.length < place) colors.push(null);
    colors[place] = color;
  }
  return colors;
}

/** Changes what differs; points are written in their order, as Excel writes them. */
export function writePoints(
  series: XmlElement,
  before: Colors,
  wanted: Colors,
  order: readonly string[],
): void {
  for (let place = 0; place < Math.max(before.length, wanted.length); place += 1) {
    const color = wanted[place] ?? null;
    if (color === (before[place] ?? null)) continue;
    setSolidFill(ensure(pointAt(series, place, order), 'spPr', POINT_ORDER), color);
  }
}

function pointAt(series: XmlElement, place: number, order: readonly string[]): XmlElement {
  const points = series.elements('dPt');
  const known = points.find((point) => placeOf(point) === place);
  if (known) return known;
  const next = points.find((point) => placeOf(point) > place);
  const point = series.create('dPt');
  if (next) series.insert(point, series.content.indexOf(next));
  else insertOrdered(series, point, order);
  point.add('idx', { val: place });
  if (series.parent?.local === 'barChart') point.add('invertIfNegative', { val: false });
  return point;
}
