import { area, type Area } from '../model/address';
import type { Annex } from './annex';
import { assessedIn, type Assessed, type CompositionInput } from './composition';
import { halvesOf } from './letterhead/halves';
import { putHead } from './letterhead/putHead';
import { putSignOff } from './letterhead/signOff';
import { pageBreaks, reviewPage, uprightRoom } from './pageSetup';
import { putSections } from './prose/sections';
import { END_ROW, FIXED_ROW, REVIEW_WIDTH, textKeyColumn } from './prose/textKeys';
import { putCharts } from './reviewCharts';
import { putHeadline } from './reviewHeadline';
import { COLUMNS, putTable, shownOf } from './reviewTable';
import { DraftBuilder, type SheetDraft } from './sheetDraft';

/**
 * How much narrower or wider than usual the sheet may be. It is printed as wide as the page, so that a narrow one
 * has larger letters: the narrowest is taken that ends on the second page.
 */
const STRETCHES = [0.88, 0.92, 0.96, 1, 1.04, 1.08, 1.12, 1.16, 1.2, 1.24] as const;

/** Charts stand under the table; or at the end, where text before them fills a page that they would leave half empty. */
const ORDERS = ['charts-first', 'text-first'] as const;
type Order = (typeof ORDERS)[number];

const PAGES = 2;

/**
 * Composes the review (A4 upright): letterhead, headline, the indicators, charts, what is said of them, and the
 * signature; figures are live. It ends on the second page if it can, and a table is not parted from its header if
 * that can be had.
 */
export function composeReview(input: CompositionInput, annex: Annex): SheetDraft {
  const tries = STRETCHES.flatMap((stretch) =>
    ORDERS.map((order) => composeAt(input, annex, order, stretch)),
  );
  const isShort = ({ draft }: Composed): boolean => draft.page.breaks.length < PAGES;
  const isWhole = ({ parted }: Composed): boolean => !parted;
  const found =
    tries.find((one) => isShort(one) && isWhole(one)) ??
    tries.find(isShort) ??
    tries.find(isWhole) ??
    composeAt(input, annex, ORDERS[0], 1);
  return found.draft;
}

interface Composed {
  readonly draft: SheetDraft;
  /** Whether a page begins within a table. */
  readonly parted: boolean;
}

function composeAt(input: CompositionInput, annex: Annex, order: Order, stretch: number): Composed {
  const widths = COLUMNS.map(({ points }) => Math.round(points * stretch));
  const draft = new DraftBuilder(input.type);
  const halves = halvesOf(widths);
  putHead(draft, input, halves);
  putHeadline(draft, input);
  const { main, others } = tablesOf(input);
  const tables = [
    ...putTitled(draft, input, 'review.indicators', main, widths),
    ...putTitled(draft, input, 'review.otherTables', others, widths),
  ];
  const shown = [...shownOf(main), ...shownOf(others)];
  if (order === 'charts-first') putCharts(draft, input, annex, halves.whole);
  putSections(draft, input, shown, halves.whole.points);
  if (order === 'text-first') putCharts(draft, input, annex, halves.whole);
  putSignOff(draft, input, halves);
  const built = finish(draft, input, widths);
  const isWithin = (row: number) => (at: Area) => row > at.row && row < at.row + at.rows;
  return { draft: built, parted: built.page.breaks.some((row) => tables.some(isWithin(row))) };
}

function tablesOf({ evaluation }: CompositionInput): {
  readonly main: readonly Assessed[];
  readonly others: readonly Assessed[];
} {
  const all = assessedIn(evaluation).filter(({ indicator }) => indicator.target !== null);
  const isMain = ({ indicator }: Assessed): boolean => indicator.table === evaluation.mainTable;
  return { main: all.filter(isMain), others: all.filter((one) => !isMain(one)) };
}

function putTitled(
  draft: DraftBuilder,
  input: CompositionInput,
  title: 'review.indicators' | 'review.otherTables',
  all: readonly Assessed[],
  widths: readonly number[],
): readonly Area[] {
  if (all.length === 0) return [];
  draft.gap();
  draft.prose(input.words(title), REVIEW_WIDTH, { bold: true, fontSize: 12 });
  return [putTable(draft, input, all, widths)];
}

/** Every row has its key or a mark in the hidden columns. */
function finish(
  draft: DraftBuilder,
  input: CompositionInput,
  widths: readonly number[],
): SheetDraft {
  const { layout } = input;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const end = draft.row;
  draft.markRows(textKeyColumn(0), end, FIXED_ROW);
  draft.put(end, textKeyColumn(0), [[END_ROW]]);
  const room = uprightRoom(layout, width);
  const breaks = pageBreaks(draft, { first: 0, end }, { room });
  return draft.build(
    widths.map((points, column) => ({ column, points })),
    reviewPage(layout, area(0, 0, end, REVIEW_WIDTH), breaks, input),
    [area(0, textKeyColumn(0), 1, REVIEW_WIDTH)],
  );
}
