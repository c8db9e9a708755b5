import { HostError } from '../file/hostError';
import type { DefinedNameFile, SheetFile } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { Argument, Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import { absoluteReference } from './address';
import type { Book } from './book';
import { namedItem } from './namedItem';
import { asRange } from './range';

interface NamesSelf {
  readonly book: Book;
  /** null for the names of the workbook. */
  readonly sheet: SheetFile | null;
}

const type = new HostType<NamesSelf>('NamedItemCollection', {
  items: (self) => listed(self).map((name) => namedItem(self.book, name)),
  item: (self, key) => {
    const name = find(self, String(key));
    if (!name) throw notFound(`the name ${String(key)}`);
    return namedItem(self.book, name);
  },
  methods: {
    add: (self, args) => namedItem(self.book, add(self, args)),
    getCount: (self) => listed(self).length,
    getItemOrNullObject: (self, args) => {
      const name = find(self, args.text(0));
      return name && namedItem(self.book, name);
    },
  },
});

/** The names of a sheet, or of the workbook where `sheet` is null. */
export const names = (book: Book, sheet: SheetFile | null): HostObject => type.of({ book, sheet });

const listed = ({ book, sheet }: NamesSelf): readonly DefinedNameFile[] =>
  book.file.names().filter((name) => (name.sheet?.id ?? null) === (sheet?.id ?? null));

function find(self: NamesSelf, key: string): DefinedNameFile | null {
  const wanted = key.toLowerCase();
  return listed(self).find(({ name }) => name.toLowerCase() === wanted) ?? null;
}

function add(self: NamesSelf, args: Arguments): DefinedNameFile {
  const name = args.text(0);
  if (find(self, name)) {
    throw new HostError('ItemAlreadyExists', `The name ${name} exists already.`);
  }
  const added = self.book.file.addName(name, formulaOf(args.at(1)), self.sheet);
  const comment = args.optionalText(2);
  if (comment !== null) added.setComment(comment);
  self.book.touch();
  return added;
}

/** A range becomes a reference, `=…` a formula; any other text or number stands for itself. */
function formulaOf(reference: Argument): string {
  const range = asRange(reference);
  if (range) return absoluteReference(range);
  if (typeof reference === 'string' && reference.startsWith('=')) return reference.slice(1);
  if (typeof reference === 'string') return `"${reference.replaceAll('"', '""')}"`;
  if (typeof reference === 'number') return String(reference);
  if (typeof reference === 'boolean') return String(reference).toUpperCase();
  throw new HostError('InvalidArgument', 'A name stands for a range, a formula or a value.');
}
