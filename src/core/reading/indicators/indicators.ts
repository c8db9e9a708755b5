import { area, areaA1 } from '../../model/address';
import type { Accumulation, Horizon, Indicator } from '../../model/indicator';
import type { IndicatorSettings, Settings } from '../../model/settings';
import type { Steps } from '../../model/steps';
import { mapInSteps, ROWS_PER_STEP } from '../../model/steps';
import type { AccumulationChoice } from './accumulation';
import { chooseAccumulation, isShareName } from './accumulation';
import type { ScaledTarget } from '../cells/cells';
import type { ColumnMarks } from '../columns/columnMarks';
import { measuresChange, measuresReduction } from './directions';
import { cleanNumber } from '../cells/numbers';
import type { ChangeSense, RawObservation } from './observations';
import { asObservation, rawObservations, statedBeside } from './observations';
import { periodOfCell, readHorizon } from '../periods/periods';
import type { CellReading, IndicatorRow } from './rowCells';
import { cellIn, numberOf, saysPercent } from './rowCells';
import { arePerPeriod, milestonesOf, rowTargets, targetOf, type RowTargets } from './rowTarget';
import { textIn } from '../rows/rows';
import type { Scaling } from '../cells/scales';
import { scalingOf } from '../cells/scales';
import { isPerCentColumn, sourceOf, statedShare } from './stated';
import { textOf } from '../tables/visibleCells';

const NO_SETTINGS: IndicatorSettings = {};

/** Settings by key come before those by code, and these before those by name. */
function settingsFor(row: IndicatorRow, settings: Settings): IndicatorSettings {
  const labels = [row.key, row.code, row.name].filter((label) => label !== null);
  const label = labels.find((candidate) => Object.hasOwn(settings.indicators, candidate));
  return (label === undefined ? undefined : settings.indicators[label]) ?? NO_SETTINGS;
}

function* rawsOf(
  row: IndicatorRow,
  unit: string | null,
  reading: CellReading,
): Steps<readonly RawObservation[]> {
  const context = { unit, ...reading };
  const own = rawObservations(row.table, row.row, context);
  if (own.length > 0) return own;
  const raws: RawObservation[] = [];
  for (const { table, rows } of row.joined) {
    for (const at of rows) {
      if (raws.length % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
      raws.push(...rawObservations(table, at, context));
    }
  }
  return raws;
}

/** A due date ends the horizon; when it began, the whole review's term has to say. */
function dueHorizon(row: IndicatorRow, settings: Settings, marks: ColumnMarks): Horizon {
  const due = cellIn(row, 'due-date');
  const end = due && periodOfCell(due.cell, marks.orderOf(row.table, due.at.column))?.end;
  const start = settings.term?.start;
  return end != null && start !== undefined && start < end ? { start, end } : null;
}

function horizonOf(
  row: IndicatorRow,
  own: IndicatorSettings,
  settings: Settings,
  marks: ColumnMarks,
): Horizon {
  if (own.horizon !== undefined) return own.horizon;
  const otherwise = dueHorizon(row, settings, marks) ?? row.table.found.horizon;
  const found = cellIn(row, 'horizon');
  if (!found) return otherwise;
  const order = marks.orderOf(row.table, found.at.column);
  const said =
    found.cell.kind === 'text'
      ? readHorizon(found.cell.value, order)
      : periodOfCell(found.cell, order);
  const isSpan = said === 'to-date' || (said !== null && said.end > said.start);
  return isSpan ? said : otherwise;
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
        ? { text: statusText, source: sourceOf(row.table, row.row, status.at.column) }
        : null,
  };
}

function statedAttainmentOf(row: IndicatorRow, marks: ColumnMarks) {
  const found = cellIn(row, 'stated-attainment');
  if (!found) return null;
  const { column, header, percent } = found.at;
  const perCent = percent || isPerCentColumn(row.table, column, header);
  const source = sourceOf(row.table, row.row, column);
  return statedShare(found.cell, marks.markOf(row.table, column), perCent, source);
}

function senseOf(row: IndicatorRow, target: ScaledTarget | null): ChangeSense {
  if (target?.change) return { positive: target.change };
  if (measuresReduction(row.name)) return { positive: 'reduce' };
  return { positive: measuresChange(row.name) || !target ? 'increase' : null };
}

