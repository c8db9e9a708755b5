import { HostError } from '../file/hostError';
import type { DefinedNameFile } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { address, findReference } from './address';
import type { Place } from './area';
import type { Book } from './book';
import { rangeAt } from './range';
import { flag, text } from './values';
import { worksheet } from './worksheet';

interface NamedItemSelf {
  readonly book: Book;
  readonly name: DefinedNameFile;
}

const type = new HostType<NamedItemSelf>('NamedItem', {
  id: ({ name }) => name.name,
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => `=${name.formula()}`,
    value: (self) => meaning(self).value,
    type: (self) => meaning(self).type,
    scope: ({ name }) => (name.sheet ? 'Worksheet' : 'Workbook'),
    visible: ({ name }) => !name.hidden(),
    comment: ({ name }) => name.comment(),
  },
  set: {
    formula: ({ book, name }, value) => {
      name.setFormula(text(value).replace(/^=/, ''));
      book.touch();
    },
    visible: ({ name }, value) => name.setHidden(!flag(value)),
    comment: ({ name }, value) => name.setComment(text(value)),
  },
  navigate: {
    worksheet: ({ book, name }) => {
      if (!name.sheet) throw notFound(`a worksheet of the name ${name.name}`);
      return worksheet(book, name.sheet);
    },
    worksheetOrNullObject: ({ book, name }) => name.sheet && worksheet(book, name.sheet),
  },
  methods: {
    getRange: (self) => {
      const place = placeOf(self);
      if (!place) throw notFound(`a range of the name ${self.name.name}`);
      return rangeAt({ book: self.book, ...place });
    },
    getRangeOrNullObject: (self) => {
      const place = placeOf(self);
      return place && rangeAt({ book: self.book, ...place });
    },
    delete: ({ book, name }) => {
      name.delete();
      book.touch();
    },
  },
});

export const namedItem = (book: Book, name: DefinedNameFile): HostObject => type.of({ book, name });

const placeOf = ({ book, name }: NamedItemSelf): Place | null =>
  findReference(book, name.sheet, name.formula());

/** What a name stands for: an address for a range, or a constant. Other formulas are not computed here. */
function meaning(self: NamedItemSelf): { readonly type: string; readonly value: Json } {
  const place = placeOf(self);
  if (place) return { type: 'Range', value: address(place) };
  const formula = self.name.formula();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (quoted !== undefined) return { type: 'String', value: quoted.replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(formula)) {
    return { type: 'Boolean', value: formula.toUpperCase() === 'TRUE' };
  }
  if (formula.startsWith('#')) return { type: 'Error', value: formula };
  const number = Number(formula);
  if (formula === '' || Number.isNaN(number)) {
    throw new HostError('NotImplemented', `The value of the formula =${formula} is not computed.`);
  }
  return { type: Number.isInteger(number) ? 'Integer' : 'Double', value: number };
}
