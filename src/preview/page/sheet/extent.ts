import { MAX_COLUMNS, MAX_ROWS } from '../../file/a1';
import type { Rectangle, SheetFile } from '../../file/types';
import type { Extent } from './SheetPicture';

/** Sheets are shown with room to go on, in whole steps, so that moving the selection seldom changes it. */
const ROW_STEP = 100;
const COLUMN_STEP = 26;
/** In points; what lies below is found by standard rows. */
const STANDARD_ROW = 15;
const STANDARD_COLUMN = 48;

/** @returns how much of a sheet is shown: all that is used, the selection, the charts, and some more */
export function extentOf(sheet: SheetFile, selected: Rectangle | null): Extent {
  const areas = [sheet.usedRange(false), selected, ...sheet.charts().map(chartArea)];
  const end = { rows: 0, columns: 0 };
  for (const area of areas) {
    if (area === null || area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) continue;
    end.rows = Math.max(end.rows, area.row + area.rows);
    end.columns = Math.max(end.columns, area.column + area.columns);
  }
  return {
    rows: Math.min(MAX_ROWS, stepped(end.rows, ROW_STEP)),
    columns: Math.min(MAX_COLUMNS, stepped(end.columns, COLUMN_STEP)),
  };
}

const stepped = (count: number, step: number): number => (Math.floor(count / step) + 1) * step;

function chartArea(chart: ReturnType<SheetFile['charts']>[number]): Rectangle {
  const { top, left, width, height } = chart.definition().frame;
  return {
    row: Math.floor(top / STANDARD_ROW),
    column: Math.floor(left / STANDARD_COLUMN),
    rows: Math.ceil(height / STANDARD_ROW),
    columns: Math.ceil(width / STANDARD_COLUMN),
  };
}
