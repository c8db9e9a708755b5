import { area, type Area } from '../model/address';
import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';

/** A column that an edit put into a table or took out of it: cells at its right, in the table's rows, moved. */
interface Move {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly change: 1 | -1;
}

export interface PlaceBefore {
  readonly at: Area;
  /** Its first column among those that were asked for, from zero. */
  readonly offset: number;
}

/** Where cells were before the columns of tables that a list of edits adds and deletes. */
export class ColumnMoves {
  readonly #moves: Move[] = [];
  readonly #columns: Map<string, string[]>;

  constructor(private readonly before: WorkbookSnapshot) {
    const tables = before.sheets.flatMap((sheet) => sheet.tables);
    this.#columns = new Map(tables.map((table) => [table.name, table.columns.map((c) => c.name)]));
  }

  /** Takes note of an edit; those that follow it in the list name cells as they are after it. */
  follow(edit: Edit): void {
    if (edit.kind !== 'add-table-column' && edit.kind !== 'delete-table-column') return;
    const found = this.before.sheets
      .flatMap((sheet) => sheet.tables)
      .find(({ name }) => name === edit.table);
    const headers = this.#columns.get(edit.table);
    if (!found || !headers) return;
    const index = edit.kind === 'add-table-column' ? edit.index : headers.indexOf(edit.header);
    if (edit.kind === 'add-table-column') headers.splice(index, 0, edit.header);
    else headers.splice(index, 1);
    const { row, rows, column } = found.area;
    const change = edit.kind === 'add-table-column' ? 1 : -1;
    this.#moves.push({ sheet: edit.sheet, row, rows, column: column + index, change });
  }

  /**
   * @returns where these cells were at first: together where nothing moved, else column by column, each with its
   *   position among them; those in new columns were nowhere.
   */
  placesBefore(sheet: string, at: Area): readonly PlaceBefore[] {
    if (!this.#moves.some((move) => move.sheet === sheet)) return [{ at, offset: 0 }];
    return Array.from({ length: at.columns }, (_, offset) => offset).flatMap((offset) => {
      const was = this.#columnBefore(sheet, at.row, at.column + offset);
      return was === null ? [] : [{ at: area(at.row, was, at.rows), offset }];
    });
  }

  #columnBefore(sheet: string, row: number, column: number): number | null {
    let was = column;
    for (const move of [...this.#moves].reverse()) {
      if (move.sheet !== sheet || row < move.row || row >= move.row + move.rows) continue;
      if (move.change === 1 && was === move.column) return null;
      if (move.change === 1 ? was > move.column : was >= move.column) was -= move.change;
    }
    return was;
  }
}
