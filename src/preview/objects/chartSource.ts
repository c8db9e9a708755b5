import type { ChartSeries, Rectangle } from '../file/types';
import { absoluteReference } from './address';
import type { Place } from './area';
import { newSeries } from './newChart';
import { oneOf } from './values';

/**
 * Splits a source range into series, as Excel does: a first row or column that holds a text, or starts with
 * a blank corner, names the series or the categories.
 * @param seriesBy `Columns`, `Rows`, or `Auto`: the longer side runs along the categories
 */
export function readSource(place: Place, seriesBy: string): readonly ChartSeries[] {
  const direction = oneOf({ Auto: 'auto', Columns: 'columns', Rows: 'rows' }, seriesBy);
  const { rows, columns } = place.area;
  const byColumns = direction === 'columns' || (direction === 'auto' && rows >= columns);
  return byColumns ? columnSeries(place) : rowSeries(place);
}

function columnSeries(place: Place): readonly ChartSeries[] {
  const { head, side, body } = parts(place);
  return Array.from({ length: body.columns }, (_, index) => {
    const column = body.column + index;
    return series(place, {
      values: { ...body, column, columns: 1 },
      name: head ? { ...body, row: head.row, rows: 1, column, columns: 1 } : null,
      categories: side,
    });
  });
}

function rowSeries(place: Place): readonly ChartSeries[] {
  const { head, side, body } = parts(place);
  return Array.from({ length: body.rows }, (_, index) => {
    const row = body.row + index;
    return series(place, {
      values: { ...body, row, rows: 1 },
      name: side ? { ...body, column: side.column, columns: 1, row, rows: 1 } : null,
      categories: head,
    });
  });
}

interface Parts {
  /** The first row without the corner, if it is one of headings. */
  readonly head: Rectangle | null;
  /** The first column without the corner, if it is one of headings. */
  readonly side: Rectangle | null;
  readonly body: Rectangle;
}

function parts({ sheet, area }: Place): Parts {
  const heads = isText({ sheet, area: { ...area, rows: 1 } }, area.rows);
  const sides = isText({ sheet, area: { ...area, columns: 1 } }, area.columns);
  const [down, right] = [heads ? 1 : 0, sides ? 1 : 0];
  const body = {
    row: area.row + down,
    column: area.column + right,
    rows: area.rows - down,
    columns: area.columns - right,
  };
  return {
    head: heads ? { ...body, row: area.row, rows: 1 } : null,
    side: sides ? { ...body, column: area.column, columns: 1 } : null,
    body,
  };
}

/** Whether a first row or column is one of headings; the only one (`across` is 1) never is. */
function isText({ sheet, area }: Place, across: number): boolean {
  if (across < 2) return false;
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) =>
    sheet.cell(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
  const [, ...rest] = cells;
  return rest.some(({ value, isError }) => typeof value === 'string' && !isError);
}

interface Areas {
  readonly values: Rectangle;
  readonly name: Rectangle | null;
  readonly categories: Rectangle | null;
}

function series({ sheet }: Place, { values, name, categories }: Areas): ChartSeries {
  const reference = (area: Rectangle): string => absoluteReference({ sheet, area });
  return {
    ...newSeries(reference(values)),
    name: name && reference(name),
    categories: categories && reference(categories),
  };
}
