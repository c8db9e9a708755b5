import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';
import { flag } from './values';

const type = new HostType<Book>('Runtime', {
  get: { enableEvents: (book) => book.eventsEnabled },
  set: {
    enableEvents: (book, value) => {
      book.eventsEnabled = flag(value);
    },
  },
});

export const runtime = (book: Book): HostObject => type.of(book);
