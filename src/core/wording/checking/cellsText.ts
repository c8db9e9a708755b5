import type { Place } from '../../model/address';
import { placeText } from '../placeText';

/**
 * @param cells `Sheet!A1`, or addresses without a sheet.
 * @param at where the finding is: cells on the same sheet are named without it.
 */
export function cellsText(cells: string, at: Place): string {
  const end = cells.lastIndexOf('!');
  const sheet = cells.slice(0, Math.max(end, 0));
  const address = cells.slice(end + 1);
  return end < 0 || sheet === at.sheet ? address : placeText({ sheet, address });
}
