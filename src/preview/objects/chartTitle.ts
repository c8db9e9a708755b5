import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { changeChart, definitionOf } from './chart';
import type { ChartSelf } from './chart';
import { chartFont } from './chartFont';
import { color, flag, number, only, text } from './values';

/** What Excel writes above a chart whose title is shown before it has a text. */
const FIRST_TITLE = 'Chart Title';

const type = new HostType<ChartSelf>('ChartTitle', {
  get: {
    text: (self) => definitionOf(self).title ?? '',
    visible: (self) => definitionOf(self).title !== null,
    overlay: () => false,
  },
  set: {
    text: (self, value) => changeChart(self, { title: text(value) }),
    visible: (self, value) => {
      const title = flag(value) ? (definitionOf(self).title ?? FIRST_TITLE) : null;
      changeChart(self, { title });
    },
    overlay: only('ChartTitle.overlay', false),
  },
  navigate: { format: (self) => format.of(self) },
});

const format = new HostType<ChartSelf>('ChartTitleFormat', {
  navigate: {
    font: (self) =>
      chartFont({
        size: {
          get: () => definitionOf(self).titleFontSize,
          set: (value) => changeChart(self, { titleFontSize: number(value) }),
        },
        bold: {
          get: () => definitionOf(self).titleBold,
          set: (value) => changeChart(self, { titleBold: flag(value) }),
        },
        color: {
          get: () => definitionOf(self).titleColor,
          set: (value) => changeChart(self, { titleColor: color(value) }),
        },
      }),
  },
});

export const chartTitle = (self: ChartSelf): HostObject => type.of(self);
