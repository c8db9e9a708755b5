/**
 * What the object model needs of an opened workbook. Rows and columns count from zero. The XML of the
 * parts is the only state: reading goes to it, writing changes just the elements concerned, and a part
 * that nobody wrote is saved byte for byte.
 */

export type CellScalar = string | number | boolean;

export interface CellContent {
  /** null when blank; the error text when `isError`. For a formula: its cached or recalculated value. */
  readonly value: CellScalar | null;
  readonly isError: boolean;
  /** Without the leading `=`, as A1 with shared formulas expanded; null where there is none. */
  readonly formula: string | null;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a formula gives. */
export interface Computed {
  readonly value: CellScalar | null;
  readonly isError: boolean;
}

/** A formula without `=`, written for the cell at `row` and `column`, that counts for every cell of an area. */
export interface SpreadFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly where: Rectangle;
}

export interface WorkbookFile {
  /** In tab order. */
  sheets(): readonly SheetFile[];
  /** Adds an empty worksheet at the end. @throws HostError ItemAlreadyExists, InvalidArgument for a bad name */
  addSheet(name: string): SheetFile;
  deleteSheet(sheet: SheetFile): void;
  moveSheet(sheet: SheetFile, position: number): void;
  activeSheet(): SheetFile;
  activateSheet(sheet: SheetFile): void;

  names(): readonly DefinedNameFile[];
  /** `formula` without the leading `=`; `sheet` null for a name of the workbook. */
  addName(name: string, formula: string, sheet: SheetFile | null): DefinedNameFile;

  customXmlParts(): readonly CustomXmlFile[];
  addCustomXml(xml: string): CustomXmlFile;

  /** Recomputes every formula and stores the values in the cells. */
  recalculate(): void;
  /** Computes the formulas that have no value, for reading only: the file stays as it is. */
  computeUncomputed(): void;
  /** Computes the formulas that have no value, as Excel does when they are entered with manual calculation. */
  calculateEntered(): void;
  /** Computes the formulas of one sheet. */
  calculateSheet(sheet: SheetFile): void;
  /** Whether sheets may not be added, removed, renamed or moved. */
  structureProtected(): boolean;
  /**
   * Computes formulas that stand in no cell, as those of conditional formats; the file stays as it is.
   * @returns for each formula its results, row by row
   */
  spread(sheet: SheetFile, formulas: readonly SpreadFormula[]): readonly (readonly Computed[])[];
  calculationMode(): 'auto' | 'autoNoTable' | 'manual';
  /** How often something was changed; grows with every change, computed values included. */
  changes(): number;
  save(): Uint8Array;
}

export interface DefinedNameFile {
  readonly name: string;
  readonly sheet: SheetFile | null;
  formula(): string;
  setFormula(formula: string): void;
  hidden(): boolean;
  setHidden(hidden: boolean): void;
  comment(): string;
  setComment(comment: string): void;
  delete(): void;
}