/** A decided achievement stands for all that was observed. */
function* observationsOf(
  raws: readonly RawObservation[],
  scaling: Scaling,
  sense: ChangeSense,
  settings: IndicatorSettings,
): Steps<Indicator['observations']> {
  const read = yield* mapInSteps(raws, (raw) => asObservation(raw, scaling, sense));
  const last = read.at(-1);
  if (!settings.achieved || !last) return read;
  return [{ when: last.when, amount: settings.achieved, source: last.source }];
}

type Identity = Pick<
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
>;

function linkOf({ joined: [first, ...others] }: IndicatorRow): Indicator['link'] {
  if (!first) return null;
  return others.length === 0 ? first.link : { ...first.link, isShared: true };
}

function identityOf(row: IndicatorRow): Identity {
  const { area: place, sheet } = row.table.found;
  const { key, code, name, group, counted, kind, parent } = row;
  return {
    ...{ key, code, name, group, counted, kind, parent },
    table: row.tableIndex,
    row: row.row,
    link: linkOf(row),
    source: { sheet: sheet.name, address: areaA1(area(row.row, place.column, 1, place.columns)) },
  };
}

function accumulationOf(
  row: IndicatorRow,
  scaling: Scaling,
  observations: Indicator['observations'],
  setting: Accumulation | undefined,
): AccumulationChoice {
  return chooseAccumulation({
    setting: setting ?? null,
    column: textIn(row.table, row.row, 'accumulation'),
    name: row.name,
    isShare: scaling.percentUnit || scaling.held === 'share',
    hasParts: observations.some((observation) => observation.denominator !== undefined),
    observations: observations.length,
    dated: observations.some(({ when, order }) => when !== null || order !== undefined),
  });
}

const baselineIn = (target: ScaledTarget | null, scaling: Scaling): number | null =>
  target?.baseline == null ? null : cleanNumber(target.baseline * scaling.targetFactor);

/** What is to be reached, in the indicator's scale. */
function goalOf(
  row: IndicatorRow,
  targets: RowTargets,
  scaling: Scaling,
  accumulation: Accumulation,
  own: IndicatorSettings,
  { marks }: CellReading,
): Pick<Indicator, 'target' | 'targetSource' | 'baseline' | 'milestones' | 'milestonesPerPeriod'> {
  const target = targetOf(targets, scaling, accumulation, isShareName(row.name), own);
  const milestones = own.milestones ?? milestonesOf(targets, scaling);
  const isDecided = own.target !== undefined || targets.chosen !== null;
  const perPeriod = arePerPeriod(targets, milestones, target, accumulation);
  return {
    target,
    targetSource: isDecided ? null : targets.source,
    baseline:
      own.baseline ??
      numberOf(row, 'baseline', scaling, marks) ??
      baselineIn(targets.main, scaling),
    milestones,
    milestonesPerPeriod: own.milestonesPerPeriod ?? perPeriod,
  };
}

/** Reads one row into an indicator, with what settings say of it. */
export function* readIndicator(
  row: IndicatorRow,
  settings: Settings,
  reading: CellReading,
): Steps<Indicator> {
  const { marks } = reading;
  const own = settingsFor(row, settings);
  const unit = textIn(row.table, row.row, 'unit');
  const targets = rowTargets(row, unit, own, reading);
  const raws = yield* rawsOf(row, unit, reading);
  const amounts = raws.map((raw) => raw.reading);
  const scaling = scalingOf(targets.main, saysPercent(row, unit), amounts);
  const observations = yield* observationsOf(raws, scaling, senseOf(row, targets.main), own);
  const choice = accumulationOf(row, scaling, observations, own.accumulation);
  return {
    ...identityOf(row),
    ...goalOf(row, targets, scaling, choice.accumulation, own, reading),
    unit,
    weight: own.weight ?? numberOf(row, 'weight', null, marks),
    responsible: textIn(row.table, row.row, 'responsible'),
    horizon: horizonOf(row, own, settings, marks),
    accumulation: choice.accumulation,
    accumulationReason: choice.reason,
    method: own.method ?? 'linear',
    ceilingCanExceed: own.ceilingCanExceed ?? false,
    observations,
    stated: statedOf(row, raws, marks),
    remark: textIn(row.table, row.row, 'remark'),
  };
}
