import type { ConditionalFormatDefinition } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { changeable } from './conditionalFormat';
import type { ConditionalFormatSelf } from './conditionalFormat';
import { color, flag, text } from './values';

type Format = ConditionalFormatDefinition['format'];

const formatOf = ({ format }: ConditionalFormatSelf): Format => format.definition().format;

function change(self: ConditionalFormatSelf, part: Partial<Format>): void {
  changeable(self).change({ format: { ...formatOf(self), ...part } });
}

const type = new HostType<ConditionalFormatSelf>('ConditionalRangeFormat', {
  get: { numberFormat: (self) => formatOf(self).numberFormat },
  set: { numberFormat: (self, value) => change(self, { numberFormat: text(value) }) },
  navigate: { font: (self) => font.of(self), fill: (self) => fill.of(self) },
});

const font = new HostType<ConditionalFormatSelf>('ConditionalRangeFont', {
  get: {
    bold: (self) => formatOf(self).bold,
    color: (self) => formatOf(self).fontColor,
  },
  set: {
    bold: (self, value) => change(self, { bold: flag(value) }),
    color: (self, value) => change(self, { fontColor: color(value) }),
  },
  methods: { clear: (self) => change(self, { bold: null, fontColor: null }) },
});

const fill = new HostType<ConditionalFormatSelf>('ConditionalRangeFill', {
  get: { color: (self) => formatOf(self).fillColor },
  set: { color: (self, value) => change(self, { fillColor: color(value) }) },
  methods: { clear: (self) => change(self, { fillColor: null }) },
});

/** How a conditional format makes cells look; null is "left as it is". */
export const conditionalRangeFormat = (self: ConditionalFormatSelf): HostObject => type.of(self);
