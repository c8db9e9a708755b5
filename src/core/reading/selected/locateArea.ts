import { area, type Area } from '../../model/address';
import { ROWS_PER_STEP, type Steps } from '../../model/steps';
import { comparable } from '../../settings/sameText';
import { headersOf, type Frame } from '../tables/frame';
import { titleText } from '../tables/titleCells';
import type { SheetView } from '../tables/visibleCells';
import { areaFrame } from './areaFrame';

/** So many places where its first header stands are looked at, the nearest first. */
const MOST_PLACES = 20;

const HEADER_ROWS = 3;

/** So much of the headers must still be there, for a table at the place to be the same one. */
const LEAST_SHARED = 0.5;

/**
 * Finds the table that a person selected once, though rows or columns were put in since: where its headers stand
 * now, nearest to where they stood; where some of them were renamed, the place itself counts.
 * @param headers as they were then, from the left
 * @returns null where too few of the headers are left.
 */
export function* locateArea(
  view: SheetView,
  place: Area,
  headers: readonly string[],
): Steps<Frame | null> {
  const wanted = new Set(headers.map(comparable));
  const here = areaFrame(view, place);
  if (here && sharedBy(here, wanted) === wanted.size) return here;
  let best = here;
  for (const moved of yield* movedPlaces(view, place, headers)) {
    const frame = areaFrame(view, moved);
    if (frame && sharedBy(frame, wanted) > (best ? sharedBy(best, wanted) : 0)) best = frame;
  }
  return best && sharedBy(best, wanted) >= wanted.size * LEAST_SHARED ? best : null;
}

const sharedBy = (frame: Frame, wanted: ReadonlySet<string>): number =>
  new Set(
    headersOf(frame)
      .map(comparable)
      .filter((header) => wanted.has(header)),
  ).size;

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where the first header stands the table begins, unless columns without a header stand before it. */
function* movedPlaces(
  view: SheetView,
  place: Area,
  headers: readonly string[],
): Steps<readonly Area[]> {
  const first = headers[0] ?? '';
  const last = headers.at(-1) ?? '';
  const begins = (text: string) =>
    text !== '' && (text === first || first.startsWith(`${text} – `));
  const distance = ({ row, column }: Spot) =>
    Math.abs(row - place.row) + Math.abs(column - place.column);
  const spots = [...(yield* spotsOf(view, begins))].sort((a, b) => distance(a) - distance(b));
  return spots.slice(0, MOST_PLACES).flatMap((spot) => {
    const widths = new Set([place.columns, ...widthsAt(view, spot, last)]);
    return topsOf(view, spot).flatMap((top) => [
      area(top, place.column, place.rows, place.columns),
      ...[...widths].map((width) => area(top, spot.column, place.rows, width)),
    ]);
  });
}

/** Where the header of a table may begin whose first title stands at a spot: other titles may stand higher. */
function topsOf({ sheet }: SheetView, { row }: Spot): readonly number[] {
  const rows = Array.from({ length: HEADER_ROWS }, (_, up) => row - up);
  return rows.filter((top) => top >= sheet.area.row);
}

function* spotsOf(view: SheetView, isOne: (text: string) => boolean): Steps<readonly Spot[]> {
  const { row: first, rows, column, columns } = view.sheet.area;
  const spots: Spot[] = [];
  for (let row: number = first; row < first + rows; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    for (let at: number = column; at < column + columns; at += 1) {
      const cell = view.at(row, at);
      if (cell.kind !== 'blank' && isOne(titleText(cell))) spots.push({ row, column: at });
    }
  }
  return spots;
}

/** How wide the table is now, by where its last header stands. */
function widthsAt(view: SheetView, { row, column }: Spot, last: string): readonly number[] {
  const { column: first, columns } = view.sheet.area;
  const rows = Array.from({ length: HEADER_ROWS }, (_, at) => row + at);
  const ends = (text: string) => text !== '' && (text === last || last.endsWith(` – ${text}`));
  const right = Array.from({ length: first + columns - column }, (_, at) => column + at);
  return right
    .filter((at) => rows.some((one) => ends(titleText(view.at(one, at)))))
    .map((at) => at - column + 1);
}
