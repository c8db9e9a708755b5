import { area, type Area } from '../../model/address';
import type { Span } from '../../model/day';
import type { Content } from '../../model/edit';
import { placeOf } from '../annexRow';
import type { Assessed, CompositionInput } from '../composition';
import { dayFormat } from '../dayFormat';
import { lookup } from '../lookup';
import type { ProgressBlock } from './chartBlocks';
import { chartName, MOST_CHARTS } from './chartNames';
import { datedIndicators, type DatedIndicator } from './datedIndicator';
import { positionFormula } from '../rowReferencesOf';
import type { OwnCells } from './distantReferences';
import { cellOf, type CellFinder, type HelperBlocks } from './helperBlock';
import { periodsOf } from './periods';
import { formulasAt, onceReached } from './progressFormulas';
import { targetFormula } from './targetsData';

/** Columns of a block. From `key` on they stand in its first row only; `written` is the target as its cell has it. */
const COLUMNS = [
  'label',
  'from',
  'to',
  'day',
  'achieved',
  'due',
  'dueShare',
  'achievedShare',
  'key',
  'position',
  'written',
  'target',
] as const;
type ColumnName = (typeof COLUMNS)[number];
const at = (name: ColumnName): number => COLUMNS.indexOf(name);

/** Puts progress by period for the indicators furthest behind what was due, in the order of the table. */
export function putProgress(
  blocks: HelperBlocks,
  input: CompositionInput,
  counted: readonly Assessed[],
): readonly ProgressBlock[] {
  const dated = datedIndicators(counted, input.evaluation);
  const chosen = dated.slice(0, MOST_CHARTS.progress);
  const order = (one: DatedIndicator): number =>
    counted.findIndex(({ indicator }) => indicator.key === one.indicator.key);
  return chosen
    .sort((a, b) => order(a) - order(b))
    .map((one, index) => ({
      ...putOne(blocks, input, one, index),
      total: dated.length,
      shown: chosen.length,
      isLast: index === chosen.length - 1,
    }));
}

/** One row a period, and a last one for the review date, which the chart does not draw. */
function putOne(
  blocks: HelperBlocks,
  input: CompositionInput,
  one: DatedIndicator,
  index: number,
): Omit<ProgressBlock, 'total' | 'shown' | 'isLast'> {
  const name = chartName('progress', index);
  const periods = periodsOf(one.horizon, one.days);
  const now = { ...one.horizon, end: null };
  const columns = blocks.put(name, headersOf(input), (cell) =>
    [...periods, now].map((period, row) => rowCells(input, one, period, cell, row)),
  );
  const column = (wanted: ColumnName): Area => columns[at(wanted)]!;
  for (const days of ['from', 'to', 'day'] as const)
    blocks.format(column(days), dayFormat(input.language));
  const drawn = (wanted: ColumnName): Area => ({ ...column(wanted), rows: periods.length });
  const last = (wanted: ColumnName): Area => cellOf(column(wanted), periods.length);
  return {
    name,
    one,
    labels: drawn('label'),
    due: drawn('dueShare'),
    achieved: drawn('achievedShare'),
    now: {
      achieved: last('achieved'),
      target: area(column('target').row, column('target').column),
      due: last('due'),
      dueShare: last('dueShare'),
      achievedShare: last('achievedShare'),
    },
  };
}

const headersOf = ({ words }: CompositionInput): readonly string[] => [
  words('chart.period'),
  words('chart.from'),
  words('chart.to'),
  words('chart.day'),
  words('column.achieved'),
  words('column.due'),
  words('chart.dueShare'),
  words('chart.achievedShare'),
  words('column.key'),
  words('column.position'),
  words('column.sourceText'),
  words('column.target'),
];

/** @param period of which the end is null for the review date itself. */
function rowCells(
  input: CompositionInput,
  one: DatedIndicator,
  { start, end }: Pick<Span, 'start'> & { readonly end: number | null },
  cell: CellFinder,
  row: number,
): Content[] {
  const { evaluation, names, language } = input;
  const { key, target } = one.indicator;
  const own: OwnCells = {
    key: cell(at('key'), 0),
    position: cell(at('position'), 0),
    target: cell(at('written'), 0),
  };
  const bound = cell(at('target'), 0);
  const here = (name: ColumnName): string => cell(at(name), row);
  const reviewDate = evaluation.reviewDate!;
  const isOver = end !== null && end <= reviewDate;
  const day = isOver || (end !== null && start > reviewDate) ? end : reviewDate;
  const { achieved, due } = formulasAt(input, one, own, here('day'), day);
  const cells: Record<ColumnName, Content> = {
    label: labelFormula(here('day'), language === 'th'),
    from: start,
    to: end ?? '',
    day:
      end === null
        ? `=${names.reviewDate}`
        : dayFormula(names.reviewDate, here('from'), here('to')),
    achieved: onceReached(input, here('day'), achieved),
    due: `=${due}`,
    dueShare: shareFormula(here('due'), bound),
    achievedShare: shareFormula(here('achieved'), bound),
    key: row === 0 ? key : '',
    position: row === 0 ? positionFormula(placeOf(input, one), own.key) : '',
    written: row === 0 ? `=${lookup(names.target, key, names.key)}` : '',
    target: row === 0 ? targetFormula(input, key, target!) : '',
  };
  return COLUMNS.map((name) => cells[name]);
}

/** Periods end on their last day, the one that is running on the review date. */
const dayFormula = (reviewDate: string, from: string, to: string): string =>
  `=IF(AND(ISNUMBER(${reviewDate}),N(${reviewDate})>=${from},N(${reviewDate})<${to}),${reviewDate},${to})`;

/** `6/23`: month and year, in Thai of the Buddhist era. */
const labelFormula = (day: string, isBuddhist: boolean): string =>
  `=MONTH(${day})&"/"&RIGHT(YEAR(${day})${isBuddhist ? '+543' : ''},2)`;

const shareFormula = (figure: string, target: string): string =>
  `=IF(COUNT(${figure},${target})=2,IFERROR(${figure}/${target},NA()),NA())`;
