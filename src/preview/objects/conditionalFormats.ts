import { HostError } from '../file/hostError';
import { overlaps } from '../file/a1';
import type { ConditionalFormatFile, ConditionalRule } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { subtract } from './area';
import { conditionalFormat } from './conditionalFormat';
import type { ConditionalFormatSelf } from './conditionalFormat';
import { requireUnprotected } from './protection';
import type { RangeSelf } from './range';

/**
 * What a format rests on between its addition and the setting of its rule, which are separate calls:
 * rules that hold for no cell, and a data bar over the whole span of values.
 */
const FIRST_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'expression', formula: 'FALSE' },
  CellValue: { kind: 'cellIs', operator: 'equal', formulas: ['NA()'] },
  DataBar: {
    kind: 'dataBar',
    minimum: { type: 'min', value: null },
    maximum: { type: 'max', value: null },
    color: '#638EC6',
    gradient: true,
    showValue: true,
  },
};

const NO_FORMAT = { fontColor: null, bold: null, fillColor: null, numberFormat: null };

const type = new HostType<RangeSelf>('ConditionalFormatCollection', {
  items: (range) => listed(range).map(conditionalFormat),
  item: (range, key) => conditionalFormat(find(range, String(key)) ?? refuse(String(key))),
  methods: {
    add: (range, args) => conditionalFormat(add(range, args.text(0))),
    clearAll: (range) => clearConditionalFormats(range),
    getCount: (range) => listed(range).length,
    getItemAt: (range, args) =>
      conditionalFormat(listed(range)[args.integer(0)] ?? refuse(`number ${args.integer(0)}`)),
    getItemOrNullObject: (range, args) => {
      const found = find(range, args.text(0));
      return found && conditionalFormat(found);
    },
  },
});

/** The formats that meet a range, the first in force first. */
export const conditionalFormats = (range: RangeSelf): HostObject => type.of(range);

/** Takes the range out of all formats; those that apply nowhere else are gone. */
export function clearConditionalFormats(range: RangeSelf): void {
  requireUnprotected(range.sheet);
  for (const { format } of listed(range)) {
    const areas = format.definition().areas.flatMap((area) => subtract(area, range.area));
    if (areas.length === 0) format.delete();
    else format.change({ areas });
  }
}

function listed({ book, sheet, area }: RangeSelf): readonly ConditionalFormatSelf[] {
  const meets = (format: ConditionalFormatFile): boolean =>
    format.definition().areas.some((each) => overlaps(each, area));
  return [...sheet.conditionalFormats()]
    .sort((a, b) => a.priority - b.priority)
    .filter(meets)
    .map((format) => ({ book, sheet, format }));
}

const find = (range: RangeSelf, id: string): ConditionalFormatSelf | null =>
  listed(range).find(({ format }) => format.id === id) ?? null;

function refuse(key: string): never {
  throw notFound(`the conditional format ${key}`);
}

function add({ book, sheet, area }: RangeSelf, kind: string): ConditionalFormatSelf {
  requireUnprotected(sheet);
  const rule = FIRST_RULES[kind];
  if (!rule)
    throw new HostError(
      'NotImplemented',
      `Conditional formats of type ${kind} are not implemented.`,
    );
  const definition = { areas: [area], rule, stopIfTrue: false, format: NO_FORMAT };
  return { book, sheet, format: sheet.addConditionalFormat(definition) };
}
