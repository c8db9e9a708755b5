import { area, cellA1, type Area } from '../model/address';
import { cellAt } from '../model/cell';
import type { Content } from '../model/edit';
import { rowFormulas } from '../attainment/formulas/rowFormulas';
import {
  ANNEX_COLUMNS,
  ANNEX_HEADERS,
  ANNEX_HEADER_ROW,
  ANNEX_WIDTHS,
  annexColumn,
  PRINTED,
  type AnnexColumn,
} from './annexColumns';
import { assessedIn, inHeadline, type Assessed, type CompositionInput } from './composition';
import { attainmentRules, BODY, HEADER, SHARE_FORMAT, statusRules } from './look';
import { numberFormatOf } from './numberFormat';
import { columnReference, type ColumnPlace } from './references';
import { headerHeight, rowHeight, type FittedText } from './rowHeight';
import type { Words } from '../wording/words';
import { linkFinder, rowReferencesOf } from './rowReferencesOf';
import type { DraftBuilder } from './sheetDraft';
import { ownPlace, userPlace, type TablePlace } from './tablePlaces';
import { asText } from './textFormula';
import { movedFormula, pointsFormula, weightCell } from './watchedCells';

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

function annexRow(input: CompositionInput, one: Assessed, index: number, row: number): Content[] {
  const { indicator } = one;
  const place = placeOf(input, one);
  const look = lookup(row);
  const cells: Record<AnnexColumn, Content> = {
    number: index + 1,
    indicator: look(userPlace(place.table, 'indicator')),
    group: asText(
      indicator.group ??
        (indicator.table === input.evaluation.mainTable ? '' : place.table.sheet.name),
    ),
    unit: asText(indicator.unit ?? ''),
    target: targetCell(input, indicator, look(userPlace(place.table, 'target')), row),
    achieved: look(ownPlace(place, 'achieved') ?? userPlace(place.table, 'achieved')),
    attainment: look(ownPlace(place, 'attainment')),
    gap: look(ownPlace(place, 'gap')),
    status: look(ownPlace(place, 'status')),
    pace: ownPlace(place, 'pace') ? look(ownPlace(place, 'pace')) : input.formulaWords.none,
    ...remaining(input, one, place, row),
    stated: look(userPlace(place.table, 'stated-attainment')),
    remark: asText(input.remarks.get(indicator.key) ?? ''),
    key: indicator.key,
    position: positionFormula(place, row),
    inHeadline: inHeadline(input.evaluation, indicator) ? 1 : 0,
    weight: weightCell(input, one, place, row),
    points: pointsFormula(input, row),
    moved: movedFormula(input, one, place, row),
  };
  return ANNEX_COLUMNS.map((name) => cells[name]);
}

/** What stands in one cell is looked up; a target of several (periods, branches) comes from its reading. */
function targetCell(
  { names }: CompositionInput,
  { target, targetSource }: Assessed['indicator'],
  found: string,
  row: number,
): Content {
  if (target === null || targetSource !== null) return found;
  const { low, high, text } = target;
  if (low !== null && high !== null && low !== high) return asText(text);
  if (low === null && high === null) return asText(text);
  const key = `$${cellA1(row, annexColumn('key'))}&".target"`;
  const bounds = low === null ? names.readHigh : names.readLow;
  return `=INDEX(${bounds},MATCH(${key},${names.readKey},0))`;
}

export function placeOf(input: CompositionInput, { indicator }: Assessed): TablePlace {
  return input.places.find(({ index }) => index === indicator.table)!;
}

/** Blank cells stay blank (INDEX makes them 0), and a row that is gone shows a dash. */
function lookup(row: number): (column: ColumnPlace | null) => string {
  const position = `$${cellA1(row, annexColumn('position'))}`;
  return (column) => {
    if (!column) return '';
    const found = `INDEX(${columnReference(column)},${position})`;
    return `=IFERROR(IF(${found}="","",${found}),"–")`;
  };
}

/** Where the indicator's row is in its table: looked up once, by its fixed key. */
function positionFormula(place: TablePlace, row: number): string {
  const keys = columnReference(ownPlace(place, 'key')!);
  return `=MATCH($${cellA1(row, annexColumn('key'))},${keys},0)`;
}

/** Due by now and still needed are computed here from the row's own cells. */
function remaining(
  input: CompositionInput,
  { indicator }: Assessed,
  place: TablePlace,
  row: number,
): { due: string; stillNeeded: string } {
  const formulas = rowFormulas(
    indicator,
    input.evaluation,
    {
      ...rowReferencesOf(indicator, place, input.evaluation.reading),
      target: `$${cellA1(row, annexColumn('target'))}`,
      achieved: `$${cellA1(row, annexColumn('achieved'))}`,
      key: `$${cellA1(row, annexColumn('key'))}`,
    },
    input.names,
    input.formulaWords,
  );
  return { due: formulas.due, stillNeeded: formulas.stillNeeded };
}

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

/** Of a ceiling, what is left is room, and what is below nothing is an excess. */
function roomFormat(format: string, words: Words): string {
  return `"${words('annex.roomLeft')} "${format};"${words('annex.roomOver')} "${format}`;
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
  ];
}

/** Rows of one number format are formatted together. */
function formatFigures(draft: DraftBuilder, input: CompositionInput, body: Area): void {
  const formats = assessedIn(input.evaluation).map((one) =>
    numberFormatOf(one, placeOf(input, one)),
  );
  const columns = (['target', 'achieved', 'gap', 'due', 'stillNeeded'] as const).map(annexColumn);
  const stated = assessedIn(input.evaluation).map((one) => statedFormat(one, placeOf(input, one)));
  for (const { start, length, value } of runsOf(stated)) {
    draft.format(area(body.row + start, annexColumn('stated'), length, 1), { numberFormat: value });
  }
  for (const run of runsOf(formats)) {
    for (const column of columns) {
      draft.format(area(body.row + run.start, column, run.length, 1), { numberFormat: run.value });
    }
  }
  assessedIn(input.evaluation).forEach((one, index) => {
    if (one.indicator.target?.comparator === 'atMost') {
      const cell = area(body.row + index, annexColumn('stillNeeded'));
      draft.format(cell, { numberFormat: roomFormat(formats[index]!, input.words) });
    }
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
