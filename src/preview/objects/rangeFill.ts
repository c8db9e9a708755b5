import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { RangeSelf } from './range';
import { changeStyle, sharedStyle } from './styles';
import { color } from './values';

/** What Excel answers for a cell without fill. */
const NO_FILL = '#FFFFFF';

const type = new HostType<RangeSelf>('RangeFill', {
  get: { color: (range) => sharedStyle(range, ({ fillColor }) => fillColor || NO_FILL) },
  set: { color: (range, value) => changeStyle(range, { fillColor: color(value) }) },
  methods: { clear: (range) => changeStyle(range, { fillColor: '' }) },
});

export const rangeFill = (range: RangeSelf): HostObject => type.of(range);
