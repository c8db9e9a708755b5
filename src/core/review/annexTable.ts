import { area, cellA1, type Area } from '../model/address';
import { cellAt } from '../model/cell';
import type { Content } from '../model/edit';
import {
  ANNEX_COLUMNS,
  ANNEX_HEADERS,
  ANNEX_HEADER_ROW,
  ANNEX_WIDTHS,
  annexColumn,
  PRINTED,
  type AnnexColumn,
} from './annexColumns';
import { annexRow, placeOf } from './annexRow';
import { assessedIn, type Assessed, type CompositionInput } from './composition';
import { attainmentRules, BODY, HEADER, SHARE_FORMAT, statusRules } from './look';
import { numberFormatOf, stillNeededFormat } from './numberFormat';
import { judgementTexts } from './judgementTexts';
import { headerHeight, rowHeight, type FittedText } from './rowHeight';
import { linkFinder } from './rowReferencesOf';
import type { DraftBuilder } from './sheetDraft';
import { userPlace, type TablePlace } from './tablePlaces';

/**
 * Puts the table of all indicators: one row each, which finds its figures in the user's table by its fixed
 * key, so that sorting either of them changes nothing.
 * @returns the cells of the body.
 */
export function putAnnexTable(draft: DraftBuilder, input: CompositionInput): Area {
  const { words } = input;
  const header = draft.put(ANNEX_HEADER_ROW, 0, [
    ANNEX_COLUMNS.map((name) => words(ANNEX_HEADERS[name])),
  ]);
  draft.format(header, HEADER);
  draft.height(ANNEX_HEADER_ROW, headerHeight(input.type));
  const first = ANNEX_HEADER_ROW + 1;
  const linkOf = linkFinder(input.evaluation.reading);
  const rows = assessedIn(input.evaluation).map(({ indicator, assessment }, index) =>
    annexRow(
      input,
      { indicator: { ...indicator, link: linkOf(indicator) }, assessment },
      index,
      first + index,
    ),
  );
  const body = draft.put(first, 0, rows.length > 0 ? rows : [BLANK_ROW]);
  draft.row = first + body.rows;
  formatBody(draft, input, body);
  return body;
}

/** Names refer to the rows of the table: without any indicator it has one without content. */
const BLANK_ROW: readonly Content[] = ANNEX_COLUMNS.map(() => '');

function formatBody(draft: DraftBuilder, input: CompositionInput, body: Area): void {
  const column = (name: AnnexColumn): Area => area(body.row, annexColumn(name), body.rows, 1);
  const top = (name: AnnexColumn): string => `$${cellA1(body.row, annexColumn(name))}`;
  draft.format(area(body.row, 0, body.rows, PRINTED), BODY);
  for (const name of [
    'indicator',
    'group',
    'unit',
    'target',
    'status',
    'pace',
    'remark',
  ] as const) {
    draft.format(column(name), { wrap: true, horizontal: 'Left' });
  }
  for (const name of [
    'target',
    'achieved',
    'attainment',
    'gap',
    'due',
    'stillNeeded',
    'stated',
  ] as const) {
    draft.format(column(name), { horizontal: 'Right', wrap: true });
  }
  for (const name of ['number', 'unit', 'status', 'pace'] as const) {
    draft.format(column(name), { horizontal: 'Center', wrap: true });
  }
  formatFigures(draft, input, body);
  draft.format(column('attainment'), { numberFormat: SHARE_FORMAT });
  draft.conditional(column('status'), statusRules(top('status'), input.formulaWords));
  draft.conditional(
    column('attainment'),
    attainmentRules(top('attainment'), top('status'), input.formulaWords),
  );
}

/** As the user's own cell prints it. */
function statedFormat({ indicator }: Assessed, { table }: TablePlace): string {
  const stated = userPlace(table, 'stated-attainment');
  const cell = stated && cellAt(table.sheet, indicator.row, stated.column);
  return cell?.kind === 'number' ? cell.format : 'General';
}

/** What may need more than one line. */
function textsOf(
  { words, remarks }: CompositionInput,
  { indicator, assessment }: Assessed,
): readonly FittedText[] {
  const { notComputable } = assessment;
  return [
    [indicator.name, ANNEX_WIDTHS.indicator],
    [indicator.group ?? '', ANNEX_WIDTHS.group],
    [indicator.unit ?? '', ANNEX_WIDTHS.unit],
    [indicator.target?.text ?? '', ANNEX_WIDTHS.target],
    [notComputable ? words(`notComputable.${notComputable}`) : '', ANNEX_WIDTHS.attainment],
    [remarks.get(indicator.key) ?? '', ANNEX_WIDTHS.remark],
    ...judgementTexts(assessment, words, ANNEX_WIDTHS.status, ANNEX_WIDTHS.pace),
  ];
}

/** Rows of one number format are formatted together. */
function formatFigures(draft: DraftBuilder, input: CompositionInput, body: Area): void {
  const all = assessedIn(input.evaluation);
  const apply = (
    columns: readonly AnnexColumn[],
    formatOf: (one: Assessed, place: TablePlace) => string,
  ): void => {
    const formats = all.map((one) => formatOf(one, placeOf(input, one)));
    for (const { start, length, value } of runsOf(formats)) {
      for (const name of columns) {
        const cells = area(body.row + start, annexColumn(name), length, 1);
        draft.format(cells, { numberFormat: value });
      }
    }
  };
  apply(['stated'], statedFormat);
  apply(['target', 'achieved', 'gap', 'due'], numberFormatOf);
  apply(['stillNeeded'], (one, place) => stillNeededFormat(one, place, input.words));
  all.forEach((one, index) => {
    draft.height(body.row + index, rowHeight(textsOf(input, one), input.type));
  });
}

/** @returns stretches of equal neighbours. */
export function runsOf<T>(values: readonly T[]): { start: number; length: number; value: T }[] {
  const runs: { start: number; length: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.length += 1;
    else runs.push({ start: index, length: 1, value });
  });
  return runs;
}
