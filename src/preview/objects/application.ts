import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';

const MODES = {
  auto: 'Automatic',
  autoNoTable: 'AutomaticExceptTables',
  manual: 'Manual',
} as const;

const type = new HostType<Book>('Application', {
  get: { calculationMode: (book) => MODES[book.file.calculationMode()] },
  navigate: { cultureInfo: (book) => culture.of(book) },
  methods: {
    calculate: (book) => book.calculate(),
    suspendApiCalculationUntilNextSync: (book) => book.suspendCalculation(),
    /** Nothing is drawn here, so there is nothing to suspend. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const culture = new HostType<Book>('CultureInfo', {
  get: { name: (book) => book.culture },
  navigate: { numberFormat: (book) => numberFormat.of(book) },
});

const numberFormat = new HostType<Book>('NumberFormatInfo', {
  get: {
    numberDecimalSeparator: (book) => separator(book, 'decimal'),
    numberGroupSeparator: (book) => separator(book, 'group'),
  },
});

export const application = (book: Book): HostObject => type.of(book);

/** The separators of a culture, from the runtime's locale data. */
function separator(book: Book, kind: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(book.culture, { useGrouping: true }).formatToParts(12345.6);
  return parts.find(({ type: found }) => found === kind)?.value ?? '';
}
