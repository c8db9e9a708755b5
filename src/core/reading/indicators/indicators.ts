import type { Accumulation, Indicator } from '../../model/indicator';
import type { IndicatorSettings, Settings } from '../../model/settings';
import type { Steps } from '../../model/steps';
import { mapInSteps, ROWS_PER_STEP } from '../../model/steps';
import type { AccumulationChoice } from './accumulation';
import { chooseAccumulation, isShareName } from './accumulation';
import type { ScaledTarget } from '../cells/cells';
import type { ColumnMarks } from '../columns/columnMarks';
import { accumulationBySize, risesOverYears } from './figureSizes';
import { measuresChange, measuresReduction } from './directions';
import { cleanNumber } from '../cells/numbers';
import type { ChangeSense, RawObservation } from './observations';
import { asObservation, rawObservations, statedBeside } from './observations';
import type { CellReading, IndicatorRow } from './rowCells';
import { cellIn, numberOf, saysPercent } from './rowCells';
import { horizonOf } from './rowHorizon';
import { identityOf } from './rowIdentity';
import { arePerPeriod, milestonesOf, rowTargets, targetOf, type RowTargets } from './rowTarget';
import { textIn } from '../rows/rows';
import type { Scaling } from '../cells/scales';
import { scalingOf } from '../cells/scales';
import { isPerCentColumn, sourceOf, statedShare } from './stated';
import { textOf } from '../tables/visibleCells';
import { fold } from '../words/text';

/** Piece by piece, settings by key come before those by code, and these before those by name. */
function settingsFor(row: IndicatorRow, settings: Settings): IndicatorSettings {
  const labels = [row.name, row.code, row.key].filter((label) => label !== null);
  const known = labels.filter((label) => Object.hasOwn(settings.indicators, label));
  return Object.assign(
    {},
    ...known.map((label) => settings.indicators[label]),
  ) as IndicatorSettings;
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

const PER_MANY =
  /(?:per|ต่อ|\/|trên) ?(?:1[.,]?000|10[.,]?000|100[.,]?000|(?:1 ?)?vạn|thousand|million|พัน|แสน|ประชากร)|‰/u;

const isRatePerMany = (name: string, unit: string | null): boolean =>
  PER_MANY.test(fold(name)) || (unit !== null && PER_MANY.test(fold(unit)));

/** A decided achievement stands for all that was observed. */
function* observationsOf(
  raws: readonly RawObservation[],
  scaling: Scaling,
  sense: ChangeSense,
  settings: IndicatorSettings,
  isPerMany: boolean,
): Steps<Indicator['observations']> {
  const read = yield* mapInSteps(raws, (raw) => asObservation(raw, scaling, sense, isPerMany));
  const last = read.at(-1);
  if (!settings.achieved || !last) return read;
  return [{ when: last.when, amount: settings.achieved, source: last.source }];
}

function accumulationOf(
  row: IndicatorRow,
  scaling: Scaling,
  observations: Indicator['observations'],
  setting: Accumulation | undefined,
  targets: RowTargets,
  unit: string | null,
): AccumulationChoice {
  const isWhole = !targets.isOfParts && targets.milestones.length === 0 && row.joined.length === 0;
  return chooseAccumulation({
    setting: setting ?? null,
    column: textIn(row.table, row.row, 'accumulation'),
    name: row.name,
    isShare: scaling.percentUnit || scaling.held === 'share',
    hasParts: observations.some((observation) => observation.denominator !== undefined),
    observations: observations.length,
    dated: observations.some(({ when, order }) => when !== null || order !== undefined),
    bySize: isWhole ? accumulationBySize(observations, scaling.bound) : null,
    unit,
    risesOverYears: risesOverYears(observations),
  });
}

const baselineIn = (target: ScaledTarget | null, scaling: Scaling): number | null =>
  target?.baseline == null ? null : cleanNumber(target.baseline * scaling.targetFactor);

/** Beside "reduce by 5 %" a base value is a level, which no size of a change can be compared with. */
const baselineOf = (
  row: IndicatorRow,
  target: ScaledTarget | null,
  scaling: Scaling,
  marks: ColumnMarks,
): number | null =>
  (target?.change ? null : numberOf(row, 'baseline', scaling, marks)) ??
  baselineIn(target, scaling);

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
    baseline: own.baseline ?? baselineOf(row, targets.main, scaling, marks),
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
  const observations = yield* observationsOf(
    raws,
    scaling,
    senseOf(row, targets.main),
    own,
    isRatePerMany(row.name, unit),
  );
  const choice = accumulationOf(row, scaling, observations, own.accumulation, targets, unit);
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
