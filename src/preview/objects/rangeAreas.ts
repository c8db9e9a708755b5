import type { Rectangle, SheetFile } from '../file/types';
import type { Argument } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { invalid } from '../protocol/arguments';
import { address } from './address';
import type { Book } from './book';
import { rangeAt, rangeOf } from './range';
import { worksheet } from './worksheet';

interface RangeAreasSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
  readonly areas: readonly Rectangle[];
}

const addresses = ({ sheet, areas }: RangeAreasSelf): string =>
  areas.map((area) => address({ sheet, area })).join(',');

const type = new HostType<RangeAreasSelf>('RangeAreas', {
  get: {
    address: addresses,
    addressLocal: addresses,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  navigate: {
    areas: (self) => rangeCollection.of(self),
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
  },
});

const rangeCollection = new HostType<RangeAreasSelf>('RangeCollection', {
  items: ({ book, sheet, areas }) => areas.map((area) => rangeAt({ book, sheet, area })),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ book, sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw invalid('There is no such area.');
      return rangeAt({ book, sheet, area });
    },
  },
});

/** @returns several areas of one sheet as one object. */
export const rangeAreas = (self: RangeAreasSelf): HostObject => type.of(self);

/** @returns the areas of an address such as `A1:B2,D4:E9`. */
export function rangesAt(book: Book, sheet: SheetFile, addressText: string): HostObject {
  const areas = addressText.split(',').map((each) => rangeOf(book, sheet, each.trim()).area);
  return rangeAreas({ book, sheet, areas });
}

/** @returns the areas that an argument of a method is: a range, several of them, or an address. */
export function areasOf(book: Book, sheet: SheetFile, argument: Argument): readonly Rectangle[] {
  return type.selfOf(argument)?.areas ?? [rangeOf(book, sheet, argument).area];
}
