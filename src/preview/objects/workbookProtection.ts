import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';

const type = new HostType<Book>('WorkbookProtection', {
  get: { protected: (book) => book.file.structureProtected() },
});

export const workbookProtection = (book: Book): HostObject => type.of(book);
