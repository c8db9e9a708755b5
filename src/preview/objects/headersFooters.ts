import type { SheetFile } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { oneOf, text } from './values';

/** Of the states, those without pages that differ by being odd or even. */
const STATES = { Default: false, FirstAndDefault: true } as const;

const group = new HostType<SheetFile>('HeaderFooterGroup', {
  get: {
    state: (sheet) => (sheet.pageLayout().differentFirst ? 'FirstAndDefault' : 'Default'),
  },
  set: {
    state: (sheet, value) => sheet.setPageLayout({ differentFirst: oneOf(STATES, value) }),
  },
  navigate: {
    defaultForAllPages: (sheet) => pages.of({ sheet, header: 'header', footer: 'footer' }),
    firstPage: (sheet) => pages.of({ sheet, header: 'firstHeader', footer: 'firstFooter' }),
  },
});

type Part = 'left' | 'center' | 'right';

/** Which of a sheet's lines are meant: those of the first page or of the others. */
interface PagesSelf {
  readonly sheet: SheetFile;
  readonly header: 'header' | 'firstHeader';
  readonly footer: 'footer' | 'firstFooter';
}

type Line = 'header' | 'footer';

const get = (line: Line, part: Part) => (self: PagesSelf) =>
  split(self.sheet.pageLayout()[self[line]])[part];

const set = (line: Line, part: Part) => (self: PagesSelf, value: Json) => {
  const parts = { ...split(self.sheet.pageLayout()[self[line]]), [part]: text(value) };
  self.sheet.setPageLayout({ [self[line]]: join(parts) });
};

const pages = new HostType<PagesSelf>('HeaderFooter', {
  get: {
    leftHeader: get('header', 'left'),
    centerHeader: get('header', 'center'),
    rightHeader: get('header', 'right'),
    leftFooter: get('footer', 'left'),
    centerFooter: get('footer', 'center'),
    rightFooter: get('footer', 'right'),
  },
  set: {
    leftHeader: set('header', 'left'),
    centerHeader: set('header', 'center'),
    rightHeader: set('header', 'right'),
    leftFooter: set('footer', 'left'),
    centerFooter: set('footer', 'center'),
    rightFooter: set('footer', 'right'),
  },
});

/** The headers and footers of a sheet: those of all pages, and those of a first page that differs. */
export const headersFooters = (sheet: SheetFile): HostObject => group.of(sheet);

const CODES = { left: '&L', center: '&C', right: '&R' } as const;

/** Cuts `&Lleft&Ccentre&Rright` into its parts; what stands before any code belongs to the centre. */
export function split(line: string): Readonly<Record<Part, string>> {
  const parts = { left: '', center: '', right: '' };
  let current: Part = 'center';
  for (const piece of line.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    const named = (Object.keys(CODES) as Part[]).find((part) => CODES[part] === piece);
    if (named) current = named;
    else parts[current] += piece;
  }
  return parts;
}

function join(parts: Readonly<Record<Part, string>>): string {
  return (Object.keys(CODES) as Part[])
    .filter((part) => parts[part] !== '')
    .map((part) => CODES[part] + parts[part])
    .join('');
}
