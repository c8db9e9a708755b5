import type { ChartSeries } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { definitionOf } from './chart';
import type { ChartSelf } from './chart';
import { chartFont } from './chartFont';
import { changeSeries, seriesOf } from './chartSeries';
import type { SeriesSelf } from './chartSeries';
import { LABEL_POSITIONS } from './chartWords';
import { flag, only, oneOf, text, wordFor } from './values';

/** The labels of one series, or of all series of a chart alike. */
interface LabelsSelf {
  readonly series: readonly SeriesSelf[];
}

/** @returns what the series have in common, null where they differ. */
function shared({ series }: LabelsSelf, of: (series: ChartSeries) => Json): Json {
  const [first = null, ...rest] = series.map((each) => of(seriesOf(each)));
  return rest.every((other) => other === first) ? first : null;
}

function change({ series }: LabelsSelf, part: Partial<ChartSeries>): void {
  for (const each of series) changeSeries(each, part);
}

const type = new HostType<LabelsSelf>('ChartDataLabels', {
  get: {
    showValue: (self) => shared(self, ({ hasDataLabels }) => hasDataLabels),
    numberFormat: (self) => shared(self, ({ dataLabelFormat }) => dataLabelFormat ?? 'General'),
    position: (self) =>
      shared(self, ({ dataLabelPosition: position }) =>
        position === null ? null : wordFor(LABEL_POSITIONS, position),
      ),
    showSeriesName: () => false,
    showCategoryName: () => false,
    showLegendKey: () => false,
    showPercentage: () => false,
  },
  set: {
    showValue: (self, value) => change(self, { hasDataLabels: flag(value) }),
    numberFormat: (self, value) => change(self, { dataLabelFormat: text(value) }),
    position: (self, value) => change(self, { dataLabelPosition: oneOf(LABEL_POSITIONS, value) }),
    showSeriesName: only('ChartDataLabels.showSeriesName', false),
    showCategoryName: only('ChartDataLabels.showCategoryName', false),
    showLegendKey: only('ChartDataLabels.showLegendKey', false),
    showPercentage: only('ChartDataLabels.showPercentage', false),
  },
  navigate: { format: (self) => format.of(self) },
});

/** The file layer keeps no font for labels, so each of its properties is refused by name. */
const format = new HostType<LabelsSelf>('ChartDataLabelFormat', {
  navigate: { font: () => chartFont({}) },
});

export const dataLabels = (series: SeriesSelf): HostObject => type.of({ series: [series] });

export const allDataLabels = (self: ChartSelf): HostObject =>
  type.of({ series: definitionOf(self).series.map((_, index) => ({ self, index })) });
