import type { CellValue } from '../../model/cell';
import type { Accumulation, CellSource, Milestone, Target } from '../../model/indicator';
import type { IndicatorSettings, TargetChoice } from '../../model/settings';
import type { TableColumn } from '../../model/table';
import { targetOfCell, type ScaledTarget } from '../cells/cells';
import type { DecidingCell, RowSide } from './goodSide';
import { isOpen, sideOfRow } from './goodSide';
import { cleanNumber } from '../cells/numbers';
import type { TargetContext } from '../cells/readTarget';
import { readTarget } from '../cells/readTarget';
import type { CellReading, IndicatorRow } from './rowCells';
import { textIn } from '../rows/rows';
import type { Scaling } from '../cells/scales';
import { sourceOf } from './stated';

/** The targets of a row as they stand in its cells. */
export interface RowTargets {
  /** The target, or the last of its parts (periods, branches) where no column has it as a whole. */
  readonly main: ScaledTarget | null;
  readonly source: CellSource | null;
  /** A person's reading of the target's cell. */
  readonly chosen: TargetChoice | null;
  readonly milestones: readonly ReadMilestone[];
  /** No column has the target of the whole horizon. */
  readonly isOfParts: boolean;
}

interface ReadMilestone {
  readonly at: TableColumn;
  readonly reading: ScaledTarget;
}

/** Where the side was asked for and not said, a target without words of its own is doubtful. */
function withDoubt(
  reading: ScaledTarget | null,
  cell: CellValue,
  context: TargetContext,
  { isUnsaid }: RowSide,
): ScaledTarget | null {
  if (!reading || !isUnsaid || !isOpen(cell, context)) return reading;
  return { ...reading, target: { ...reading.target, doubt: 'approximate' } };
}

/** "≥" or "at most" in a column of its own, put before the figure as if it stood in the same cell. */
function withComparator(
  reading: ScaledTarget | null,
  comparator: string | null,
  context: TargetContext,
  { isUnsaid }: RowSide,
): ScaledTarget | null {
  if (!reading || comparator === null) return reading;
  const { target } = reading;
  const bound = target.low ?? target.high;
  const words = readTarget(`${comparator} 1`, context)?.target;
  const isOneBound = target.low === null || target.high === null;
  if (!words || words.doubt !== null || bound === null || !isOneBound) return reading;
  const { strict } = words;
  const doubt = isUnsaid ? null : target.doubt;
  const low = words.low === null ? null : bound;
  const high = words.high === null ? null : bound;
  const { comparator: said } = words;
  return { ...reading, target: { ...target, comparator: said, low, high, strict, doubt } };
}

interface TargetColumns {
  readonly at: TableColumn | undefined;
  readonly branches: readonly TableColumn[];
  readonly parts: readonly TableColumn[];
}

function targetColumns({ table }: IndicatorRow): TargetColumns {
  const [at, ...branches] = table.columnsOf('target');
  const parts = at && branches.length > 0 ? [at, ...branches] : table.columnsOf('milestone');
  return { at, branches, parts };
}

function decidingCell(row: IndicatorRow): DecidingCell | null {
  const { at, branches, parts } = targetColumns(row);
  const isPart = at === undefined || branches.length > 0;
  const column = isPart ? parts.at(-1) : at;
  if (column === undefined) return null;
  return { at: column, cell: row.table.view.at(row.row, column.column), isPart };
}

