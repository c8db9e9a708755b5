import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { changeable } from './conditionalFormat';
import type { ConditionalFormatSelf } from './conditionalFormat';
import { conditionalRangeFormat } from './conditionalRangeFormat';
import { text } from './values';

const custom = new HostType<ConditionalFormatSelf>('CustomConditionalFormat', {
  navigate: {
    rule: (self) => rule.of(self),
    format: (self) => conditionalRangeFormat(self),
  },
});

const rule = new HostType<ConditionalFormatSelf>('ConditionalFormatRule', {
  get: { formula: (self) => `=${formulaOf(self) ?? ''}` },
  set: {
    formula: (self, value) => {
      const formula = text(value).replace(/^=/, '');
      changeable(self).change({ rule: { kind: 'expression', formula } });
    },
  },
});

/** @returns the format as one with a formula of its own, or null if it is of another type. */
export const conditionalCustom = (self: ConditionalFormatSelf): HostObject | null =>
  formulaOf(self) === null ? null : custom.of(self);

function formulaOf({ format }: ConditionalFormatSelf): string | null {
  const { rule: current } = format.definition();
  return current.kind === 'expression' ? current.formula : null;
}
