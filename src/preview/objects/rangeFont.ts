import { HostError } from '../file/hostError';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import type { RangeSelf } from './range';
import { changeStyle, sharedStyle } from './styles';
import { color, flag, number, text } from './values';

const type = new HostType<RangeSelf>('RangeFont', {
  get: {
    name: (range) => sharedStyle(range, ({ fontName }) => fontName),
    size: (range) => sharedStyle(range, ({ fontSize }) => fontSize),
    bold: (range) => sharedStyle(range, ({ bold }) => bold),
    italic: (range) => sharedStyle(range, ({ italic }) => italic),
    strikethrough: (range) => sharedStyle(range, ({ strikethrough }) => strikethrough),
    underline: (range) => sharedStyle(range, ({ underline }) => (underline ? 'Single' : 'None')),
    color: (range) => sharedStyle(range, ({ fontColor }) => fontColor),
  },
  set: {
    name: (range, value) => changeStyle(range, { fontName: text(value) }),
    size: (range, value) => changeStyle(range, { fontSize: number(value) }),
    bold: (range, value) => changeStyle(range, { bold: flag(value) }),
    italic: (range, value) => changeStyle(range, { italic: flag(value) }),
    strikethrough: (range, value) => changeStyle(range, { strikethrough: flag(value) }),
    underline: (range, value) => changeStyle(range, { underline: underlined(value) }),
    color: (range, value) => changeStyle(range, { fontColor: color(value) }),
  },
});

export const rangeFont = (range: RangeSelf): HostObject => type.of(range);

function underlined(value: Json): boolean {
  if (value === 'None') return false;
  if (value === 'Single') return true;
  throw new HostError('NotImplemented', `RangeFont.underline ${String(value)} is not implemented.`);
}
