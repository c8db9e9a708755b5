import { cellAt } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { ANNEX_HEADER_ROW, annexColumn } from '../review/annexColumns';

/** @returns what a person wrote beside the indicators of the annex, with the fixed key of the row. */
export function remarksBeside(annex: SheetSnapshot): readonly (readonly [string, string])[] {
  const remarks: (readonly [string, string])[] = [];
  for (let row = ANNEX_HEADER_ROW + 1; row < annex.area.row + annex.area.rows; row++) {
    const key = cellAt(annex, row, annexColumn('key'));
    const remark = cellAt(annex, row, annexColumn('remark'));
    if (key.kind === 'text' && !key.value.includes('.') && remark.kind !== 'blank') {
      remarks.push([key.value, String(remark.value)]);
    }
  }
  return remarks;
}
