import { area, cellA1, type Area } from '../model/address';
import type { Content, PageSpec } from '../model/edit';
import type { Status } from '../model/assessment';
import type { Annex } from './annex';
import { assessedIn, type Assessed, type CompositionInput } from './composition';
import { attainmentRules, BODY, COLORS, HEADER, SHARE_FORMAT, statusRules } from './look';
import { lookup } from './lookup';
import { neediestFirst } from './neediest';
import { numberFormatOf } from './numberFormat';
import { placeOf, runsOf } from './annexTable';
import { putCharts } from './reviewCharts';
import { headerHeight, rowHeight, type FittedText } from './rowHeight';
import { dateLine, headlineLine, movedLine } from './sentences';
import { DraftBuilder, type SheetDraft } from './sheetDraft';
import { quoteText } from './textFormula';
import { STATUS_SYMBOLS } from '../wording/statusSymbols';
import { placeText } from '../wording/placeText';
import type { WordKey, Words } from '../wording/words';

/** Columns of the indicators' table on the review, with their widths in points. */
const COLUMNS = [
  { header: 'column.number', points: 32 },
  { header: 'column.indicator', points: 190 },
  { header: 'column.target', points: 70 },
  { header: 'column.achieved', points: 58 },
  { header: 'column.attainment', points: 62 },
  { header: 'column.status', points: 90 },
  { header: 'column.pace', points: 84 },
] as const satisfies readonly { header: WordKey; points: number }[];

const WIDTH = COLUMNS.length;

/** Beyond this the table shows the indicators that need attention; the annex has them all. */
const MOST_ROWS = 25;

/** Composes the review (A4 portrait): title, headline, counts, the indicators and the charts, all live. */
export function composeReview(input: CompositionInput, annex: Annex): SheetDraft {
  const draft = new DraftBuilder(input.language);
  putHead(draft, input);
  putTables(draft, input);
  const tablesEnd = draft.row;
  putCharts(draft, input, annex, WIDTH);
  return draft.build(
    COLUMNS.map(({ points }, column) => ({ column, points })),
    pageOf(draft, tablesEnd, input),
  );
}

function putHead(draft: DraftBuilder, input: CompositionInput): void {
  const { words, evaluation } = input;
  draft.prose(words('review.title').toLocaleUpperCase(input.language), WIDTH, {
    bold: true,
    fontSize: 15,
    horizontal: 'Center',
  });
  draft.prose(`=${dateLine(input)}`, WIDTH, { horizontal: 'Center', fontColor: COLORS.quiet });
  draft.row += 1;
  if (evaluation.mainTable === null) return;
  draft.prose(`=${headlineLine(input)}`, WIDTH, {
    bold: true,
    fontSize: 18,
    horizontal: 'Center',
    fontColor: COLORS.exceeded,
  });
  draft.prose(`=${countsLine(input)}`, WIDTH, { horizontal: 'Center' });
  putHeadlineNotes(draft, input);
  draft.prose(`=${movedLine(input)}`, WIDTH, {
    horizontal: 'Center',
    italic: true,
    fontColor: COLORS.quiet,
    fontSize: 9,
  });
}

/** "▲ Exceeded 5 · ● Met 4 · …", counted live from the status words. */
function countsLine(input: CompositionInput): string {
  const { names, formulaWords } = input;
  const { status } = formulaWords;
  const groups: readonly (readonly [Status, string, readonly string[]])[] = [
    ['exceeded', status.exceeded, [status.exceeded]],
    ['met', status.met, [status.met, status.metSoFar]],
    ['nearly-met', status.nearlyMet, [status.nearlyMet]],
    ['not-met', missedWord(input), [status.notYetMet, status.notMet]],
    ['no-data', status.noData, [status.noData]],
    ['to-confirm', status.toConfirm, [status.toConfirm]],
  ];
  return groups
    .map(([key, label, texts], index) => {
      const count = texts.map((text) => `(${names.status}=${quoteText(text)})`).join('+');
      const mark = quoteText(`${index === 0 ? '' : ' · '}${STATUS_SYMBOLS[key]} ${label} `);
      return `${mark}&SUMPRODUCT(${names.inHeadline}*(${count}))`;
    })
    .join('&');
}

/** "Not met" only once the horizon of all of them has ended. */
function missedWord({ evaluation, formulaWords }: CompositionInput): string {
  const open = evaluation.assessments.some(({ ended }) => !ended);
  return open ? formulaWords.status.notYetMet : formulaWords.status.notMet;
}

/** What a reader must know beside the headline: a different stated one, what is so far only, the score. */
function putHeadlineNotes(draft: DraftBuilder, input: CompositionInput): void {
  const { words, figures, evaluation } = input;
  const headline = evaluation.headlines[evaluation.mainTable!];
  if (!headline) return;
  const notes: string[] = [];
  const count = (value: number): string => figures.number(value);
  if (headline.soFarOnly > 0) {
    notes.push(words('review.headlineSoFar', { count: count(headline.soFarOnly) }));
  }
  if (headline.toConfirm > 0) {
    notes.push(words('review.headlineToConfirm', { count: count(headline.toConfirm) }));
  }
  if (headline.weighted) {
    const { score, covered } = headline.weighted;
    notes.push(
      words('review.weighted', { score: figures.share(score), covered: figures.share(covered) }),
    );
  }
  const stated = evaluation.reading.statedHeadlines.find(
    ({ met, of }) => met !== headline.metOrExceeded || of !== headline.counted,
  );
  if (stated) {
    notes.push(
      words('review.stated', {
        met: count(stated.met),
        of: count(stated.of),
        place: placeText(stated.source),
      }),
    );
  }
  for (const note of notes) draft.prose(note, WIDTH, { horizontal: 'Center' });
}

