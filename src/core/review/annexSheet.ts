import { area, type Area } from '../model/address';
import type { PageSpec } from '../model/edit';
import {
  ANNEX_COLUMNS,
  ANNEX_HEADER_ROW,
  ANNEX_WIDTHS,
  annexColumn,
  NAMED_COLUMNS,
  PRINTED,
} from './annexColumns';
import { putReadings, putRules } from './annexBlocks';
import { putFindings } from './annexFindings';
import { putAnnexTable } from './annexTable';
import { putChartData } from './chartData';
import type { Annex } from './annex';
import type { CompositionInput } from './composition';
import { COLORS } from './look';
import type { NameRole } from './names';
import { dateLine } from './sentences';
import { DraftBuilder } from './sheetDraft';
import { quoteText } from './textFormula';

/**
 * Composes the annex (A4 landscape): the full table, findings, rules as live settings, the readings block,
 * and at the right of the printed part the cells that charts and the headline read.
 */
export function composeAnnex(input: CompositionInput): Annex {
  const { words, language, names, formulaWords } = input;
  const draft = new DraftBuilder(language);
  draft.prose(words('annex.title'), PRINTED, { bold: true, fontSize: 14 });
  draft.prose(`=${dateLine(input)}`, PRINTED, { fontColor: COLORS.quiet });
  const body = putAnnexTable(draft, input);
  putFindings(draft, input);
  const rules = putRules(draft, input);
  const readings = putReadings(draft, input);
  const end = draft.row;
  const totals = putTotals(draft, names, formulaWords.status);
  const charts = putChartData(draft, input);
  const page = pageOf(end, `${words('review.footer', { page: '&P', pages: '&N' })}`);
  const widths = ANNEX_COLUMNS.map((name, column) => ({ column, points: ANNEX_WIDTHS[name] }));
  const columns = Object.fromEntries(
    NAMED_COLUMNS.map((name) => [name, area(body.row, annexColumn(name), body.rows, 1)]),
  ) as Pick<Record<NameRole, Area>, (typeof NAMED_COLUMNS)[number]>;
  return {
    draft: draft.build(widths, page),
    named: { ...columns, ...rules, ...readings, ...totals },
    charts,
  };
}

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

/** Margins of 1.5 cm at the sides and 2 cm above and below. */
function pageOf(end: number, centerFooter: string): PageSpec {
  return {
    orientation: 'Landscape',
    margins: { left: 43, right: 43, top: 57, bottom: 57, header: 28, footer: 28 },
    printArea: area(0, 0, end, PRINTED),
    titleRows: { first: ANNEX_HEADER_ROW, last: ANNEX_HEADER_ROW },
    breaks: [],
    centerFooter,
  };
}
