import { useMemo } from 'react';
import type { ChartDefinition } from '../../file/types';
import type { Book } from '../../objects/book';
import type { SheetPicture } from '../sheet/SheetPicture';
import { HEADING_HEIGHT, HEADING_WIDTH } from '../sheet/sizes';
import { pixelAt } from './chartPlace';
import { ChartView } from './ChartView';

export interface SheetChartsProps {
  readonly book: Book;
  readonly picture: SheetPicture;
}

/** The charts of a sheet over its cells. */
export function SheetCharts({ book, picture }: SheetChartsProps) {
  // Each change of the workbook makes another picture, and new definitions with it.
  const charts = useMemo(
    () => picture.sheet.charts().map((chart) => ({ id: chart.id, definition: chart.definition() })),
    [picture],
  );
  return charts.map(({ id, definition }) => (
    <ChartView key={id} book={book} definition={definition} place={placeOf(picture, definition)} />
  ));
}

function placeOf({ rows, columns, sheet }: SheetPicture, { frame }: ChartDefinition) {
  const x = (points: number): number => pixelAt(points, (c) => sheet.columnWidth(c), columns);
  const y = (points: number): number => pixelAt(points, (r) => sheet.rowHeight(r), rows);
  const [left, top] = [x(frame.left), y(frame.top)];
  return {
    left: HEADING_WIDTH + left,
    top: HEADING_HEIGHT + top,
    width: x(frame.left + frame.width) - left,
    height: y(frame.top + frame.height) - top,
  };
}
