import { parseArea } from '../file/a1';
import { tokenize } from '../file/formulaTokens';
import { HostError } from '../file/hostError';
import { notFound } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { changeSeries, isLine, seriesOf, type SeriesSelf } from './chartSeries';
import { color } from './values';

interface PointSelf {
  readonly series: SeriesSelf;
  readonly place: number;
}

/** A series has as many points as its values have cells. */
function countOf(self: SeriesSelf): number {
  const [token] = tokenize(seriesOf(self).values);
  const area = token?.kind === 'reference' ? parseArea(token.body) : null;
  return area === null ? 0 : area.rows * area.columns;
}

const collection = new HostType<SeriesSelf>('ChartPointsCollection', {
  get: { count: (self) => countOf(self) },
  items: (self) =>
    Array.from({ length: countOf(self) }, (_, place) => type.of({ series: self, place })),
  methods: {
    getCount: (self) => countOf(self),
    getItemAt: (self, args) => {
      const place = args.integer(0);
      if (place < 0 || place >= countOf(self)) throw notFound(`the point number ${place}`);
      return type.of({ series: self, place });
    },
  },
});

const type = new HostType<PointSelf>('ChartPoint', {
  navigate: { format: (self) => format.of(self) },
});

const format = new HostType<PointSelf>('ChartPointFormat', {
  navigate: { fill: (self) => fill.of(self) },
});

const fill = new HostType<PointSelf>('ChartFill', {
  methods: {
    setSolidColor: (self, args) => changeColor(self, color(args.text(0))),
  },
});

/** The points of a series. */
export const chartPoints = (self: SeriesSelf): HostObject => collection.of(self);

function changeColor({ series, place }: PointSelf, wanted: string): void {
  if (isLine(series))
    throw new HostError('NotImplemented', 'The colours of points on a line are not implemented.');
  const { pointColors } = seriesOf(series);
  const length = Math.max(pointColors.length, place + 1);
  const colors = Array.from({ length }, (_, at) =>
    at === place ? wanted : (pointColors[at] ?? null),
  );
  changeSeries(series, { pointColors: colors });
}
