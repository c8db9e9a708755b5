import { area, areaA1 } from '../model/address';
import type { Horizon, Indicator, Target } from '../model/indicator';
import type { IndicatorSettings, Settings } from '../model/settings';
import { chooseAccumulation } from './accumulation';
import type { JoinedRows } from './achievements';
import { amountOfCell, targetOfCell, type ScaledTarget } from './cells';
import type { ColumnMarks } from './columnMarks';
import { measuresChange, measuresReduction, sideOfColumn, sideOfName } from './directions';
import { matchHeader } from './headers';
import type { ChangeSense, RawObservation } from './observations';
import { asObservation, rawObservation, statedBeside } from './observations';
import { cleanNumber } from './numbers';
import { periodOfCell, readHorizon } from './periods';
import type { TargetRow } from './rows';
import { textIn } from './rows';
import type { Scaling } from './scales';
import { inScale, isPercentUnit, scalingOf } from './scales';
import { isPerCentColumn, sourceOf, statedShare } from './stated';
import type { ReadTable } from './tables';
import { textOf } from './visibleCells';

/** A row of a target table with everything that belongs to it. */
export interface IndicatorRow extends TargetRow {
  readonly table: ReadTable;
  readonly tableIndex: number;
  readonly key: string;
  /** Its rows in achievements tables; none where its achievements stand in its own row. */
  readonly joined: readonly JoinedRows[];
}

type Role = Parameters<ReadTable['columnOf']>[0];

const NO_SETTINGS: IndicatorSettings = {};

/** Settings by key come before those by code, and these before those by name. */
function settingsFor(row: IndicatorRow, settings: Settings): IndicatorSettings {
  const labels = [row.key, row.code, row.name].filter((label) => label !== null);
  const label = labels.find((candidate) => Object.hasOwn(settings.indicators, candidate));
  return (label === undefined ? undefined : settings.indicators[label]) ?? NO_SETTINGS;
}

function cellIn(row: IndicatorRow, role: Role) {
  const column = row.table.columnOf(role);
  return column && { column: column.column, cell: row.table.view.at(row.row, column.column) };
}

function readTargetOf(
  row: IndicatorRow,
  unit: string | null,
  marks: ColumnMarks,
): ScaledTarget | null {
  const at = cellIn(row, 'target');
  if (!at) return null;
  const direction = textIn(row.table, row.row, 'direction');
  const goodSide = (direction === null ? null : sideOfColumn(direction)) ?? sideOfName(row.name);
  return targetOfCell(at.cell, { mark: marks.markOf(row.table, at.column), unit, goodSide });
}

/** Without a unit, a per cent sign in the target's header or at the end of the name is one. */
function saysPercent(row: IndicatorRow, unit: string | null): boolean {
  if (unit !== null) return isPercentUnit(unit);
  const header = row.table.columnOf('target')?.header ?? '';
  return (matchHeader(header)?.percent ?? false) || /\(\s*%\s*\)\s*$/.test(row.name);
}

function rawObservationsOf(
  row: IndicatorRow,
  unit: string | null,
  marks: ColumnMarks,
): readonly RawObservation[] {
  const own = rawObservation(row.table, row.row, unit, marks);
  if (own) return [own];
  return row.joined.flatMap(({ table, rows }) =>
    rows.flatMap((at) => rawObservation(table, at, unit, marks) ?? []),
  );
}

function scaledTarget(target: ScaledTarget | null, scaling: Scaling): Target | null {
  if (!target) return null;
  const scaled = (bound: number | null) =>
    bound === null || scaling.targetFactor === 1
      ? bound
      : cleanNumber(bound * scaling.targetFactor);
  return { ...target.target, low: scaled(target.target.low), high: scaled(target.target.high) };
}

function targetOf(target: Target | null, settings: IndicatorSettings): Target | null {
  if (!settings.target) return target;
  return { ...settings.target, text: target?.text ?? '', doubt: null };
}

/** A number of the row's own in the indicator's scale (a baseline), or null. */
function numberOf(
  row: IndicatorRow,
  role: Role,
  scaling: Scaling | null,
  marks: ColumnMarks,
): number | null {
  const at = cellIn(row, role);
  if (!at) return null;
  const reading = amountOfCell(at.cell, { mark: marks.markOf(row.table, at.column), unit: null });
  const { amount, scale } = reading;
  const scaled = scaling ? inScale(reading, scaling) : amount;
  if (scaled.kind !== 'number') return null;
  return !scaling && scale === 'percent-text' ? cleanNumber(scaled.value / 100) : scaled.value;
}

function horizonOf(row: IndicatorRow, settings: IndicatorSettings, marks: ColumnMarks): Horizon {
  if (settings.horizon !== undefined) return settings.horizon;
  const at = cellIn(row, 'horizon');
  if (!at) return row.table.found.horizon;
  const order = marks.orderOf(row.table, at.column);
  const own =
    at.cell.kind === 'text' ? readHorizon(at.cell.value, order) : periodOfCell(at.cell, order);
  const isSpan = own === 'to-date' || (own !== null && own.end > own.start);
  return isSpan ? own : row.table.found.horizon;
}

