import type { SheetFile } from '../file/types';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { only, text } from './values';

const group = new HostType<SheetFile>('HeaderFooterGroup', {
  get: { state: () => 'Default' },
  set: { state: only('HeaderFooterGroup.state', 'Default') },
  navigate: { defaultForAllPages: (sheet) => page.of(sheet) },
});

type Part = 'left' | 'center' | 'right';
type Line = 'header' | 'footer';

const get = (line: Line, part: Part) => (sheet: SheetFile) => split(sheet.pageLayout()[line])[part];

const set = (line: Line, part: Part) => (sheet: SheetFile, value: Json) => {
  const parts = { ...split(sheet.pageLayout()[line]), [part]: text(value) };
  sheet.setPageLayout({ [line]: join(parts) });
};

const page = new HostType<SheetFile>('HeaderFooter', {
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

/** The headers and footers of a sheet; those for all pages only. */
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
