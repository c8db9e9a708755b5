import { columnLetters, overlaps, parseA1 } from '../../core/model/address';
import type { Indicator } from '../../core/model/indicator';
import type { FoundTable } from '../../core/model/table';
import { spanText } from '../../core/wording/explaining/spanText';
import { quoted } from './cellText';
import { columnLines } from './columnLines';
import { indicatorLines } from './indicatorLines';
import { wrapped } from './layout';
import { rangesText, rowsText } from './ranges';
import { tablePlace } from './tablePlace';
import type { Teller } from './teller';

const INDENT = '  ';

/** @returns where a table is, what it holds, its columns, and each of its indicators. */
export function tableLines(
  index: number,
  indicators: readonly Indicator[],
  teller: Teller,
): readonly string[] {
  const { words, evaluation } = teller;
  const table = evaluation.reading.tables[index]!;
  const facts = [
    ...roleFacts(table, index, teller),
    ...rowFacts(table, indicators, teller),
    ...hiddenFacts(table, teller),
    ...joinFacts(table, teller),
  ];
  return [
    words('explain.table', { number: index + 1, place: tablePlace(table) }),
    ...facts.flatMap((fact) => wrapped(INDENT, fact)),
    `${INDENT}${words('explain.columns')}:`,
    ...columnLines(table.columns, teller, INDENT.repeat(2)),
    ...(indicators.length === 0 ? [] : [`${INDENT}${words('explain.indicators')}:`]),
    ...indicators.flatMap((indicator) => indicatorLines(indicator, teller, INDENT.repeat(2))),
    '',
  ];
}

function roleFacts(table: FoundTable, index: number, teller: Teller): readonly string[] {
  const { words, evaluation } = teller;
  const { excelTable, role, isMain } = table;
  const isWorkbooks = evaluation.mainTable === index;
  const facts = [
    words('explain.role', { role: words(`tableRole.${role}`) }),
    excelTable
      ? words('explain.excelTable', { name: excelTable.name })
      : words('explain.plainRange'),
    ...(isWorkbooks ? [words(isMain ? 'explain.mainChosen' : 'explain.mainFound')] : []),
  ];
  return [facts.join('; ')];
}

function rowFacts(
  table: FoundTable,
  indicators: readonly Indicator[],
  teller: Teller,
): readonly string[] {
  const { words } = teller;
  const { headerTop, headerRow, firstRow, endRow } = table;
  return [
    words('explain.rows', {
      header: rowsText(headerTop, headerRow + 1),
      body: rowsText(firstRow, endRow),
    }),
    ...(firstRow > headerRow + 1
      ? [words('explain.unitsRow', { rows: rowsText(headerRow + 1, firstRow) })]
      : []),
    ...(table.role === 'achievements'
      ? []
      : [horizonFact(table, teller), ...leftOutRows(table, indicators, teller)]),
  ];
}

/** Rows are counted from zero inside, and from one by people. */
const rowNumber = (row: number): string => String(row + 1);

function horizonFact({ horizon }: FoundTable, { words, figures }: Teller): string {
  if (horizon === null) return words('explain.horizonNone');
  if (horizon === 'to-date') return words('explain.horizonToDate');
  return words('explain.horizonSpan', { period: spanText(horizon, figures) });
}

function leftOutRows(
  { firstRow, endRow }: FoundTable,
  indicators: readonly Indicator[],
  { words }: Teller,
): readonly string[] {
  const read = new Set(indicators.map(({ row }) => row));
  const others: number[] = [];
  for (let row = firstRow; row < endRow; row += 1) if (!read.has(row)) others.push(row);
  if (others.length === 0) return [];
  return [words('explain.leftOutRows', { list: rangesText(others, rowNumber) })];
}

function hiddenFacts({ hidden }: FoundTable, { words }: Teller): readonly string[] {
  const { rows, columns } = hidden;
  return [
    ...(rows.length > 0
      ? [words('explain.hiddenRows', { list: rangesText(rows, rowNumber) })]
      : []),
    ...(columns.length > 0
      ? [words('explain.hiddenColumns', { list: rangesText(columns, columnLetters) })]
      : []),
  ];
}

/** So many names show what is missing. */
const MOST_NAMES = 5;

function joinFacts(table: FoundTable, teller: Teller): readonly string[] {
  const { words } = teller;
  const { join } = table;
  if (!join) return [];
  const { by, matched, of } = join;
  const key = by === 'code' ? 'explain.joinCode' : 'explain.joinName';
  return [words(key, { matched, of }), ...unmatchedFacts(table, teller)];
}

function unmatchedFacts(
  { sheet, area }: FoundTable,
  { words, evaluation }: Teller,
): readonly string[] {
  const here = evaluation.reading.orphans.filter(
    ({ source }) => source.sheet === sheet.name && overlaps(parseA1(source.address), area),
  );
  if (here.length === 0) return [];
  const names = here
    .slice(0, MOST_NAMES)
    .map(({ label, source }) => `${quoted(label)} (${source.address})`);
  const more = here.length - names.length;
  const list = [...names, ...(more > 0 ? [words('explain.more', { count: more })] : [])];
  return [words('explain.unmatched', { list: list.join(', ') })];
}
