import { HostError } from '../file/hostError';
import type { ConditionalFormatFile, ConditionalRule, SheetFile } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';
import { conditionalCellValue } from './conditionalCellValue';
import { conditionalCustom } from './conditionalCustom';
import { conditionalDataBar } from './conditionalDataBar';
import { requireUnprotected } from './protection';
import { rangeAt } from './range';
import { rangeAreas } from './rangeAreas';
import { flag } from './values';

export interface ConditionalFormatSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
  readonly format: ConditionalFormatFile;
}

const TYPES = { expression: 'Custom', cellIs: 'CellValue', dataBar: 'DataBar' } as const;

/** Excel's type of each rule that is kept in the file but not understood here. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

const typeOf = (rule: ConditionalRule): string =>
  rule.kind === 'other' ? (OTHER_TYPES[rule.type] ?? 'PresetCriteria') : TYPES[rule.kind];

const type = new HostType<ConditionalFormatSelf>('ConditionalFormat', {
  id: ({ format }) => format.id,
  get: {
    id: ({ format }) => format.id,
    type: ({ format }) => typeOf(format.definition().rule),
    priority: ({ sheet, format }) =>
      sheet.conditionalFormats().filter(({ priority }) => priority < format.priority).length,
    stopIfTrue: ({ format }) => format.definition().stopIfTrue,
  },
  set: {
    stopIfTrue: (self, value) => changeable(self).change({ stopIfTrue: flag(value) }),
  },
  navigate: {
    custom: (self) => conditionalCustom(self) ?? refuseType(self, 'Custom'),
    customOrNullObject: (self) => conditionalCustom(self),
    cellValue: (self) => conditionalCellValue(self) ?? refuseType(self, 'CellValue'),
    cellValueOrNullObject: (self) => conditionalCellValue(self),
    dataBar: (self) => conditionalDataBar(self) ?? refuseType(self, 'DataBar'),
    dataBarOrNullObject: (self) => conditionalDataBar(self),
  },
  methods: {
    delete: (self) => changeable(self).delete(),
    getRange: (self) => onlyArea(self) ?? refuseSeveral(),
    getRangeOrNullObject: (self) => onlyArea(self),
    getRanges: ({ book, sheet, format }) =>
      rangeAreas({ book, sheet, areas: format.definition().areas }),
  },
});

export const conditionalFormat = (self: ConditionalFormatSelf): HostObject => type.of(self);

/** @returns the format, if its sheet lets it be changed. @throws HostError AccessDenied */
export function changeable({ sheet, format }: ConditionalFormatSelf): ConditionalFormatFile {
  requireUnprotected(sheet);
  return format;
}

function onlyArea({ book, sheet, format }: ConditionalFormatSelf): HostObject | null {
  const [area, ...more] = format.definition().areas;
  return area && more.length === 0 ? rangeAt({ book, sheet, area }) : null;
}

function refuseSeveral(): never {
  throw new HostError('InvalidOperation', 'The format applies to several areas: use getRanges.');
}

function refuseType({ format }: ConditionalFormatSelf, wanted: string): never {
  const actual = typeOf(format.definition().rule);
  throw new HostError('InvalidOperation', `The format is of type ${actual}, not ${wanted}.`);
}
