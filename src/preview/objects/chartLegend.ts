import type { ChartDefinition } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { changeChart, definitionOf } from './chart';
import type { ChartSelf } from './chart';
import { LEGEND_POSITIONS } from './chartWords';
import { flag, only, oneOf, wordFor } from './values';

const legendOf = (self: ChartSelf): ChartDefinition['legend'] => definitionOf(self).legend;

function change(self: ChartSelf, part: Partial<ChartDefinition['legend']>): void {
  changeChart(self, { legend: { ...legendOf(self), ...part } });
}

const type = new HostType<ChartSelf>('ChartLegend', {
  get: {
    visible: (self) => legendOf(self).visible,
    position: (self) => wordFor(LEGEND_POSITIONS, legendOf(self).position),
    overlay: () => false,
  },
  set: {
    visible: (self, value) => change(self, { visible: flag(value) }),
    position: (self, value) => change(self, { position: oneOf(LEGEND_POSITIONS, value) }),
    overlay: only('ChartLegend.overlay', false),
  },
});

export const chartLegend = (self: ChartSelf): HostObject => type.of(self);
