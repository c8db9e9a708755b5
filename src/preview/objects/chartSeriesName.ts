import { findReference } from './address';
import type { SeriesSelf } from './chartSeries';
import { seriesOf } from './chartSeries';

/** @returns what the legend shows: the text of the cell that the series refers to, or its own text. */
export function seriesName(series: SeriesSelf): string {
  const { name } = seriesOf(series);
  if (name === null) return `Series${series.index + 1}`;
  const own = /^"((?:[^"]|"")*)"$/.exec(name)?.[1];
  if (own !== undefined) return own.replaceAll('""', '"');
  const { book, sheet } = series.self;
  const place = findReference(book, sheet, name);
  if (!place) return name;
  book.beforeReading();
  return String(place.sheet.cell(place.area.row, place.area.column).value ?? '');
}

/** @returns a name as the file keeps it: `=Sheet!A1` as a reference, all else as text in quotes. */
export const storedName = (name: string): string =>
  name.startsWith('=') ? name.slice(1) : `"${name.replaceAll('"', '""')}"`;
