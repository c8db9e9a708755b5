import { area, areaA1, parseA1, type Place } from '../../model/address';
import type { OwnParts } from '../../model/own';
import type { TableSettings } from '../../model/settings';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { frameOfArea, headersOfFrame } from './chosenFrames';
import { viewsOf } from './visibleCells';

/** What a person pointed at as a table, as a choice; or why it cannot be one. */
export type TableInArea =
  | { readonly settings: TableSettings }
  | { readonly problem: 'not-read' | 'too-small' | 'no-header' };

/**
 * Understands selected cells as a table: its header, and the rows below.
 * @returns how it is remembered; `not-read` for a sheet of ours or a hidden one, `too-small` where there is no row below
 *   the header or only one column, `no-header` where the first row has no titles.
 */
export function tableInArea(
  { sheets }: WorkbookSnapshot,
  own: OwnParts,
  { sheet, address }: Place,
): TableInArea {
  const view = viewsOf(sheets, own).find((one) => one.sheet.name === sheet);
  if (!view) return { problem: 'not-read' };
  const frame = frameOfArea(view, parseA1(address));
  if (!frame) return { problem: 'too-small' };
  const headers = headersOfFrame(frame);
  if (headers.length < 2) return { problem: 'no-header' };
  const first = frame.columns[0]!;
  const width = frame.columns.at(-1)! - first + 1;
  const at = area(frame.headerTop, first, frame.endRow - frame.headerTop, width);
  return { settings: { table: { sheet, sheetId: view.sheet.id, headers }, area: areaA1(at) } };
}