function statedOf(
  row: IndicatorRow,
  raws: readonly RawObservation[],
  marks: ColumnMarks,
): Indicator['stated'] {
  const status = cellIn(row, 'stated-status');
  const statusText = status ? textOf(status.cell).trim() : '';
  return {
    attainment: statedAttainmentOf(row, marks) ?? statedBeside(raws),
    status:
      status && statusText !== ''
        ? { text: statusText, source: sourceOf(row.table, row.row, status.column) }
        : null,
  };
}

function statedAttainmentOf(row: IndicatorRow, marks: ColumnMarks) {
  const at = cellIn(row, 'stated-attainment');
  if (!at) return null;
  const header = row.table.columnOf('stated-attainment')?.header ?? '';
  const perCent = isPerCentColumn(row.table, at.column, header);
  const source = sourceOf(row.table, row.row, at.column);
  return statedShare(at.cell, marks.markOf(row.table, at.column), perCent, source);
}

function senseOf(row: IndicatorRow, target: ScaledTarget | null): ChangeSense {
  if (target?.change) return { positive: target.change };
  if (measuresReduction(row.name)) return { positive: 'reduce' };
  return { positive: measuresChange(row.name) || !target ? 'increase' : null };
}

/** A decided achievement stands for all that was observed. */
function observationsOf(
  raws: readonly RawObservation[],
  scaling: Scaling,
  sense: ChangeSense,
  settings: IndicatorSettings,
): Indicator['observations'] {
  const read = raws.map((raw) => asObservation(raw, scaling, sense));
  const last = read.at(-1);
  if (!settings.achieved || !last) return read;
  return [{ when: last.when, amount: settings.achieved, source: last.source }];
}

function identityOf(
  row: IndicatorRow,
): Pick<
  Indicator,
  | 'table'
  | 'key'
  | 'code'
  | 'name'
  | 'group'
  | 'counted'
  | 'kind'
  | 'parent'
  | 'row'
  | 'source'
  | 'link'
> {
  const { area: place, sheet } = row.table.found;
  return {
    table: row.tableIndex,
    key: row.key,
    code: row.code,
    name: row.name,
    group: row.group,
    counted: row.counted,
    kind: row.counted ? 'indicator' : 'part',
    parent: null,
    row: row.row,
    link: row.joined[0]?.link ?? null,
    source: { sheet: sheet.name, address: areaA1(area(row.row, place.column, 1, place.columns)) },
  };
}

/** Reads one row into an indicator, with what settings say of it. */
export function readIndicator(
  row: IndicatorRow,
  settings: Settings,
  marks: ColumnMarks,
): Indicator {
  const own = settingsFor(row, settings);
  const unit = textIn(row.table, row.row, 'unit');
  const target = readTargetOf(row, unit, marks);
  const raws = rawObservationsOf(row, unit, marks);
  const scaling = scalingOf(
    target,
    saysPercent(row, unit),
    raws.map((raw) => raw.reading),
  );
  const observations = observationsOf(raws, scaling, senseOf(row, target), own);
  const targetAt = cellIn(row, 'target');
  const baseline =
    own.baseline ?? numberOf(row, 'baseline', scaling, marks) ?? baselineIn(target, scaling);
  const choice = chooseAccumulation({
    setting: own.accumulation ?? null,
    column: textIn(row.table, row.row, 'accumulation'),
    name: row.name,
    isShare: scaling.percentUnit || scaling.held === 'share',
    hasParts: observations.some((observation) => observation.denominator !== undefined),
    observations: observations.length,
    dated: observations.some(({ when }) => when !== null),
  });
  return {
    ...identityOf(row),
    unit,
    target: targetOf(scaledTarget(target, scaling), own),
    targetSource: own.target ? null : targetAt && sourceOf(row.table, row.row, targetAt.column),
    baseline,
    milestones: own.milestones ?? [],
    milestonesPerPeriod: own.milestonesPerPeriod ?? false,
    weight: own.weight ?? numberOf(row, 'weight', null, marks),
    responsible: textIn(row.table, row.row, 'responsible'),
    horizon: horizonOf(row, own, marks),
    accumulation: choice.accumulation,
    accumulationReason: choice.reason,
    method: own.method ?? 'linear',
    ceilingCanExceed: own.ceilingCanExceed ?? false,
    observations,
    stated: statedOf(row, raws, marks),
    remark: textIn(row.table, row.row, 'remark'),
  };
}

const baselineIn = (target: ScaledTarget | null, scaling: Scaling): number | null =>
  target?.baseline == null ? null : cleanNumber(target.baseline * scaling.targetFactor);
