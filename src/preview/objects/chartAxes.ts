import { HostError } from '../file/hostError';
import type { ChartAxis } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { changeChart, definitionOf } from './chart';
import type { ChartSelf } from './chart';
import { chartFont } from './chartFont';
import { TICK_LABELS } from './chartWords';
import { color, flag, number, numberOrAutomatic, oneOf, text, wordFor } from './values';

interface AxisSelf {
  readonly self: ChartSelf;
  readonly which: 'categoryAxis' | 'valueAxis';
}

const axisOf = ({ self, which }: AxisSelf): ChartAxis => definitionOf(self)[which];

function change(axis: AxisSelf, part: Partial<ChartAxis>): void {
  changeChart(axis.self, { [axis.which]: { ...axisOf(axis), ...part } });
}

const axes = new HostType<ChartSelf>('ChartAxes', {
  navigate: {
    categoryAxis: (self) => withAxes({ self, which: 'categoryAxis' }),
    valueAxis: (self) => withAxes({ self, which: 'valueAxis' }),
  },
});

/** An automatic bound or unit reads as an empty text: what Excel would choose is not computed here. */
const axis = new HostType<AxisSelf>('ChartAxis', {
  get: {
    type: ({ which }) => (which === 'categoryAxis' ? 'Category' : 'Value'),
    minimum: (self) => axisOf(self).minimum ?? '',
    maximum: (self) => axisOf(self).maximum ?? '',
    majorUnit: (self) => axisOf(self).majorUnit ?? '',
    numberFormat: (self) => axisOf(self).numberFormat ?? 'General',
    visible: (self) => axisOf(self).visible,
    reversePlotOrder: (self) => axisOf(self).reversed,
    tickLabelPosition: (self) => wordFor(TICK_LABELS, axisOf(self).tickLabels),
    tickLabelSpacing: (self) => axisOf(self).tickLabelSpacing ?? '',
  },
  set: {
    minimum: (self, value) => change(self, { minimum: numberOrAutomatic(value) }),
    maximum: (self, value) => change(self, { maximum: numberOrAutomatic(value) }),
    majorUnit: (self, value) => change(self, { majorUnit: numberOrAutomatic(value) }),
    numberFormat: (self, value) => change(self, { numberFormat: text(value) }),
    visible: (self, value) => change(self, { visible: flag(value) }),
    reversePlotOrder: (self, value) => change(self, { reversed: flag(value) }),
    tickLabelPosition: (self, value) => change(self, { tickLabels: oneOf(TICK_LABELS, value) }),
    tickLabelSpacing: (self, value) => change(self, { tickLabelSpacing: spacing(value) }),
  },
  navigate: {
    format: (self) => format.of(self),
    majorGridlines: (self) => gridlines.of(self),
    title: (self) => title.of(self),
  },
});

/** Excel takes whole numbers from 1 to 31,999, or an empty text for automatic. */
function spacing(value: Json): number | null {
  const count = numberOrAutomatic(value);
  if (count === null || (Number.isInteger(count) && count >= 1 && count <= 31_999)) return count;
  throw invalid('The spacing of labels must lie between 1 and 31999.');
}

const format = new HostType<AxisSelf>('ChartAxisFormat', {
  navigate: {
    font: (self) =>
      chartFont({
        size: {
          get: () => axisOf(self).fontSize,
          set: (value) => change(self, { fontSize: number(value) }),
        },
        color: {
          get: () => axisOf(self).fontColor,
          set: (value) => change(self, { fontColor: color(value) }),
        },
      }),
  },
});

const title = new HostType<AxisSelf>('ChartAxisTitle', {
  get: {
    text: (self) => axisOf(self).title ?? '',
    visible: (self) => axisOf(self).title !== null,
  },
  set: {
    text: (self, value) => change(self, { title: text(value) }),
    visible: (self, value) =>
      change(self, { title: flag(value) ? (axisOf(self).title ?? 'Axis Title') : null }),
  },
});

const gridlines = new HostType<AxisSelf>('ChartGridlines', {
  get: { visible: (self) => axisOf(self).majorGridlines },
  set: { visible: (self, value) => change(self, { majorGridlines: flag(value) }) },
  navigate: { format: (self) => gridlinesFormat.of(self) },
});

const gridlinesFormat = new HostType<AxisSelf>('ChartGridlinesFormat', {
  navigate: { line: (self) => gridline.of(self) },
});

const gridline = new HostType<AxisSelf>('ChartLineFormat', {
  get: { color: (self) => axisOf(self).majorGridlineColor },
  set: { color: (self, value) => change(self, { majorGridlineColor: color(value) }) },
});

export const chartAxes = (self: ChartSelf): HostObject => axes.of(self);

function withAxes(self: AxisSelf): HostObject {
  const { kind } = definitionOf(self.self);
  if (kind !== 'pie' && kind !== 'doughnut') return axis.of(self);
  throw new HostError('InvalidOperation', `A ${kind} chart has no axes.`);
}
