import type { ChartDefinition, ChartSeries, SheetFile } from '../../file/types';
import { findReference } from '../../objects/address';
import { eachCell } from '../../objects/area';
import type { Book } from '../../objects/book';
import { displayText } from '../sheet/displayText';

export interface Point {
  /** null where nothing is drawn: a blank, an error, a text among numbers. */
  readonly value: number | null;
  readonly text: string;
  readonly numberFormat: string;
}

export interface SeriesData {
  readonly name: string;
  readonly points: readonly Point[];
  readonly series: ChartSeries;
}

/** What a chart draws, read from the cells that it refers to. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export function readChartData(book: Book, definition: ChartDefinition): ChartData {
  const series = definition.series.map((each, i) => ({
    name: nameOf(book, each, i),
    points: pointsOf(book, each.values, null),
    series: each,
  }));
  const reference = definition.series.find(({ categories }) => categories !== null)?.categories;
  const categories = reference
    ? pointsOf(book, reference, definition.categoryAxis.numberFormat).map(({ text }) => text)
    : (series[0]?.points.map((_, i) => `${i + 1}`) ?? []);
  return { categories, series };
}

function nameOf(book: Book, { name }: ChartSeries, place: number): string {
  if (name === null) return `Series${place + 1}`;
  if (name.startsWith('"')) return name.slice(1, -1).replaceAll('""', '"');
  return pointsOf(book, name, null)
    .map(({ text }) => text)
    .join(' ');
}

/** The cells of a reference in reading order; hidden ones are left out, as Excel does unless it is told. */
function pointsOf(book: Book, reference: string, format: string | null): readonly Point[] {
  const place = findReference(book, null, reference);
  if (place === null) return [];
  const { sheet, area } = place;
  const points: Point[] = [];
  eachCell(area, (r, c) => {
    const [row, column] = [area.row + r, area.column + c];
    if (sheet.rowHidden(row) || sheet.columnHidden(column)) return;
    points.push(pointAt(sheet, row, column, book.culture, format));
  });
  return points;
}

function pointAt(
  sheet: SheetFile,
  row: number,
  column: number,
  culture: string,
  format: string | null,
): Point {
  const content = sheet.cell(row, column);
  const own = sheet.style(row, column).numberFormat;
  const numberFormat = format === null || format === 'General' ? own : format;
  const { text } = displayText(content, numberFormat, culture);
  const isNumber = typeof content.value === 'number' && !content.isError;
  return { value: isNumber ? Number(content.value) : null, text, numberFormat };
}
