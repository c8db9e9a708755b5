import type { CellValue } from '../../model/cell';
import type { IndicatorSettings } from '../../model/settings';
import type { TableColumn } from '../../model/table';
import { targetOfCell, type ScaledTarget } from '../cells/cells';
import type { GoodSide, TargetContext } from '../cells/readTarget';
import type { ColumnMarks } from '../columns/columnMarks';
import { textIn } from '../rows/rows';
import { compile, hasPhrase } from '../words/phrases';
import { fold } from '../words/text';
import { VOCABULARIES } from '../vocabulary/vocabularies';
import {
  measuresBalance,
  measuresChange,
  measuresReduction,
  sideOfColumn,
  sideOfName,
} from './directions';
import type { IndicatorRow } from './rowCells';
import { cellIn } from './rowCells';

/** Which side is good for targets without words of their own. */
export interface RowSide {
  /** Null means that nothing says that less is better, so more is. */
  readonly goodSide: GoodSide | null;
  /** Somebody was asked, and did not say: a direction cell such as "None", or a change for the worse. */
  readonly isUnsaid: boolean;
}

/** The cell that holds the target of the whole, or the last of its parts. */
export interface DecidingCell {
  readonly at: TableColumn;
  readonly cell: CellValue;
  readonly isPart: boolean;
}

const said = (goodSide: GoodSide | null): RowSide => ({ goodSide, isUnsaid: false });
const UNSAID: RowSide = { goodSide: null, isUnsaid: true };

/** @returns whether a cell's target depends on which side is good: a bare figure or range. */
export function isOpen(cell: CellValue, context: TargetContext): boolean {
  const as = (goodSide: GoodSide) =>
    targetOfCell(cell, { ...context, goodSide })?.target.comparator;
  return as('atLeast') !== as('atMost');
}

const BASELINE = compile(VOCABULARIES.flatMap(({ headers }) => headers.baseline ?? []));
const EARLIER = compile(VOCABULARIES.flatMap(({ earlierWords }) => earlierWords));

/** A year's plan may well be below the year before; a target below the point it starts from says that less is better. */
function isStartingPoint({ header, reason }: TableColumn): boolean {
  const folded = fold(header);
  return (
    reason.rule !== 'earlier-period' && hasPhrase(BASELINE, folded) && !hasPhrase(EARLIER, folded)
  );
}

/** A difference that is no accident of rounding. */
const CLEARLY = 0.05;

function startsAbove(
  row: IndicatorRow,
  target: ScaledTarget,
  unit: string | null,
  marks: ColumnMarks,
): boolean {
  const found = cellIn(row, 'baseline');
  if (!found || !isStartingPoint(found.at)) return false;
  const mark = marks.markOf(row.table, found.at.column);
  const baseline = targetOfCell(found.cell, { mark, unit, goodSide: null });
  const [from, to] = [baseline?.target.low, target.target.low];
  if (!baseline || from == null || to == null || target.target.high !== null) return false;
  const isAlike = baseline.scale === target.scale && baseline.factor === target.factor;
  return isAlike && from - to > CLEARLY * Math.abs(from);
}

const isNegativeShare = ({ target, scale, percent }: ScaledTarget): boolean =>
  (target.low ?? 0) < 0 && (percent || scale !== 'plain');

/** What the figures say where no words do. Nobody plans "at least nothing" of what is counted. */
function sideOfFigures(
  row: IndicatorRow,
  { at, cell, isPart }: DecidingCell,
  unit: string | null,
  marks: ColumnMarks,
): RowSide | null {
  const context = { mark: marks.markOf(row.table, at.column), unit, goodSide: null };
  const target = targetOfCell(cell, context);
  if (!target || !isOpen(cell, context)) return null;
  const isReduction = measuresReduction(row.name);
  const isLevel = isReduction || !(measuresChange(row.name) || measuresBalance(row.name));
  if (isLevel && startsAbove(row, target, unit, marks)) return said('atMost');
  if (isReduction) return null;
  if (isLevel && !isPart && target.target.low === 0 && target.target.high === null)
    return said('atMost');
  return !isLevel && isNegativeShare(target) ? UNSAID : null;
}

/**
 * @returns which side is good: as a person said, else by the direction column, by the indicator's name, by a
 * baseline above the target, by a target of nothing
 */
export function sideOfRow(
  row: IndicatorRow,
  deciding: DecidingCell | null,
  unit: string | null,
  settings: IndicatorSettings,
  marks: ColumnMarks,
): RowSide {
  if (settings.direction) return said(settings.direction);
  const column = textIn(row.table, row.row, 'direction');
  if (column !== null && column.trim() !== '') {
    const side = sideOfColumn(column);
    return side === null ? UNSAID : said(side);
  }
  const byName = sideOfName(row.name);
  if (byName === 'atMost' || deciding === null) return said(byName);
  return sideOfFigures(row, deciding, unit, marks) ?? said(byName);
}
