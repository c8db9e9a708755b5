import { HostError } from '../file/hostError';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { changeSeries, isLine, seriesOf, type SeriesSelf } from './chartSeries';
import { LINE_DASHES } from './chartWords';
import { color, number, oneOf, wordFor } from './values';

/** The line of a line's series; that of a bar is its border, which the file layer does not keep. */
const type = new HostType<SeriesSelf>('ChartLineFormat', {
  get: {
    color: (self) => seriesOf(self).color,
    lineStyle: (self) => {
      const { lineDash } = seriesOf(self);
      return lineDash === null ? 'Automatic' : wordFor(LINE_DASHES, lineDash);
    },
    weight: (self) => seriesOf(self).lineWeight,
  },
  set: {
    color: (self, value) => changeSeries(self, { color: color(value) }),
    lineStyle: (self, value) => changeSeries(self, { lineDash: oneOf(LINE_DASHES, value) }),
    weight: (self, value) => changeSeries(self, { lineWeight: number(value) }),
  },
});

export function seriesLine(self: SeriesSelf): HostObject {
  if (isLine(self)) return type.of(self);
  throw new HostError('NotImplemented', 'The borders of bars are not implemented.');
}
