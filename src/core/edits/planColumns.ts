import { area, areaA1, cellA1, quoteSheet, type Area } from '../model/address';
import { runsOf } from '../review/annexTable';
import type { Assessed, CompositionInput } from '../review/composition';
import { attainmentRules, COLORS, HEADER, SHARE_FORMAT, statusRules } from '../review/look';
import { numberFormatOf } from '../review/numberFormat';
import type { OwnColumnKind } from '../model/own';
import { ownPlace, type OwnPlace, type TablePlace } from '../review/tablePlaces';
import type { CellFormat, Content, Edit } from '../model/edit';
import { expectedValue } from './expectedValue';
import type { Located } from './locateOwn';
import { columnsBeside } from './placeColumns';
import type { Journal } from './ownPart';
import type { Expectation } from './plan';

export interface ColumnsPlan {
  readonly edits: readonly Edit[];
  readonly expectations: readonly Expectation[];
  readonly tableColumns: Journal['tableColumns'];
  readonly rangeColumns: Journal['rangeColumns'];
}

/**
 * Plans our columns beside every target table: added where they are missing, then filled.
 * @param taken the names that the workbook has already, in lower case.
 */
export function planColumns(
  input: CompositionInput,
  located: Located,
  taken: ReadonlySet<string>,
): ColumnsPlan {
  const plans = input.places.map((place) => planTable(input, place, located, taken));
  return {
    edits: plans.flatMap(({ edits }) => edits),
    expectations: plans.flatMap(({ expectations }) => expectations),
    tableColumns: plans.flatMap(({ tableColumns }) => tableColumns),
    rangeColumns: plans.flatMap(({ rangeColumns }) => rangeColumns),
  };
}

function planTable(
  input: CompositionInput,
  place: TablePlace,
  located: Located,
  taken: ReadonlySet<string>,
): ColumnsPlan {
  const rows = assessedRows(input, place);
  const byRow = new Map(rows.map(({ indicator }) => [indicator.row, indicator.key]));
  const contents = (kind: OwnColumnKind): Content[][] =>
    bodyRows(place).map((row) => [contentOf(kind, byRow.get(row), input.formulas)]);
  const frame = place.table.excelTable
    ? tableFrame(place, located)
    : rangeFrame(input, place, located, taken);
  const fills = fillOrder(place).map((own): Edit => ({
    kind: 'set-cells',
    sheet: own.sheet,
    at: bodyOf(own),
    cells: contents(own.kind),
  }));
  return {
    ...frame,
    edits: [...frame.edits, ...formatEdits(input, place, rows), ...fills],
    expectations: expectationsOf(input, place, rows),
  };
}

function assessedRows({ evaluation }: CompositionInput, { index }: TablePlace): Assessed[] {
  return evaluation.reading.indicators.flatMap((indicator, at) =>
    indicator.table === index ? [{ indicator, assessment: evaluation.assessments[at]! }] : [],
  );
}

function bodyRows({ table }: TablePlace): number[] {
  return Array.from(
    { length: table.endRow - table.firstRow },
    (_, index) => table.firstRow + index,
  );
}

/** Rows that are no indicator (groups, spacers) stay blank. */
function contentOf(
  kind: OwnColumnKind,
  key: string | undefined,
  formulas: CompositionInput['formulas'],
): Content {
  if (key === undefined || kind === 'key') return key ?? '';
  return formulas.get(key)![kind] ?? '';
}

/** The key first, since formulas refer to it; the rest from the left, as they refer to each other. */
function fillOrder({ own }: TablePlace): readonly OwnPlace[] {
  return [...own.filter(({ kind }) => kind === 'key'), ...own.filter(({ kind }) => kind !== 'key')];
}

const bodyOf = ({ column, body }: OwnPlace): Area =>
  area(body.first, column, body.end - body.first, 1);

/** New columns are added with their headers alone: their formulas refer to each other. */
function tableFrame(place: TablePlace, located: Located): Omit<ColumnsPlan, 'expectations'> {
  const table = place.table.excelTable!;
  const whole = place.table.sheet.tables.find(({ id }) => id === table.id)!.area;
  return {
    edits: place.own
      .filter(({ exists }) => !exists)
      .map((own) => ({
        kind: 'add-table-column',
        sheet: own.sheet,
        table: table.name,
        header: own.header,
        index: own.column - whole.column,
      })),
    tableColumns: place.own.map(({ kind, header, exists }) => ({
      tableId: table.id,
      columnId: exists ? columnIdOf(located, table.id, kind) : null,
      header,
      kind,
    })),
    rangeColumns: [],
  };
}

/** As recorded; null for a column of a run that was cut short before its id was known. */
const columnIdOf = ({ journal }: Located, table: string, kind: OwnColumnKind): string | null =>
  journal?.tableColumns.find((column) => column.tableId === table && column.kind === kind)
    ?.columnId ?? null;

