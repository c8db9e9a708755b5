import { area, type Area } from '../model/address';
import type { CellFormat, ChartSpec, ConditionalRule, Content, PageSpec } from '../model/edit';
import type { TypeFace } from './look';
import { linesOf } from './rowHeight';

/** A text of a sheet that a person may change. */
export interface KeyedText {
  readonly key: string;
  /** What we drafted for it, whatever stands in the cell. */
  readonly drafted: string;
}

/** A sheet of ours as a document: what stands where and how it looks. Rows and columns count from zero. */
export interface SheetDraft {
  readonly cells: readonly { readonly at: Area; readonly cells: readonly (readonly Content[])[] }[];
  readonly formats: readonly { readonly at: Area; readonly format: CellFormat }[];
  readonly merges: readonly Area[];
  /** In points. */
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  readonly hiddenColumns: readonly Area[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly conditionalFormats: readonly {
    readonly at: Area;
    readonly rules: readonly ConditionalRule[];
  }[];
  readonly charts: readonly ChartSpec[];
  readonly texts: readonly KeyedText[];
  readonly page: PageSpec;
}

/** Of a row whose height is not set, in points. */
const DEFAULT_HEIGHT = 15;

/** Collects a draft from top to bottom; `row` is the next free row. */
export class DraftBuilder {
  readonly #cells: SheetDraft['cells'][number][] = [];
  readonly #formats: SheetDraft['formats'][number][] = [];
  readonly #merges: Area[] = [];
  readonly #rowHeights = new Map<number, number>();
  readonly #conditionalFormats: SheetDraft['conditionalFormats'][number][] = [];
  readonly #charts: ChartSpec[] = [];
  readonly #texts: KeyedText[] = [];
  readonly #kept = new Set<number>();
  row = 0;
  readonly #type: TypeFace;

  constructor(type: TypeFace) {
    this.#type = type;
  }

  /** Sizes are given as at 11 points and follow the basic size of the font. */
  scaled(points: number): number {
    return Math.round((points * this.#type.size) / 11);
  }

  /** Puts a block of cells with its top left corner at a row and column. */
  put(row: number, column: number, cells: readonly (readonly Content[])[]): Area {
    const at = area(row, column, cells.length, cells[0]?.length ?? 0);
    if (at.rows > 0) this.#cells.push({ at, cells });
    return at;
  }

  format(at: Area, format: CellFormat): void {
    if (at.rows > 0) this.#formats.push({ at, format });
  }

  conditional(at: Area, rules: readonly ConditionalRule[]): void {
    if (at.rows > 0) this.#conditionalFormats.push({ at, rules });
  }

  merge(at: Area): void {
    this.#merges.push(at);
  }

  height(row: number, points: number): void {
    this.#rowHeights.set(row, points);
  }

  /** Makes a row at least so high: texts side by side ask for it one after the other. */
  atLeast(row: number, points: number): void {
    this.height(row, Math.max(points, this.#rowHeights.get(row) ?? 0));
  }

  /** A low row, which keeps what is below from what is above. */
  gap(points = 6): void {
    this.height(this.row, points);
    this.row += 1;
  }

  /** @returns the height in points of the rows from `first` up to, without, `end`. */
  heightOf(first: number, end: number): number {
    let height = 0;
    for (let row = first; row < end; row++) height += this.#rowHeights.get(row) ?? DEFAULT_HEIGHT;
    return height;
  }

  /** No page begins with these rows: each stays on the page of the one above it. */
  keep(first: number, end: number): void {
    for (let row = first; row < end; row++) this.#kept.add(row);
  }

  /** @returns whether a page may begin with a row. */
  mayBegin(row: number): boolean {
    const isWithin = ({ at }: ChartSpec): boolean => row > at.row && row <= at.row + at.rows;
    return !this.#kept.has(row) && !this.#charts.some(isWithin);
  }

  /** The row below a chart is its sentence and stays with it. */
  chart(chart: ChartSpec): void {
    this.#charts.push(chart);
  }

  /** Puts a mark into the cells of a column, from the first row on, that hold nothing. */
  markRows(column: number, end: number, mark: string): void {
    const filled = new Set(
      this.#cells.filter(({ at }) => at.column === column).map(({ at }) => at.row as number),
    );
    for (let first = 0, row = 0; row <= end; row++) {
      if (row < end && !filled.has(row)) continue;
      this.put(
        first,
        column,
        Array.from({ length: row - first }, () => [mark]),
      );
      first = row + 1;
    }
  }

  /** Notes that a text with this key may be changed by a person. */
  text(text: KeyedText): void {
    this.#texts.push(text);
  }

  /**
   * A line of prose over the columns from 0 to `columns`, merged, with a height for `lines` lines. A bold one
   * heads what comes below it and stays on its page.
   */
  prose(content: Content, columns: number, format: CellFormat, lines = 1): Area {
    const fontSize = this.scaled(format.fontSize ?? 11);
    const at = this.put(this.row, 0, [[content]]);
    const whole = area(this.row, 0, 1, columns);
    this.merge(whole);
    this.format(whole, { wrap: lines > 1, vertical: 'Center', ...format, fontSize });
    this.height(this.row, Math.ceil(fontSize * this.#type.line * lines) + 3);
    this.row += 1;
    if (format.bold) this.keep(this.row, this.row + 1);
    return at;
  }

  /** @returns how many lines a text takes in cells of a width in points. */
  linesOf(text: string, points: number, fontSize = 11): number {
    return linesOf(text, points, this.scaled(fontSize), this.#type);
  }

  build(
    columnWidths: SheetDraft['columnWidths'],
    page: PageSpec,
    hiddenColumns: readonly Area[],
  ): SheetDraft {
    const { font, size } = this.#type;
    const basic = page.printAreas.map((at) => ({ at, format: { fontName: font, fontSize: size } }));
    return {
      cells: this.#cells,
      formats: [...basic, ...this.#formats],
      merges: this.#merges,
      columnWidths,
      hiddenColumns,
      rowHeights: [...this.#rowHeights].map(([row, points]) => ({ row, points })),
      conditionalFormats: this.#conditionalFormats,
      charts: this.#charts,
      texts: this.#texts,
      page,
    };
  }
}
