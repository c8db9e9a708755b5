import { MAX_COLUMNS, MAX_ROWS } from '../../file/a1';
import type { ChartFile, Rectangle, SheetFile } from '../../file/types';
import type { Extent } from './SheetPicture';

/** Sheets are shown with room to go on, in whole steps, so that moving the selection seldom changes it. */
const ROW_STEP = 100;
const COLUMN_STEP = 26;
/** Of a standard row and a narrow column, in points; how far a chart reaches is told by these. */
const ROW = 15;
const COLUMN = 24;

/** @returns how much of a sheet is shown: all that is used, the charts, and some more */
export function extentOf(sheet: SheetFile): Extent {
  const used = sheet.usedRange(false);
  const areas = [...(used === null ? [] : [used]), ...sheet.charts().map(chartArea)];
  return {
    rows: stepped(Math.max(0, ...areas.map(endRow)), ROW_STEP, MAX_ROWS),
    columns: stepped(Math.max(0, ...areas.map(endColumn)), COLUMN_STEP, MAX_COLUMNS),
  };
}

/** @returns an extent that holds the selection too; whole rows and columns need no more */
export function withSelection({ rows, columns }: Extent, area: Rectangle): Extent {
  const isWhole = { rows: area.rows === MAX_ROWS, columns: area.columns === MAX_COLUMNS };
  return {
    rows: Math.max(rows, isWhole.rows ? 0 : stepped(endRow(area), ROW_STEP, MAX_ROWS)),
    columns: Math.max(
      columns,
      isWhole.columns ? 0 : stepped(endColumn(area), COLUMN_STEP, MAX_COLUMNS),
    ),
  };
}

const endRow = ({ row, rows }: Rectangle): number => row + rows;
const endColumn = ({ column, columns }: Rectangle): number => column + columns;

const stepped = (end: number, step: number, most: number): number =>
  Math.min(most, (Math.floor(end / step) + 1) * step);

function chartArea(chart: ChartFile): Rectangle {
  const { top, left, width, height } = chart.definition().frame;
  return {
    row: Math.floor(top / ROW),
    column: 0,
    rows: Math.ceil(height / ROW),
    columns: Math.ceil((left + width) / COLUMN),
  };
}
