import type { Rectangle } from '../../file/types';

/** The merged areas of a sheet, found by the cells that they cover. */
export class Merges {
  private readonly byRow = new Map<number, Rectangle[]>();

  /** @param rows how many rows of the sheet are looked at */
  constructor(areas: readonly Rectangle[], rows: number) {
    for (const area of areas) {
      const end = Math.min(area.row + area.rows, rows);
      for (let row = area.row; row < end; row += 1) {
        const list = this.byRow.get(row) ?? [];
        this.byRow.set(row, list);
        list.push(area);
      }
    }
  }

  /** @returns the merged area that a cell lies in, or null */
  at(row: number, column: number): Rectangle | null {
    const found = this.byRow
      .get(row)
      ?.find((area) => column >= area.column && column < area.column + area.columns);
    return found ?? null;
  }

  inRow(row: number): readonly Rectangle[] {
    return this.byRow.get(row) ?? [];
  }

  /** @returns an area made larger until it cuts through no merged one, as selecting does */
  grown(area: Rectangle): Rectangle {
    let [top, left] = [area.row, area.column];
    let [bottom, right] = [area.row + area.rows, area.column + area.columns];
    for (let changed = true; changed;) {
      changed = false;
      for (let row = top; row < bottom; row += 1) {
        for (const merge of this.inRow(row)) {
          const [end, foot] = [merge.column + merge.columns, merge.row + merge.rows];
          if (end <= left || merge.column >= right) continue;
          if (merge.row >= top && merge.column >= left && foot <= bottom && end <= right) continue;
          [top, left] = [Math.min(top, merge.row), Math.min(left, merge.column)];
          [bottom, right] = [Math.max(bottom, foot), Math.max(right, end)];
          changed = true;
        }
      }
    }
    return { row: top, column: left, rows: bottom - top, columns: right - left };
  }
}
