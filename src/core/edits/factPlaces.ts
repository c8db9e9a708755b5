import { area, type Area } from '../model/address';
import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import { ColumnMoves } from './columnMoves';
import type { FactPlaces, LookPlace, WidthPlace } from './lookFacts';

/**
 * @param edits what is to be written.
 * @param before the workbook as it is.
 * @param own the names of our own sheets: how they look the journal knows.
 * @returns the cells and columns of the user's sheets whose looks and widths the edits change.
 */
export function factPlaces(
  edits: readonly Edit[],
  before: WorkbookSnapshot,
  own: ReadonlySet<string>,
): FactPlaces {
  const theirs = new Set(before.sheets.map(({ name }) => name).filter((name) => !own.has(name)));
  const moves = new ColumnMoves(before);
  const looks: LookPlace[] = [];
  const widths = new Map<string, WidthPlace>();
  for (const edit of edits) {
    moves.follow(edit);
    if (!('at' in edit) || !theirs.has(edit.sheet)) continue;
    const { sheet, at } = edit;
    if (edit.kind === 'set-column-width') {
      for (let c: number = at.column; c < at.column + at.columns; c++)
        widths.set(`${sheet}!${c}`, { sheet, column: c });
    } else if (isLook(edit)) {
      for (const { at: was } of moves.placesBefore(sheet, at)) {
        looks.push(...columnsOf(was).map((column) => ({ sheet, at: column })));
      }
    }
  }
  return { looks: joined(looks), widths: [...widths.values()] };
}

const isLook = ({ kind }: Edit): boolean =>
  kind === 'format' || kind === 'set-look' || kind === 'set-conditional-formats';

const columnsOf = (at: Area): readonly Area[] =>
  Array.from({ length: at.columns }, (_, c) => area(at.row, at.column + c, at.rows));

/** Cells of one column that touch or overlap are one place. */
function joined(places: readonly LookPlace[]): readonly LookPlace[] {
  const sorted = [...places].sort(
    (a, b) =>
      a.sheet.localeCompare(b.sheet, 'en') || a.at.column - b.at.column || a.at.row - b.at.row,
  );
  const result: LookPlace[] = [];
  for (const place of sorted) {
    const last = result.at(-1);
    if (last?.sheet === place.sheet && touches(last.at, place.at)) {
      const end = Math.max(last.at.row + last.at.rows, place.at.row + place.at.rows);
      result[result.length - 1] = {
        sheet: last.sheet,
        at: { ...last.at, rows: end - last.at.row },
      };
    } else result.push(place);
  }
  return result;
}

const touches = (a: Area, b: Area): boolean => a.column === b.column && b.row <= a.row + a.rows;