function putTables(draft: DraftBuilder, input: CompositionInput): void {
  const { words, evaluation } = input;
  const all = assessedIn(evaluation).filter(({ indicator }) => indicator.target !== null);
  const main = all.filter(({ indicator }) => indicator.table === evaluation.mainTable);
  const others = all.filter(({ indicator }) => indicator.table !== evaluation.mainTable);
  putTable(draft, input, words('review.indicators'), main);
  if (others.length > 0) putTable(draft, input, words('review.otherTables'), others);
}

function putTable(
  draft: DraftBuilder,
  input: CompositionInput,
  title: string,
  all: readonly Assessed[],
): void {
  const { words } = input;
  draft.row += 1;
  draft.prose(title, WIDTH, { bold: true, fontSize: 12 });
  const chosen = all.length > MOST_ROWS ? neediestFirst(all).slice(0, MOST_ROWS) : all;
  if (chosen.length < all.length) {
    draft.prose(
      words('review.moreInAnnex', { shown: chosen.length, total: all.length }),
      WIDTH,
      {},
    );
  }
  const header = draft.put(draft.row, 0, [COLUMNS.map(({ header: key }) => words(key))]);
  draft.format(header, HEADER);
  draft.height(draft.row, headerHeight(input.language));
  const body = draft.put(
    draft.row + 1,
    0,
    chosen.map(({ indicator }, index) => indicatorRow(input, indicator.key, index + 1)),
  );
  formatTable(draft, input, body, chosen);
  draft.row += 1 + chosen.length;
}

function indicatorRow({ names }: CompositionInput, key: string, number: number): Content[] {
  const live = (column: string): string => `=${lookup(column, key, names.key)}`;
  return [
    number,
    live(names.indicator),
    live(names.target),
    live(names.achieved),
    live(names.attainment),
    live(names.status),
    live(names.pace),
  ];
}

/** What may need more than one line: the name, the target in words, the reason why there is no ratio. */
function textsOf({ indicator, assessment }: Assessed, words: Words): readonly FittedText[] {
  const { notComputable } = assessment;
  return [
    [indicator.name, COLUMNS[1].points],
    [indicator.target?.text ?? '', COLUMNS[2].points],
    [notComputable ? words(`notComputable.${notComputable}`) : '', COLUMNS[4].points],
  ];
}

function formatTable(
  draft: DraftBuilder,
  input: CompositionInput,
  body: Area,
  chosen: readonly Assessed[],
): void {
  const column = (index: number): Area => area(body.row, index, body.rows, 1);
  const top = (index: number): string => `$${cellA1(body.row, index)}`;
  draft.format(body, BODY);
  draft.format(column(0), { horizontal: 'Center' });
  draft.format(column(1), { wrap: true, horizontal: 'Left' });
  for (const index of [2, 3, 4]) draft.format(column(index), { horizontal: 'Right', wrap: true });
  for (const index of [5, 6]) draft.format(column(index), { horizontal: 'Center', wrap: true });
  const formats = chosen.map((one) => numberFormatOf(one, placeOf(input, one)));
  for (const run of runsOf(formats)) {
    draft.format(area(body.row + run.start, 2, run.length, 2), { numberFormat: run.value });
  }
  draft.format(column(4), { numberFormat: SHARE_FORMAT });
  chosen.forEach((one, index) =>
    draft.height(body.row + index, rowHeight(textsOf(one, input.words), input.language)),
  );
  draft.conditional(column(5), statusRules(top(5), input.formulaWords));
  draft.conditional(column(4), attainmentRules(top(4), top(5), input.formulaWords));
}

/** Between the margins of a page, in points of the sheet, which is printed at about 85 %. */
const PAGE_HEIGHT = (842 - 2 * 57) / 0.85;

/**
 * Margins: 2 cm at the left, where sheets are bound, and above and below; 1.5 cm at the right. The charts
 * begin a page where they would not fit below the tables.
 */
function pageOf(draft: DraftBuilder, tablesEnd: number, { words }: CompositionInput): PageSpec {
  const fitsOnePage = draft.heightOf(0, draft.row) <= PAGE_HEIGHT;
  return {
    orientation: 'Portrait',
    margins: { left: 57, right: 43, top: 57, bottom: 57, header: 28, footer: 28 },
    printArea: area(0, 0, draft.row, WIDTH),
    titleRows: null,
    breaks: fitsOnePage || tablesEnd === draft.row ? [] : [tablesEnd],
    centerFooter: words('review.footer', { page: '&P', pages: '&N' }),
  };
}
