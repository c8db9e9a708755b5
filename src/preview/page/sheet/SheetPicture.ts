import type { CellStyle, Rectangle, SheetFile } from '../../file/types';
import { intersect } from '../../objects/area';
import type { Book } from '../../objects/book';
import { ConditionalLooks } from '../conditional/ConditionalLooks';
import { autoHeight, type TallCell } from './autoHeight';
import { indexOfLine, makeAxis, spanOf, type Axis } from './axis';
import { gridlineBetween, lineBetween } from './borders';
import { cellPicture, type CellPicture } from './cellPicture';
import type { Measure } from './fonts';
import { Merges } from './merges';
import { toWholePixels } from './pixels';
import { spillsIn, type Spill } from './spills';
import { inTable } from './tableLooks';

/** Lines of a cell as CSS borders. */
export interface Edges {
  readonly top: string | null;
  readonly left: string | null;
  readonly right: string | null;
  readonly bottom: string | null;
}

/** How many rows and columns of a sheet are shown. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What a sheet looks like now, its formulas computed. Made anew when the workbook changed; cells are worked out when they are first
 * looked at.
 */
export class SheetPicture {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  readonly frozen: { readonly rows: number; readonly columns: number };
  private readonly looks: ConditionalLooks;
  private readonly tables: readonly ReturnType<SheetFile['tables']>[number][];
  private readonly gridlines: boolean;
  private readonly styles = new Map<number, CellStyle>();
  private readonly cells = new Map<number, CellPicture>();
  private readonly spillsByRow = new Map<number, readonly Spill[]>();
  private readonly used: Rectangle | null;

  constructor(
    private readonly book: Book,
    readonly sheet: SheetFile,
    private readonly extent: Extent,
    private readonly measure: Measure,
  ) {
    this.used = sheet.usedRange(true);
    this.tables = sheet.tables();
    this.gridlines = sheet.showGridlines();
    this.merges = new Merges(sheet.merges(), extent.rows);
    this.frozen = sheet.frozen();
    this.looks = new ConditionalLooks(book.file, sheet, { row: 0, column: 0, ...extent });
    this.columns = makeAxis(extent.columns, (column) => toWholePixels(sheet.columnWidth(column)));
    this.rows = makeAxis(extent.rows, (row) => this.heightOf(row));
  }

  cell(row: number, column: number): CellPicture {
    const key = this.key(row, column);
    let found = this.cells.get(key);
    if (found === undefined) {
      const merge = this.merges.at(row, column);
      const { size: width } = spanOf(this.columns, column, merge?.columns ?? 1);
      const { book, measure } = this;
      const look = this.looks.at(row, column);
      const content = this.sheet.cell(row, column);
      const around = { culture: book.culture, measure, width };
      found = cellPicture(content, this.style(row, column), look, around);
      this.cells.set(key, found);
    }
    return found;
  }

  /** The lines around a cell or, at its first cell, a merged area. */
  edges(row: number, column: number): Edges {
    const merge = this.merges.at(row, column);
    const lastColumn = column + (merge?.columns ?? 1) - 1;
    const lastRow = row + (merge?.rows ?? 1) - 1;
    const [own, atRight, atBottom] = [
      this.style(row, column),
      this.style(row, lastColumn),
      this.style(lastRow, column),
    ];
    const right = this.next(this.columns, lastColumn, (next) => this.style(row, next));
    const bottom = this.next(this.rows, lastRow, (next) => this.style(next, column));
    const fill = { fillColor: this.cell(row, column).style.fillColor };
    const grid = (other: CellStyle | undefined): string | null =>
      gridlineBetween(this.gridlines, fill, other ?? { fillColor: '' });
    const spilled = this.isSpilled(row, lastColumn);
    return {
      top: row === this.rows.lines[0] ? lineBetween(own.borders.top, undefined) : null,
      left: column === this.columns.lines[0] ? lineBetween(own.borders.left, undefined) : null,
      right:
        lineBetween(atRight.borders.right, right?.borders.left) ?? (spilled ? null : grid(right)),
      bottom: lineBetween(atBottom.borders.bottom, bottom?.borders.top) ?? grid(bottom),
    };
  }

  /** Texts of a row that reach beyond their cells. */
  spills(row: number): readonly Spill[] {
    let found = this.spillsByRow.get(row);
    if (found === undefined) {
      found = this.hasContents(row) ? spillsIn(this.spillRow(row)) : [];
      this.spillsByRow.set(row, found);
    }
    return found;
  }

  private isSpilled(row: number, column: number): boolean {
    return this.spills(row).some(({ first, last }) => column >= first && column < last);
  }

  private spillRow(row: number) {
    const used = this.used;
    const inUse = (column: number): boolean =>
      used !== null && column >= used.column && column < used.column + used.columns;
    return {
      columns: this.columns.lines,
      widthOf: (column: number) => spanOf(this.columns, column).size,
      isEmpty: (column: number) =>
        this.merges.at(row, column) === null &&
        (!inUse(column) || this.sheet.cell(row, column).value === null),
      pictureOf: (column: number) =>
        this.merges.at(row, column) === null ? this.cell(row, column) : null,
    };
  }

  private hasContents(row: number): boolean {
    return this.used !== null && intersect(this.used, { ...this.used, row, rows: 1 }) !== null;
  }

  private style(row: number, column: number): CellStyle {
    const key = this.key(row, column);
    let found = this.styles.get(key);
    if (found === undefined) {
      const own = this.sheet.style(row, column);
      const cell = { row, column, rows: 1, columns: 1 };
      const table = this.tables.find((each) => intersect(each.area(), cell) !== null);
      found = table === undefined ? own : inTable(own, table, row, column);
      this.styles.set(key, found);
    }
    return found;
  }

  private next(
    axis: Axis,
    line: number,
    styleAt: (line: number) => CellStyle,
  ): CellStyle | undefined {
    const next = axis.lines[indexOfLine(axis, line + 1)];
    return next === undefined ? undefined : styleAt(next);
  }

  /** Rows whose height is not set are as high as their texts need. */
  private heightOf(row: number): number {
    const height = toWholePixels(this.sheet.rowHeight(row));
    if (height === 0 || !this.hasContents(row) || !this.sheet.hasStandardHeight(row)) return height;
    return Math.max(height, autoHeight(this.cellsOf(row), this.book.culture, this.measure));
  }

  private *cellsOf(row: number): Generator<TallCell> {
    const { column: first, columns } = this.used ?? { column: 0, columns: 0 };
    for (let column = first; column < first + columns; column += 1) {
      const { size: width } = spanOf(this.columns, column);
      if (width === 0 || this.merges.at(row, column) !== null) continue;
      const style = this.sheet.style(row, column);
      yield { style, width, content: () => this.sheet.cell(row, column) };
    }
  }

  private key(row: number, column: number): number {
    return row * this.extent.columns + column;
  }
}
