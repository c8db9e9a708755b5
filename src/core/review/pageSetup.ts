import type { Area } from '../model/address';
import type { PageNumbering, PageSpec } from '../model/edit';
import type { Layout } from '../model/presentation';
import type { CompositionInput } from './composition';
import type { TypeFace } from './look';
import type { DraftBuilder } from './sheetDraft';

/** A4, in points. */
const SHORT_SIDE = 595;
const LONG_SIDE = 842;

type Sides = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

const millimetres = (value: number): number => Math.round((value / 25.4) * 72);
const sides = (left: number, right: number, top: number, bottom: number): Sides => ({
  left: millimetres(left),
  right: millimetres(right),
  top: millimetres(top),
  bottom: millimetres(bottom),
});

/**
 * What the rules of the layouts ask for: 30–35 mm at the left, where documents are filed, 15–20 mm at the right
 * and 20–25 mm above and below by the decree; 30, 20, 20 and 20 mm for the Party; 30 and 20 mm in Thailand.
 */
const MARGINS: Readonly<Record<Layout, Sides>> = {
  plain: sides(25, 20, 20, 20),
  'vn-state': sides(30, 15, 20, 20),
  'vn-party': sides(30, 20, 20, 20),
  'th-gov': sides(30, 20, 20, 20),
};

const LANDSCAPE = sides(15, 15, 20, 15);

const HEADER = millimetres(10);

/** Official documents are numbered above the text from their second page on. */
function numberingOf(layout: Layout, { words, type }: Wording): PageNumbering {
  switch (layout) {
    case 'plain': {
      const text = words('review.footer', { page: '&P', pages: '&N' });
      return { at: 'footer', text: inFont(type, text), onFirst: true };
    }
    case 'th-gov':
      return { at: 'header', text: inFont(type, '- &P -'), onFirst: false };
    default:
      return { at: 'header', text: inFont(type, '&P'), onFirst: false };
  }
}

/** What pages are numbered with. */
type Wording = Pick<CompositionInput, 'words' | 'type'>;

/** Headers and footers have a font of their own, unless they say another. */
const inFont = ({ font, size }: TypeFace, text: string): string =>
  `&"${font},Regular"&${size + 1} ${text}`;

/** @returns the page set-up of the review (upright). */
export function reviewPage(
  layout: Layout,
  printed: Area,
  breaks: readonly number[],
  wording: Wording,
): PageSpec {
  return {
    orientation: 'Portrait',
    margins: { ...MARGINS[layout], header: HEADER, footer: HEADER },
    printAreas: [printed],
    titleRows: null,
    breaks,
    numbering: numberingOf(layout, wording),
  };
}

/** @returns the page set-up of the annex (lying); its pages have numbers of their own. */
export function annexPage(
  printAreas: readonly Area[],
  titleRow: number,
  breaks: readonly number[],
  { words, type }: Wording,
): PageSpec {
  const text = words('annex.footer', { page: '&P', pages: '&N' });
  return {
    orientation: 'Landscape',
    margins: { ...LANDSCAPE, header: HEADER, footer: HEADER - 7 },
    printAreas,
    titleRows: { first: titleRow, last: titleRow },
    breaks,
    numbering: { at: 'footer', text: inFont(type, text), onFirst: true },
  };
}

/** Printers and calculators differ a little in how wide columns are, and the height follows the width. */
const SAFE = 0.98;

/** @returns how many points of the sheet fit on a page upright that is as wide as the sheet. */
export function uprightRoom(layout: Layout, sheetWidth: number): number {
  const { left, right, top, bottom } = MARGINS[layout];
  return ((LONG_SIDE - top - bottom) / (SHORT_SIDE - left - right)) * sheetWidth * SAFE;
}

/** @returns the same for a page lying. */
export function lyingRoom(sheetWidth: number): number {
  const { left, right, top, bottom } = LANDSCAPE;
  return ((SHORT_SIDE - top - bottom) / (LONG_SIDE - left - right)) * sheetWidth * SAFE;
}

/**
 * @param first first of the rows that are printed, from zero, and `end` one past the last.
 * @param room height of a page; `repeated` is what the title rows take of every page but the first.
 * @returns the rows before which pages begin: each page is filled as far as its last row may be parted from
 *   the next.
 */
export function pageBreaks(
  draft: Pick<DraftBuilder, 'heightOf' | 'mayBegin'>,
  { first, end }: { readonly first: number; readonly end: number },
  { room, repeated = 0 }: { readonly room: number; readonly repeated?: number },
): readonly number[] {
  const breaks: number[] = [];
  let start = first;
  let candidate = first;
  for (let row = first; row < end; row++) {
    if (row > start && draft.mayBegin(row)) candidate = row;
    const left = room - (start === first ? 0 : repeated);
    if (draft.heightOf(start, row + 1) <= left || candidate <= start) continue;
    breaks.push(candidate);
    start = candidate;
  }
  return breaks;
}
