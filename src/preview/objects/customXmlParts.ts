import { HostError } from '../file/hostError';
import type { CustomXmlFile } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';

const part = new HostType<CustomXmlFile>('CustomXmlPart', {
  id: ({ id }) => id,
  get: { id: ({ id }) => id, namespaceUri: ({ namespace }) => namespace },
  methods: {
    getXml: (self) => self.xml(),
    setXml: (self, args) => self.setXml(args.text(0)),
    delete: (self) => self.delete(),
  },
});

const type = new HostType<Book>('CustomXmlPartCollection', {
  items: (book) => book.file.customXmlParts().map((each) => part.of(each)),
  item: (book, key) => part.of(find(book.file.customXmlParts(), String(key)) ?? refuse(key)),
  methods: {
    add: (book, args) => part.of(book.file.addCustomXml(args.text(0))),
    getCount: (book) => book.file.customXmlParts().length,
    getByNamespace: (book, args) => scoped.of({ book, namespace: args.text(0) }),
    getItemOrNullObject: (book, args) => {
      const found = find(book.file.customXmlParts(), args.text(0));
      return found && part.of(found);
    },
  },
});

interface ScopedSelf {
  readonly book: Book;
  readonly namespace: string;
}

const scoped = new HostType<ScopedSelf>('CustomXmlPartScopedCollection', {
  items: (self) => listed(self).map((each) => part.of(each)),
  item: (self, key) => part.of(find(listed(self), String(key)) ?? refuse(key)),
  methods: {
    getCount: (self) => listed(self).length,
    getItemOrNullObject: (self, args) => {
      const found = find(listed(self), args.text(0));
      return found && part.of(found);
    },
    getOnlyItem: (self) => part.of(only(self) ?? refuse(`with the namespace ${self.namespace}`)),
    getOnlyItemOrNullObject: (self) => {
      const found = only(self);
      return found && part.of(found);
    },
  },
});

export const customXmlParts = (book: Book): HostObject => type.of(book);

const listed = ({ book, namespace }: ScopedSelf): readonly CustomXmlFile[] =>
  book.file.customXmlParts().filter((each) => each.namespace === namespace);

const find = (parts: readonly CustomXmlFile[], key: string): CustomXmlFile | null =>
  parts.find(({ id }) => id === key) ?? null;

/** @throws HostError GeneralException where there is more than one */
function only(self: ScopedSelf): CustomXmlFile | null {
  const parts = listed(self);
  if (parts.length > 1) {
    throw new HostError('GeneralException', `${parts.length} parts have ${self.namespace}.`);
  }
  return parts[0] ?? null;
}

function refuse(key: unknown): never {
  throw notFound(`the custom XML part ${String(key)}`);
}
