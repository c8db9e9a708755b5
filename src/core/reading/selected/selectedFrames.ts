import { overlaps, parseA1, type Area } from '../../model/address';
import type { TableSettings } from '../../model/settings';
import type { Steps } from '../../model/steps';
import type { TableKey } from '../../model/table';
import { sameText } from '../../settings/sameText';
import { areaOf, type Frame } from '../tables/frame';
import type { SheetView } from '../tables/visibleCells';
import { endNow } from './growth';
import { locateArea } from './locateArea';

/** A table whose cells a person selected. */
export interface SelectedFrame {
  readonly frame: Frame;
  readonly key: TableKey;
}

/**
 * @returns the tables of a sheet whose cells a person selected, the earlier first where two share cells. One that
 *   became part of an Excel Table since is none of them: the Excel Table is.
 */
export function* selectedFrames(
  view: SheetView,
  views: readonly SheetView[],
  tables: readonly TableSettings[],
): Steps<readonly SelectedFrame[]> {
  const found: SelectedFrame[] = [];
  const taken: Area[] = view.sheet.tables.map((table) => table.area);
  for (const { table: key, area: address, until } of tables) {
    if (address === undefined || sheetOf(key, views) !== view) continue;
    const located = yield* locateArea(view, parseA1(address), key.headers ?? []);
    if (!located) continue;
    const frame = { ...located, endRow: yield* endNow(located, until) };
    const place = areaOf(frame);
    if (taken.some((other) => overlaps(other, place))) continue;
    taken.push(place);
    found.push({ frame, key });
  }
  return found;
}

function sheetOf({ sheet, sheetId }: TableKey, views: readonly SheetView[]): SheetView | null {
  const byId = views.find((view) => view.sheet.id === sheetId);
  return byId ?? views.find((view) => sameText(view.sheet.name, sheet)) ?? null;
}
