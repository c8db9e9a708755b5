import { parseArea } from '../file/a1';
import type { PageLayout, SheetFile } from '../file/types';
import { invalid } from '../protocol/arguments';
import type { Argument, Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Json } from '../protocol/messages';
import { areaAddress, isWholeRows } from './area';
import type { Book } from './book';
import { headersFooters } from './headersFooters';
import { rangeAt, rangeOf } from './range';
import { areasOf, rangeAreas } from './rangeAreas';
import { capitalised, flag, number, oneOf } from './values';

interface PageLayoutSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
}

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

/** Paper by the file format's number, from 1. */
const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio'.split(
    ' ',
  );

const MARGINS = {
  leftMargin: 'left',
  rightMargin: 'right',
  topMargin: 'top',
  bottomMargin: 'bottom',
  headerMargin: 'header',
  footerMargin: 'footer',
} as const;

type MarginName = keyof typeof MARGINS;

const marginNames = Object.keys(MARGINS) as readonly MarginName[];
const layoutOf = ({ sheet }: PageLayoutSelf): PageLayout => sheet.pageLayout();

const type = new HostType<PageLayoutSelf>('PageLayout', {
  get: {
    orientation: (self) => capitalised(layoutOf(self).orientation),
    paperSize: (self) => PAPERS[layoutOf(self).paperSize - 1] ?? null,
    zoom: (self) => shownZoom(layoutOf(self)),
    centerHorizontally: (self) => layoutOf(self).centerHorizontally,
    printGridlines: (self) => layoutOf(self).printGridlines,
    ...Object.fromEntries(
      marginNames.map((name) => [
        name,
        (self: PageLayoutSelf) => layoutOf(self).margins[MARGINS[name]],
      ]),
    ),
  },
  set: {
    orientation: ({ sheet }, value) =>
      sheet.setPageLayout({ orientation: oneOf(ORIENTATIONS, value) }),
    paperSize: ({ sheet }, value) => sheet.setPageLayout({ paperSize: paper(value) }),
    zoom: ({ sheet }, value) => sheet.setPageLayout(parseZoom(value)),
    centerHorizontally: ({ sheet }, value) =>
      sheet.setPageLayout({ centerHorizontally: flag(value) }),
    printGridlines: ({ sheet }, value) => sheet.setPageLayout({ printGridlines: flag(value) }),
    ...Object.fromEntries(
      marginNames.map((name) => [
        name,
        (self: PageLayoutSelf, value: Json) => setMargins(self, { [name]: number(value) }),
      ]),
    ),
  },
  navigate: { headersFooters: ({ sheet }) => headersFooters(sheet) },
  methods: {
    setPrintArea: ({ book, sheet }, args) => {
      const areas = areasOf(book, sheet, args.at(0));
      sheet.setPageLayout({ printArea: areas.map(areaAddress).join(',') });
    },
    getPrintAreaOrNullObject: (self) => printArea(self),
    setPrintTitleRows: ({ book, sheet }, args) =>
      sheet.setPageLayout({ printTitleRows: titleRows(book, sheet, args.at(0)) }),
    getPrintTitleRowsOrNullObject: (self) => printTitleRows(self),
    setPrintMargins: (self, args) => setPrintMargins(self, args),
  },
});

export const pageLayout = (book: Book, sheet: SheetFile): HostObject => type.of({ book, sheet });

function paper(value: Json): number {
  const index = PAPERS.indexOf(String(value));
  if (index < 0) throw invalid(`${String(value)} is not one of ${PAPERS.join(', ')}.`);
  return index + 1;
}

/** Either a scale in per cent, or the number of pages to fit to each way. */
function shownZoom({ scale, fitToWidth, fitToHeight }: PageLayout): Json {
  if (scale !== null) return { scale };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

interface WireZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

function parseZoom(value: Json): Partial<PageLayout> {
  if (value === null || typeof value !== 'object') throw invalid('The zoom must be an object.');
  const {
    scale = null,
    horizontalFitToPages = null,
    verticalFitToPages = null,
  } = value as WireZoom;
  if (scale !== null && (scale < 10 || scale > 400)) {
    throw invalid('A scale is between 10 and 400 per cent.');
  }
  return { scale, fitToWidth: horizontalFitToPages, fitToHeight: verticalFitToPages };
}

/** In points. */
function setMargins(self: PageLayoutSelf, change: Partial<Record<MarginName, number>>): void {
  const named = marginNames.flatMap((name) => {
    const points = change[name];
    return points === undefined ? [] : [[MARGINS[name], points] as const];
  });
  if (named.some(([, points]) => points < 0)) throw invalid('A margin is not negative.');
  const margins = { ...layoutOf(self).margins, ...Object.fromEntries(named) };
  self.sheet.setPageLayout({ margins });
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setPrintMargins(self: PageLayoutSelf, args: Arguments): void {
  const factor = oneOf(POINTS, args.text(0));
  const options = args.at(1) as Readonly<Partial<Record<string, number>>> | null;
  const change: Partial<Record<MarginName, number>> = {};
  for (const name of marginNames) {
    const size = options?.[MARGINS[name]];
    if (size !== undefined) change[name] = size * factor;
  }
  setMargins(self, change);
}

function printArea({ book, sheet }: PageLayoutSelf): HostObject | null {
  const text = sheet.pageLayout().printArea;
  const areas = (text ?? '').split(',').flatMap((each) => parseArea(each) ?? []);
  return areas.length > 0 ? rangeAreas({ book, sheet, areas }) : null;
}

function titleRows(book: Book, sheet: SheetFile, argument: Argument): string {
  const { area } = rangeOf(book, sheet, argument);
  if (!isWholeRows(area)) throw invalid('Print titles are whole rows, such as $1:$2.');
  return `$${area.row + 1}:$${area.row + area.rows}`;
}

function printTitleRows({ book, sheet }: PageLayoutSelf): HostObject | null {
  const area = parseArea(sheet.pageLayout().printTitleRows ?? '');
  return area && rangeAt({ book, sheet, area });
}
