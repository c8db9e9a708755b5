import { area, type Area } from '../model/address';
import type { Language } from '../model/language';
import { TYPE } from './look';
import type { CellFormat, ChartSpec, ConditionalRule, Content, PageSpec } from '../model/edit';

/** A sheet of ours as a document: what stands where and how it looks. Rows and columns count from zero. */
export interface SheetDraft {
  readonly cells: readonly { readonly at: Area; readonly cells: readonly (readonly Content[])[] }[];
  readonly formats: readonly { readonly at: Area; readonly format: CellFormat }[];
  readonly merges: readonly Area[];
  /** In points. */
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly conditionalFormats: readonly {
    readonly at: Area;
    readonly rules: readonly ConditionalRule[];
  }[];
  readonly charts: readonly ChartSpec[];
  readonly page: PageSpec;
}

/** Of a row whose height is not set, in points. */
const DEFAULT_HEIGHT = 15;

/** Collects a draft from top to bottom; `row` is the next free row. */
export class DraftBuilder {
  readonly #cells: SheetDraft['cells'][number][] = [];
  readonly #formats: SheetDraft['formats'][number][] = [];
  readonly #merges: Area[] = [];
  readonly #rowHeights: SheetDraft['rowHeights'][number][] = [];
  readonly #conditionalFormats: SheetDraft['conditionalFormats'][number][] = [];
  readonly #charts: ChartSpec[] = [];
  row = 0;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Sizes are given as at 11 points and follow the basic size of the language's font. */
  #scaled(points: number): number {
    return Math.round((points * TYPE[this.#language].size) / 11);
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
    this.#rowHeights.push({ row, points });
  }

  /** @returns the height in points of the rows from `first` up to, without, `end`. */
  heightOf(first: number, end: number): number {
    const set = new Map(this.#rowHeights.map(({ row, points }) => [row, points]));
    let height = 0;
    for (let row = first; row < end; row++) height += set.get(row) ?? DEFAULT_HEIGHT;
    return height;
  }

  chart(chart: ChartSpec): void {
    this.#charts.push(chart);
  }

  /** A line of prose over the columns from 0 to `columns`, merged, with a height for `lines` lines. */
  prose(content: Content, columns: number, format: CellFormat, lines = 1): Area {
    const fontSize = this.#scaled(format.fontSize ?? 11);
    const at = this.put(this.row, 0, [[content]]);
    const whole = area(this.row, 0, 1, columns);
    this.merge(whole);
    this.format(whole, { wrap: lines > 1, vertical: 'Center', ...format, fontSize });
    this.height(this.row, Math.ceil(fontSize * 1.4 * lines) + 2);
    this.row += 1;
    return at;
  }

  #basic(): CellFormat {
    const { font, size } = TYPE[this.#language];
    return { fontName: font, fontSize: size };
  }

  build(columnWidths: SheetDraft['columnWidths'], page: PageSpec): SheetDraft {
    return {
      cells: this.#cells,
      formats: [{ at: page.printArea, format: this.#basic() }, ...this.#formats],
      merges: this.#merges,
      columnWidths,
      rowHeights: this.#rowHeights,
      conditionalFormats: this.#conditionalFormats,
      charts: this.#charts,
      page,
    };
  }
}