export interface CustomXmlFile {
  /** The item id, as a GUID in braces. */
  readonly id: string;
  readonly namespace: string;
  xml(): string;
  setXml(xml: string): void;
  delete(): void;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetFile {
  /** Stable while the workbook is open and across renames, e.g. `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name(): string;
  /** Renames; formulas, names, charts that refer to the sheet follow. */
  setName(name: string): void;
  visibility(): Visibility;
  setVisibility(visibility: Visibility): void;
  isProtected(): boolean;

  /** The smallest rectangle with values, formulas (or formats unless `valuesOnly`); null when empty. */
  usedRange(valuesOnly: boolean): Rectangle | null;
  cell(row: number, column: number): CellContent;
  /** A string beginning with `=` is a formula; `''` or null clears the content. A leading `'` forces text. */
  setCell(row: number, column: number, content: CellScalar | null): void;
  /** To be told once contents were entered: a table's column that was filled with one formula is a calculated one. */
  contentsEntered(where: Rectangle): void;
  /** The style of a cell, resolved (cell, else row, else column, else default). */
  style(row: number, column: number): CellStyle;
  /** Changes only the named properties, over the whole rectangle. */
  setStyle(where: Rectangle, change: CellStyleChange): void;
  /** The name of the cell style that a cell is based on, such as `Normal`. */
  styleName(row: number, column: number): string;
  /** Gives cells the look of a cell style, whatever they looked like. @throws HostError ItemNotFound */
  setStyleName(where: Rectangle, name: string): void;
  /** Clears contents, formats or both. */
  clear(where: Rectangle, what: 'contents' | 'formats' | 'all'): void;

  /** In points. */
  columnWidth(column: number): number;
  setColumnWidth(columns: { first: number; count: number }, points: number): void;
  hasStandardWidth(column: number): boolean;
  resetColumnWidth(columns: { first: number; count: number }): void;
  columnHidden(column: number): boolean;
  setColumnHidden(columns: { first: number; count: number }, hidden: boolean): void;
  /** In points. */
  rowHeight(row: number): number;
  setRowHeight(rows: { first: number; count: number }, points: number): void;
  hasStandardHeight(row: number): boolean;
  resetRowHeight(rows: { first: number; count: number }): void;
  rowHidden(row: number): boolean;
  setRowHidden(rows: { first: number; count: number }, hidden: boolean): void;

  /**
   * Puts an empty row before a row; what is below moves down, with all that refers to it.
   * @throws HostError InvalidArgument where an array formula would be torn or the last row is in use
   */
  insertRow(row: number): void;

  merges(): readonly Rectangle[];
  merge(where: Rectangle): void;
  unmerge(where: Rectangle): void;

  tables(): readonly TableFile[];
  addTable(where: Rectangle, hasHeaders: boolean): TableFile;
  charts(): readonly ChartFile[];
  addChart(definition: ChartDefinition): ChartFile;
  conditionalFormats(): readonly ConditionalFormatFile[];
  addConditionalFormat(definition: ConditionalFormatDefinition): ConditionalFormatFile;

  pageLayout(): PageLayout;
  setPageLayout(change: Partial<PageLayout>): void;
  showGridlines(): boolean;
  setShowGridlines(show: boolean): void;
  tabColor(): string;
  setTabColor(color: string): void;
  setFrozen(rows: number, columns: number): void;
  frozen(): { rows: number; columns: number };
}

export interface BorderLine {
  /** OOXML style: none, hair, thin, medium, thick, double, dashed, dotted … */
  readonly style: string;
  /** `#RRGGBB`, or '' for automatic. */
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  /** `#RRGGBB`, or '' for no fill. */
  readonly fillColor: string;
  /** OOXML values: general, left, center, right, justify, centerContinuous … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrinkToFit: boolean;
  readonly textRotation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Record<BorderSide, BorderLine>>;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';
export type CellStyleChange = Partial<Omit<CellStyle, 'borders'>> & {
  readonly borders?: Partial<Readonly<Record<BorderSide, BorderLine>>>;
};

export interface TableFile {
  /** The number in the file, as text; stays across renames. */
  readonly id: string;
  name(): string;
  setName(name: string): void;
  area(): Rectangle;
  hasHeaders(): boolean;
  hasTotals(): boolean;
  style(): string;
  setStyle(name: string): void;
  showFilterButton(): boolean;
  setShowFilterButton(show: boolean): void;
  showBandedRows(): boolean;
  setShowBandedRows(show: boolean): void;
  columns(): readonly TableColumnFile[];
  /**
   * Adds a column (at the end when `index` is null) whose cells hold `contents`, header first, one entry a
   * row of the table; shifts cells to the right of the table within its rows, as Excel does. When every body
   * cell has the same formula the column is a calculated column.
   */
  addColumn(
    index: number | null,
    contents: readonly CellScalar[] | null,
    name: string | null,
  ): TableColumnFile;
  resize(where: Rectangle): void;
  /** Removes the table and its cells. */
  delete(): void;
}

export interface TableColumnFile {
  readonly id: string;
  name(): string;
  setName(name: string): void;
  /** Position in the table, from zero. */
  index(): number;
  /** Formula of a calculated column (without `=`), or null. */
  calculatedFormula(): string | null;
  /** Removes the column; the cells to its right move left within the table's rows. */
  delete(): void;
}

export type ChartKind =
  | 'columnClustered'
  | 'columnStacked'
  | 'barClustered'
  | 'barStacked'
  | 'barStacked100'
  | 'line'
  | 'lineMarkers'
  | 'pie'
  | 'doughnut';

export interface ChartSeries {
  /** A reference such as `'Sheet'!$A$1`, or a literal in quotes; null when it has none. */
  readonly name: string | null;
  /** References such as `'Sheet'!$B$2:$B$11`. */
  readonly categories: string | null;
  readonly values: string;
  /** `#RRGGBB`, or null for automatic. */
  readonly color: string | null;
  /** Colours of single points by their place, where they differ from the series' own; null for those that do not. */
  readonly pointColors: readonly (string | null)[];
  /** DrawingML prstDash of a line (solid, dash …), or null for automatic. */
  readonly lineDash: string | null;
  /** Of a line, in points; null for automatic. */
  readonly lineWeight: number | null;
  readonly hasDataLabels: boolean;
  readonly dataLabelFormat: string | null;
  /** OOXML dLblPos (outEnd, inEnd, ctr, inBase …) or null. */
  readonly dataLabelPosition: string | null;
  /** Width of the gap between bars, in per cent. */
  readonly gapWidth: number | null;
  readonly overlap: number | null;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly majorGridlines: boolean;
  readonly majorGridlineColor: string | null;
  readonly title: string | null;
  readonly fontSize: number | null;
  readonly fontColor: string | null;
  readonly reversed: boolean;
  /** OOXML tickLblPos: nextTo, low, high, none. */
  readonly tickLabels: string;
  /** How many categories there are from one label to the next, or null for automatic. */
  readonly tickLabelSpacing: number | null;
}

export interface ChartDefinition {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string | null;
  readonly titleFontSize: number | null;
  readonly titleBold: boolean | null;
  readonly titleColor: string | null;
  /** OOXML dispBlanksAs: gap, zero, span. */
  readonly blanksAs: string;
  readonly fontName: string | null;
  /** Of all text that has no size of its own. */
  readonly fontSize: number | null;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: { readonly visible: boolean; readonly position: 't' | 'b' | 'l' | 'r' };
  /** In points, from the sheet's top left corner. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface ChartFile {
  /** Stable while the workbook is open. */
  readonly id: string;
  definition(): ChartDefinition;
  /** Changes only what is named; elements of an opened chart that are not concerned stay. */
  change(change: Partial<ChartDefinition>): void;
  delete(): void;
}

export type ConditionalRule =
  | { readonly kind: 'expression'; readonly formula: string }
  | {
      readonly kind: 'cellIs';
      /** OOXML operator: lessThan, greaterThanOrEqual, equal, between … */
      readonly operator: string;
      readonly formulas: readonly string[];
    }
  | {
      readonly kind: 'dataBar';
      readonly minimum: { readonly type: string; readonly value: string | null };
      readonly maximum: { readonly type: string; readonly value: string | null };
      readonly color: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    }
  /** A kind that is kept in the file but not understood here. */
  | { readonly kind: 'other'; readonly type: string };

export interface ConditionalFormatDefinition {
  /** One or more areas, as in `sqref`. */
  readonly areas: readonly Rectangle[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
  readonly format: {
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly fillColor: string | null;
    readonly numberFormat: string | null;
  };
}

export interface ConditionalFormatFile {
  readonly id: string;
  readonly priority: number;
  definition(): ConditionalFormatDefinition;
  change(change: Partial<ConditionalFormatDefinition>): void;
  delete(): void;
}

/** Margins in points. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** OOXML paper size; 9 is A4. */
  readonly paperSize: number;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  /** Per cent; null when fitting to pages. */
  readonly scale: number | null;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  /** A1 without the sheet, several areas parted by commas, or null. */
  readonly printArea: string | null;
  /** Rows such as `$5:$5`, or null. */
  readonly printTitleRows: string | null;
  /** OOXML header and footer strings (`&L…&C…&R…`) for all pages, or all but the first. */
  readonly header: string;
  readonly footer: string;
  /** Those of the first page, which count only where it differs from the others. */
  readonly firstHeader: string;
  readonly firstFooter: string;
  readonly differentFirst: boolean;
  /** Rows before which a page break stands. */
  readonly rowBreaks: readonly number[];
}
