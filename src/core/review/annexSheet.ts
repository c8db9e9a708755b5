import { area, type Area } from '../model/address';
import {
  ANNEX_COLUMNS,
  ANNEX_HEADER_ROW,
  ANNEX_WIDTHS,
  annexColumn,
  BLOCK_COLUMN,
  BLOCK_WIDTHS,
  HIDDEN_COLUMNS,
  NAMED_COLUMNS,
  PRINTED,
} from './annexColumns';
import { putFindings } from './annexFindings';
import { putGone } from './annexGone';
import { putReadings } from './annexReadings';
import { putRules } from './annexRules';
import { putAnnexTable } from './annexTable';
import { putChartData } from './chartData';
import type { Annex } from './annex';
import type { CompositionInput } from './composition';
import { COLORS } from './look';
import type { NameRole } from './names';
import { annexPage, lyingRoom, pageBreaks } from './pageSetup';
import { END_ROW } from './prose/textKeys';
import { dateLine } from './sentences';
import { DraftBuilder, type SheetDraft } from './sheetDraft';
import { quoteText } from './textFormula';

/**
 * Composes the annex (A4 lying): the full table, whose header is repeated on every page; below it and at its
 * right, on pages of their own, findings, rules as live settings, and the readings block; and at the right of
 * the printed parts the cells that charts read.
 */
export function composeAnnex(input: CompositionInput): Annex {
  const { words, names, formulaWords } = input;
  const draft = new DraftBuilder(input.type);
  draft.prose(words('annex.title'), PRINTED, { bold: true, fontSize: 14 });
  draft.prose(`=${dateLine(input)}`, PRINTED, { fontColor: COLORS.quiet });
  const body = putAnnexTable(draft, input);
  const tableEnd = draft.row;
  putFindings(draft, input);
  putGone(draft, input);
  const rules = putRules(draft, input);
  const readings = putReadings(draft, input);
  const end = draft.row;
  putGuide(draft, input);
  draft.put(end, annexColumn('key'), [[END_ROW]]);
  const totals = putTotals(draft, names, formulaWords.status);
  const charts = putChartData(draft, input);
  const columns = Object.fromEntries(
    NAMED_COLUMNS.map((name) => [name, area(body.row, annexColumn(name), body.rows, 1)]),
  ) as Pick<Record<NameRole, Area>, (typeof NAMED_COLUMNS)[number]>;
  return {
    draft: finish(draft, input, tableEnd, end),
    named: { ...columns, ...rules, ...readings, ...totals },
    charts,
  };
}

/** On screen the blocks are out of sight: a line above the table says where they are. */
function putGuide(draft: DraftBuilder, { words }: CompositionInput): void {
  const end = draft.row;
  draft.row = ANNEX_HEADER_ROW - 1;
  draft.prose(words('annex.guide'), PRINTED, { fontColor: COLORS.quiet, fontSize: 10 });
  draft.row = end;
}

const BLOCKS = BLOCK_WIDTHS.length;

function finish(
  draft: DraftBuilder,
  input: CompositionInput,
  tableEnd: number,
  end: number,
): SheetDraft {
  const widths = [...ANNEX_COLUMNS.map((name) => ANNEX_WIDTHS[name]), ...BLOCK_WIDTHS];
  const table = area(0, 0, tableEnd, PRINTED);
  const blocks = area(tableEnd + 1, BLOCK_COLUMN, end - tableEnd - 1, BLOCKS);
  const widest = Math.max(
    ...[table, blocks].map((at) => sum(widths.slice(at.column, at.column + at.columns))),
  );
  const room = {
    room: lyingRoom(widest),
    repeated: draft.heightOf(ANNEX_HEADER_ROW, ANNEX_HEADER_ROW + 1),
  };
  draft.keep(1, ANNEX_HEADER_ROW + 3);
  const breaks = [
    ...pageBreaks(draft, { first: 0, end: tableEnd }, room),
    ...pageBreaks(draft, { first: tableEnd + 1, end }, room),
  ];
  return draft.build(
    widths.map((points, column) => ({ column, points })),
    annexPage([table, blocks], ANNEX_HEADER_ROW, breaks, input),
    [area(0, annexColumn('key'), 1, HIDDEN_COLUMNS)],
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** The X and the N of the headline, from the status words of the table's rows. */
function putTotals(
  draft: DraftBuilder,
  names: CompositionInput['names'],
  status: CompositionInput['formulaWords']['status'],
): { met: Area; counted: Area } {
  const good = [status.exceeded, status.met, status.metSoFar]
    .map((word) => `(${names.status}=${quoteText(word)})`)
    .join('+');
  const column = annexColumn('inHeadline');
  const met = draft.put(0, column, [[`=SUMPRODUCT(${names.inHeadline}*(${good}))`]]);
  const counted = draft.put(1, column, [[`=SUM(${names.inHeadline})`]]);
  return { met, counted };
}
