import { HostError } from '../file/hostError';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';

export interface FontProperty {
  readonly get: () => Json;
  readonly set: (value: Json) => void;
}

/** Which properties a chart's font has here; each part of a chart keeps others in the file. */
export interface ChartFontSelf {
  readonly name?: FontProperty;
  readonly size?: FontProperty;
  readonly bold?: FontProperty;
  readonly color?: FontProperty;
}

type Name = keyof ChartFontSelf;

function property(self: ChartFontSelf, name: Name): FontProperty {
  const found = self[name];
  if (!found) throw new HostError('NotImplemented', `ChartFont.${name} is not implemented here.`);
  return found;
}

const get = (name: Name) => (self: ChartFontSelf) => property(self, name).get();
const set = (name: Name) => (self: ChartFontSelf, value: Json) => property(self, name).set(value);

const type = new HostType<ChartFontSelf>('ChartFont', {
  get: { name: get('name'), size: get('size'), bold: get('bold'), color: get('color') },
  set: { name: set('name'), size: set('size'), bold: set('bold'), color: set('color') },
});

export const chartFont = (self: ChartFontSelf): HostObject => type.of(self);