/**
 * Beside a plain range: a name that moves with the block, and headers in its header row. The name comes first,
 * since it alone tells what is ours when a run stops half-way.
 */
function rangeFrame(
  { names }: CompositionInput,
  place: TablePlace,
  located: Located,
  taken: ReadonlySet<string>,
): Omit<ColumnsPlan, 'expectations'> {
  const { headerRow, endRow, sheet } = place.table;
  const first = place.own[0]!.column;
  const block = area(headerRow, first, endRow - headerRow, place.own.length);
  const existing = columnsBeside(place.table, located)[0]?.name;
  const name = existing ?? freeName(names.key, place.index + 1, taken);
  const header = { ...block, rows: 1 };
  return {
    edits: [
      {
        kind: existing ? 'change-name' : 'add-name',
        name,
        formula: `=${quoteSheet(sheet.name)}!${areaA1(block, true)}`,
      },
      {
        kind: 'set-cells',
        sheet: sheet.name,
        at: header,
        cells: [place.own.map((own) => own.header)],
      },
      { kind: 'format', sheet: sheet.name, at: header, format: { ...HEADER, wrap: false } },
    ],
    tableColumns: [],
    rangeColumns: [
      { name, columns: place.own.map(({ kind, header: text }) => ({ kind, header: text })) },
    ],
  };
}

function freeName(stem: string, from: number, taken: ReadonlySet<string>): string {
  let n = from;
  while (taken.has(`${stem}_${n}`.toLowerCase())) n += 1;
  return `${stem}_${n}`;
}

/** In points. */
const WIDTHS: Readonly<Record<OwnColumnKind, number>> = {
  achieved: 72,
  attainment: 78,
  gap: 66,
  status: 96,
  pace: 96,
  key: 52,
};

/** Headers of ours stand on one line, with room for a filter button: the row's height is the user's. */
const widthOf = ({ kind, header }: OwnPlace): number =>
  Math.max(WIDTHS[kind], header.length * 5.6 + 24);

const FORMATS: Readonly<Record<OwnColumnKind, CellFormat>> = {
  achieved: { horizontal: 'Right' },
  attainment: { numberFormat: SHARE_FORMAT, horizontal: 'Right' },
  gap: { horizontal: 'Right' },
  status: { horizontal: 'Center' },
  pace: { horizontal: 'Center' },
  key: { horizontal: 'Center', fontColor: COLORS.quiet },
};

function formatEdits(
  input: CompositionInput,
  place: TablePlace,
  rows: readonly Assessed[],
): Edit[] {
  const sheet = place.table.sheet.name;
  const edits = place.own.flatMap((own): Edit[] => [
    { kind: 'set-column-width', sheet, at: area(0, own.column), points: widthOf(own) },
    { kind: 'format', sheet, at: bodyOf(own), format: FORMATS[own.kind] },
  ]);
  return [...edits, ...figureFormats(place, rows), ...conditionalFormats(input, place)];
}

function figureFormats(place: TablePlace, rows: readonly Assessed[]): Edit[] {
  const columns = place.own.filter(({ kind }) => kind === 'achieved' || kind === 'gap');
  const formats = new Map(rows.map((one) => [one.indicator.row, numberFormatOf(one, place)]));
  const runs = runsOf(bodyRows(place).map((row) => formats.get(row) ?? 'General'));
  return columns.flatMap((own) =>
    runs.map(({ start, length, value }): Edit => ({
      kind: 'format',
      sheet: own.sheet,
      at: area(own.body.first + start, own.column, length, 1),
      format: { numberFormat: value },
    })),
  );
}

function conditionalFormats({ formulaWords }: CompositionInput, place: TablePlace): Edit[] {
  const status = ownPlace(place, 'status')!;
  const attainment = ownPlace(place, 'attainment')!;
  const top = (own: OwnPlace): string => `$${cellA1(own.body.first, own.column)}`;
  return [
    {
      kind: 'set-conditional-formats',
      sheet: status.sheet,
      at: bodyOf(status),
      rules: statusRules(top(status), formulaWords),
    },
    {
      kind: 'set-conditional-formats',
      sheet: attainment.sheet,
      at: bodyOf(attainment),
      rules: attainmentRules(top(attainment), top(status), formulaWords),
    },
  ];
}

function expectationsOf(
  { words, formulaWords }: CompositionInput,
  place: TablePlace,
  rows: readonly Assessed[],
): Expectation[] {
  return rows.flatMap(({ indicator, assessment }) =>
    place.own.flatMap((own) => {
      const expected = expectedValue(own.kind, assessment, words, formulaWords.none);
      const address = cellA1(indicator.row, own.column);
      return expected === null ? [] : [{ sheet: own.sheet, address, expected }];
    }),
  );
}
