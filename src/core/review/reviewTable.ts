import { area, cellA1, type Area } from '../model/address';
import type { Content } from '../model/edit';
import type { WordKey, Words } from '../wording/words';
import { placeOf } from './annexRow';
import { runsOf } from './annexTable';
import { lookup } from './lookup';
import type { Assessed, CompositionInput } from './composition';
import { attainmentRules, BODY, HEADER, SHARE_FORMAT, statusRules } from './look';
import { neediestFirst } from './neediest';
import { numberFormatOf } from './numberFormat';
import { judgementTexts } from './judgementTexts';
import { headerHeight, rowHeight, type FittedText } from './rowHeight';
import type { DraftBuilder } from './sheetDraft';

/** Columns of the indicators' table on the review, with their usual widths in points. */
export const COLUMNS = [
  { header: 'column.number', points: 30 },
  { header: 'column.indicator', points: 196 },
  { header: 'column.target', points: 74 },
  { header: 'column.achieved', points: 60 },
  { header: 'column.attainment', points: 62 },
  { header: 'column.status', points: 84 },
  { header: 'column.pace', points: 80 },
] as const satisfies readonly { header: WordKey; points: number }[];

/** Beyond this the table shows the indicators that need attention; the annex has them all. */
const MOST_ROWS = 25;

/** @returns the indicators that the review shows of a table's. */
export const shownOf = (all: readonly Assessed[]): readonly Assessed[] =>
  all.length > MOST_ROWS ? neediestFirst(all).slice(0, MOST_ROWS) : all;

/**
 * Puts the indicators of a table, one row each, live; where some are left out it says so above them.
 * @returns its cells.
 */
export function putTable(
  draft: DraftBuilder,
  input: CompositionInput,
  all: readonly Assessed[],
  widths: readonly number[],
): Area {
  const { words, type } = input;
  const chosen = shownOf(all);
  if (chosen.length < all.length) {
    const counts = { shown: chosen.length, total: all.length };
    draft.prose(words('review.moreInAnnex', counts), COLUMNS.length, { italic: true });
    draft.keep(draft.row, draft.row + 1);
  }
  const header = draft.put(draft.row, 0, [COLUMNS.map(({ header: key }) => words(key))]);
  draft.format(header, HEADER);
  draft.height(draft.row, headerHeight(type));
  const numbers = numbersOf(chosen);
  const body = draft.put(
    draft.row + 1,
    0,
    chosen.map(({ indicator }, index) => indicatorRow(input, indicator.key, numbers[index]!)),
  );
  formatTable(draft, input, body, chosen);
  chosen.forEach((one, index) =>
    draft.height(body.row + index, rowHeight(textsOf(one, words, widths), type)),
  );
  draft.keep(body.row, body.row + 2);
  draft.row += 1 + chosen.length;
  return area(header.row, 0, 1 + body.rows, COLUMNS.length);
}

/** Parts of an indicator, which do not count, have no number of their own. */
function numbersOf(chosen: readonly Assessed[]): readonly Content[] {
  let last = 0;
  return chosen.map(({ indicator }) => (indicator.counted ? ++last : ''));
}

function indicatorRow({ names }: CompositionInput, key: string, number: Content): Content[] {
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

/** What may need more than one line. */
function textsOf(
  { indicator, assessment }: Assessed,
  words: Words,
  widths: readonly number[],
): readonly FittedText[] {
  const { notComputable } = assessment;
  return [
    [indicator.name, widths[1]!],
    [indicator.target?.text ?? '', widths[2]!],
    [notComputable ? words(`notComputable.${notComputable}`) : '', widths[4]!],
    ...judgementTexts(assessment, words, widths[5]!, widths[6]!),
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
  draft.conditional(column(5), statusRules(top(5), input.formulaWords));
  draft.conditional(column(4), attainmentRules(top(4), top(5), input.formulaWords));
}
