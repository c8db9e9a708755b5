import { HostError } from '../file/hostError';
import type { ChartSeries } from '../file/types';
import { invalid, notFound } from '../protocol/arguments';
import type { Argument, Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { absoluteReference } from './address';
import { changeChart, definitionOf } from './chart';
import type { ChartSelf } from './chart';
import { dataLabels } from './chartDataLabels';
import { chartPoints } from './chartPoints';
import { seriesLine } from './chartSeriesLine';
import { seriesName, storedName } from './chartSeriesName';
import { CHART_KINDS } from './chartWords';
import { newSeries } from './newChart';
import { asRange } from './range';
import { color, flag, number, only, text, wordFor } from './values';

/** A series by its place in the chart. */
export interface SeriesSelf {
  readonly self: ChartSelf;
  readonly index: number;
}

const collection = new HostType<ChartSelf>('ChartSeriesCollection', {
  get: { count: (self) => definitionOf(self).series.length },
  items: (self) => definitionOf(self).series.map((_, index) => type.of({ self, index })),
  methods: {
    add: (self, args) => add(self, args),
    getCount: (self) => definitionOf(self).series.length,
    getItemAt: (self, args) => {
      const index = args.integer(0);
      if (!definitionOf(self).series[index]) throw notFound(`the series number ${index}`);
      return type.of({ self, index });
    },
  },
});

const type = new HostType<SeriesSelf>('ChartSeries', {
  get: {
    name: (self) => seriesName(self),
    chartType: ({ self }) => wordFor(CHART_KINDS, definitionOf(self).kind),
    hasDataLabels: (self) => seriesOf(self).hasDataLabels,
    gapWidth: (self) => seriesOf(self).gapWidth,
    overlap: (self) => seriesOf(self).overlap,
    smooth: () => false,
  },
  set: {
    name: (self, value) => changeSeries(self, { name: storedName(text(value)) }),
    hasDataLabels: (self, value) => changeSeries(self, { hasDataLabels: flag(value) }),
    gapWidth: (self, value) => changeSeries(self, { gapWidth: within(number(value), 0, 500) }),
    overlap: (self, value) => changeSeries(self, { overlap: within(number(value), -100, 100) }),
    smooth: only('ChartSeries.smooth', false),
  },
  navigate: {
    dataLabels: (self) => dataLabels(self),
    format: (self) => format.of(self),
    points: (self) => chartPoints(self),
  },
  methods: {
    setValues: (self, args) => changeSeries(self, { values: reference(args.at(0)) }),
    setXAxisValues: (self, args) => changeSeries(self, { categories: reference(args.at(0)) }),
    delete: ({ self, index }) =>
      changeChart(self, { series: definitionOf(self).series.filter((_, each) => each !== index) }),
  },
});

const format = new HostType<SeriesSelf>('ChartSeriesFormat', {
  navigate: { fill: (self) => fill.of(self), line: (self) => seriesLine(self) },
});

/** The fill of a line's series is that of its markers, which the file layer does not keep. */
const fill = new HostType<SeriesSelf>('ChartFill', {
  methods: {
    setSolidColor: (self, args) => {
      if (isLine(self))
        throw new HostError('NotImplemented', 'The fill of markers is not implemented.');
      changeSeries(self, { color: color(args.text(0)) });
    },
  },
});

/** The series of a chart. */
export const chartSeries = (self: ChartSelf): HostObject => collection.of(self);

/** @throws HostError ItemNotFound where the series is gone */
export function seriesOf({ self, index }: SeriesSelf): ChartSeries {
  const found = definitionOf(self).series[index];
  if (!found) throw notFound(`the series number ${index}`);
  return found;
}

export function changeSeries({ self, index }: SeriesSelf, part: Partial<ChartSeries>): void {
  const series = definitionOf(self).series.map((each, position) =>
    position === index ? { ...each, ...part } : each,
  );
  changeChart(self, { series });
}

/** A new series has no values until they are set. */
function add(self: ChartSelf, args: Arguments): HostObject {
  const { series } = definitionOf(self);
  const index = args.optionalInteger(1) ?? series.length;
  const name = args.optionalText(0);
  const added = { ...newSeries(''), name: name === null ? null : storedName(name) };
  changeChart(self, { series: [...series.slice(0, index), added, ...series.slice(index)] });
  return type.of({ self, index });
}

/** @returns whether a series is drawn as a line. */
export const isLine = ({ self }: SeriesSelf): boolean => definitionOf(self).kind.startsWith('line');

function reference(argument: Argument): string {
  const range = asRange(argument);
  if (!range) throw invalid('The values must be a range.');
  return absoluteReference(range);
}

function within(value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw invalid(`The value must lie between ${least} and ${most}.`);
}