/** @returns the targets of a row, in the scale in which their cells have them. */
export function rowTargets(
  row: IndicatorRow,
  unit: string | null,
  settings: IndicatorSettings,
  { marks, cells }: CellReading,
): RowTargets {
  const side = sideOfRow(row, decidingCell(row), unit, settings, marks);
  const comparator = textIn(row.table, row.row, 'comparator');
  const read = (cell: CellValue, at: TableColumn): ScaledTarget | null => {
    const context = { mark: marks.markOf(row.table, at.column), unit, goodSide: side.goodSide };
    const reading = withDoubt(targetOfCell(cell, context), cell, context, side);
    return withComparator(reading, comparator, context, side);
  };
  const { table } = row;
  const { at, branches, parts } = targetColumns(row);
  const milestones = parts.flatMap((part): ReadMilestone[] => {
    const reading = read(table.view.at(row.row, part.column), part);
    return reading ? [{ at: part, reading }] : [];
  });
  if (!at || branches.length > 0) {
    const main = milestones.at(-1)?.reading ?? null;
    return { main, source: null, chosen: null, milestones, isOfParts: true };
  }
  return {
    main: read(table.view.at(row.row, at.column), at),
    source: sourceOf(table, row.row, at.column),
    chosen: cells.targetAt(table, row.row, at),
    milestones,
    isOfParts: false,
  };
}

const boundOf = ({ low, high, comparator }: Target): number | null =>
  comparator === 'atMost' ? high : low;

const scaled = (bound: number | null, { targetFactor }: Scaling): number | null =>
  bound === null || targetFactor === 1 ? bound : cleanNumber(bound * targetFactor);

/** @returns the milestones that have a period and a figure, in the indicator's scale. */
export function milestonesOf({ milestones }: RowTargets, scaling: Scaling): readonly Milestone[] {
  return milestones.flatMap(({ at, reading }) => {
    const value = scaled(boundOf(reading.target), scaling);
    return at.when === null || value === null ? [] : [{ span: at.when, value }];
  });
}

const isFlow = (accumulation: Accumulation): boolean =>
  accumulation === 'sum' || accumulation === 'running';

/**
 * Whether milestones are each for their period alone: always where they are all there is, otherwise unless
 * the last of them is the target itself, to which they then lead.
 */
export function arePerPeriod(
  { isOfParts }: RowTargets,
  milestones: readonly Milestone[],
  target: Target | null,
  accumulation: Accumulation,
): boolean {
  const last = milestones.at(-1);
  if (!last || !isFlow(accumulation)) return false;
  return isOfParts || milestones.length === 1 || last.value !== (target && boundOf(target));
}

/**
 * Plans of periods add up to that of the whole for a flow, and of a level the last one holds. Plans of branches
 * add up for what is counted; of shares there is no plan for the whole unless all branches have the same.
 */
function addedUp(
  targets: RowTargets,
  target: Target,
  accumulation: Accumulation,
  isCount: boolean,
): Target | null {
  const bounds = targets.milestones.map(({ reading }) => reading.target);
  const isOfBranches = targets.milestones.some(({ at }) => at.branch !== null);
  const adds = isOfBranches ? isCount : isFlow(accumulation);
  if (bounds.length < 2) return target;
  if (!adds) {
    const isSame = bounds.every(({ low, high }) => low === target.low && high === target.high);
    return isOfBranches && !isSame ? null : target;
  }
  const sum = (side: 'low' | 'high'): number | null => {
    const values = bounds.flatMap((one) => one[side] ?? []);
    return values.length < bounds.length
      ? null
      : cleanNumber(values.reduce((total, value) => total + value, 0));
  };
  const text = bounds.map((one) => one.text).join(' + ');
  return { ...target, low: sum('low'), high: sum('high'), text };
}

/**
 * @param isShare the indicator's name says share, rate or average
 * @returns the target of the whole horizon in the indicator's scale, as a person decided it or as read.
 */
export function targetOf(
  targets: RowTargets,
  scaling: Scaling,
  accumulation: Accumulation,
  isShare: boolean,
  settings: IndicatorSettings,
): Target | null {
  const choice = settings.target ?? targets.chosen;
  const { main } = targets;
  if (choice) return { ...choice, text: main?.target.text ?? '', doubt: null };
  if (!main) return null;
  const isCount = !scaling.percentUnit && scaling.held === 'plain' && !isShare;
  const whole = targets.isOfParts
    ? addedUp(targets, main.target, accumulation, isCount)
    : main.target;
  if (!whole) return null;
  return { ...whole, low: scaled(whole.low, scaling), high: scaled(whole.high, scaling) };
}
