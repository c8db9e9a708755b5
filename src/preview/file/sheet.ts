import { contains, overlaps, parseArea } from './a1';
import { noteFilled } from './calculatedColumn';
import { Cells } from './cells';
import * as columns from './columns';
import * as conditional from './conditionalFormats';
import { Grid } from './grid';
import { HostError } from './hostError';
import { insertRow } from './insertRow';
import { ensure, WORKSHEET_ORDER } from './order';
import { getPageLayout, setPageLayout } from './pageLayout';
import { relationshipId } from './package';
import { rewriteElement, rewriteRules, type Rewrite } from './references';
import { hasStandardHeight, resetRowHeight, rowHeight, rowHidden, showRow } from './rows';
import { numbered, sheetIdentifier } from './sheetIdentifier';
import { SheetCharts } from './sheetCharts';
import * as view from './sheetView';
import { toShown, toStored } from './structuredReferences';
import { paint } from './styleRange';
import { Table } from './table';
import { createTable } from './tableCreate';
import type * as file from './types';
import type { Workbook } from './workbook';
import type { XmlElement } from './xml';

/** A worksheet: the part of the workbook that it is, and its entry in the workbook part. */
export class Sheet implements file.SheetFile {
  readonly part: string;
  private identifier: string | null = null;
  private content: Cells | null = null;
  private tableList: Table[] | null = null;
  private readonly chartList: SheetCharts;

  constructor(
    readonly book: Workbook,
    readonly entry: XmlElement,
  ) {
    this.part = book.pkg.target(book.part, relationshipId(entry));
    this.chartList = new SheetCharts(this);
  }

  get root(): XmlElement {
    return this.book.pkg.xml(this.part);
  }

  get id(): string {
    this.identifier ??= this.unique(sheetIdentifier(this.root, this.entry));
    return this.identifier;
  }

  get cells(): Cells {
    if (this.content === null) {
      const data = ensure(this.root, 'sheetData', WORKSHEET_ORDER);
      this.content = new Cells(new Grid(data), this.book.strings);
    }
    return this.content;
  }

  name(): string {
    return this.entry.attr('name') ?? '';
  }

  setName(name: string): void {
    this.book.renameSheet(this, name);
  }

  visibility(): file.Visibility {
    const state = this.entry.attr('state');
    return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  }

  /** @throws HostError InvalidOperation for the last visible sheet */
  setVisibility(visibility: file.Visibility): void {
    const others = this.book.sheets().filter((s) => s !== this && s.visibility() === 'visible');
    if (visibility !== 'visible' && others.length === 0) {
      throw new HostError('InvalidOperation', 'A workbook must keep one visible sheet.');
    }
    this.entry.setAttr('state', visibility === 'visible' ? null : visibility);
  }

  isProtected(): boolean {
    const on = this.root.child('sheetProtection')?.attr('sheet') ?? null;
    return on === '1' || on === 'true';
  }

  usedRange(valuesOnly: boolean): file.Rectangle | null {
    return view.usedRange(this.cells.grid, valuesOnly);
  }

  cell(row: number, column: number): file.CellContent {
    const content = this.cells.read(row, column);
    if (content.formula === null || !content.formula.includes('[')) return content;
    return { ...content, formula: toShown(content.formula, this.tableName(row, column)) };
  }

  /** @throws TypeError for what is no cell value: NaN, infinities, BigInt, undefined, objects */
  setCell(row: number, column: number, content: file.CellScalar | null): void {
    checkScalar(content);
    const before = this.cells.read(row, column).formula;
    this.write(row, column, content);
    const after = typeof content === 'string' && isFormula(content);
    if (before !== null || after) this.book.formulasChanged();
    if (typeof content === 'string' || typeof content === 'number')
      this.renameHeader(row, column, `${content}`);
  }

  contentsEntered(where: file.Rectangle): void {
    for (const table of this.tables()) if (overlaps(table.area(), where)) noteFilled(table, where);
  }

  private write(row: number, column: number, content: file.CellScalar | null): void {
    const style = this.styleNumber(row, column);
    if (content === null || content === '') {
      this.cells.erase(row, column);
    } else if (typeof content === 'string' && isFormula(content)) {
      const formula = toStored(content.slice(1), this.tableName(row, column));
      this.cells.write(row, column, { formula }, style);
    } else if (typeof content === 'string' && content.startsWith("'")) {
      this.cells.write(row, column, { value: content.slice(1) }, style);
      this.setStyleNumber(row, column, this.book.styles.quoted(style));
    } else {
      this.cells.write(row, column, { value: content }, style);
    }
  }

  style(row: number, column: number): file.CellStyle {
    return this.book.styles.style(this.styleNumber(row, column));
  }

  setStyle(where: file.Rectangle, change: file.CellStyleChange): void {
    paint(this, where, (style) => this.book.styles.changed(style, change));
  }

  styleName(row: number, column: number): string {
    return this.book.styles.styleName(this.styleNumber(row, column));
  }

  setStyleName(where: file.Rectangle, name: string): void {
    const style = this.book.styles.named(name);
    paint(this, where, () => style);
  }

  clear(where: file.Rectangle, what: 'contents' | 'formats' | 'all'): void {
    if (what !== 'contents') paint(this, where, () => 0);
    for (const [row, { cells }] of this.cells.grid.rows) {
      if (row < where.row || row >= where.row + where.rows) continue;
      for (const column of [...cells.keys()]) {
        if (column < where.column || column >= where.column + where.columns) continue;
        if (what === 'formats') continue;
        this.setCell(row, column, null);
      }
    }
  }

  /** The number of the style that a cell shows: its own, else its row's, else its column's. */
  styleNumber(row: number, column: number): number {
    const found = this.cells.grid.rows.get(row);
    const cell = found?.cells.get(column);
    if (cell !== undefined) return Number(cell.attr('s') ?? 0);
    const ofRow = found?.element.attr('customFormat') === '1' ? found.element.attr('s') : null;
    if (ofRow !== null && ofRow !== undefined) return Number(ofRow);
    return columns.columnStyle(this.root, column) ?? 0;
  }

  setStyleNumber(row: number, column: number, style: number): void {
    this.cells.grid.ensureCell(row, column, 0).setAttr('s', style === 0 ? null : style);
  }

  columnWidth(column: number): number {
    return columns.columnWidth(this.root, column);
  }

  setColumnWidth(which: { first: number; count: number }, points: number): void {
    columns.setColumnWidth(this.root, which.first, which.count, points);
  }

  hasStandardWidth(column: number): boolean {
    return columns.hasStandardWidth(this.root, column);
  }

  resetColumnWidth(which: { first: number; count: number }): void {
    columns.resetColumnWidth(this.root, which.first, which.count);
  }

  columnHidden(column: number): boolean {
    return columns.columnHidden(this.root, column);
  }

  setColumnHidden(which: { first: number; count: number }, hidden: boolean): void {
    columns.setColumnHidden(this.root, which.first, which.count, hidden);
  }

  rowHeight(row: number): number {
    return rowHeight(this.root, this.cells.grid.rows.get(row)?.element);
  }

  setRowHeight(rows: { first: number; count: number }, points: number): void {
    this.eachRow(rows, (row) => row.setAttrs({ ht: points, customHeight: true }));
  }

  hasStandardHeight(row: number): boolean {
    return hasStandardHeight(this.root, this.cells.grid.rows.get(row)?.element);
  }

  resetRowHeight(rows: { first: number; count: number }): void {
    this.eachRow(rows, resetRowHeight);
  }

  rowHidden(row: number): boolean {
    return rowHidden(this.root, this.cells.grid.rows.get(row)?.element);
  }

  setRowHidden(rows: { first: number; count: number }, hidden: boolean): void {
    this.eachRow(rows, (row) => (hidden ? row.setAttr('hidden', true) : showRow(row)));
  }

  merges(): readonly file.Rectangle[] {
    const list = this.root.child('mergeCells')?.elements('mergeCell') ?? [];
    return list.flatMap((e) => parseArea(e.attr('ref') ?? '') ?? []);
  }

  merge(where: file.Rectangle): void {
    if (this.tables().some((t) => overlaps(t.area(), where))) {
      throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    this.unmerge(where);
    view.addMerge(this.root, where);
    for (let r = where.row; r < where.row + where.rows; r += 1) {
      for (let c = where.column; c < where.column + where.columns; c += 1) {
        if (r !== where.row || c !== where.column) this.setCell(r, c, null);
      }
    }
  }

  unmerge(where: file.Rectangle): void {
    view.removeMerges(this.root, where);
  }

  tables(): readonly Table[] {
    this.tableList ??= view.tableParts(this).map((part) => new Table(this, part));
    return this.tableList;
  }

  addTable(where: file.Rectangle, hasHeaders: boolean): file.TableFile {
    const part = createTable(this, where, hasHeaders);
    this.tableList = [...this.tables(), new Table(this, part)].filter(
      (t, i, all) => all.findIndex((other) => other.part === t.part) === i,
    );
    const made = this.tableList.find((t) => t.part === part);
    if (made === undefined) throw new Error(`table ${part} was not added`);
    return made;
  }

  forgetTable(table: Table): void {
    this.tableList = this.tables().filter((t) => t !== table);
  }

  charts(): readonly file.ChartFile[] {
    return this.chartList.list();
  }

  addChart(definition: file.ChartDefinition): file.ChartFile {
    return this.chartList.add(definition);
  }

  conditionalFormats(): readonly file.ConditionalFormatFile[] {
    return conditional.listFormats(this.root, this.book.styles);
  }

  addConditionalFormat(definition: file.ConditionalFormatDefinition): file.ConditionalFormatFile {
    return conditional.addFormat(this.root, this.book.styles, definition);
  }

  pageLayout(): file.PageLayout {
    return getPageLayout(this);
  }

  setPageLayout(change: Partial<file.PageLayout>): void {
    setPageLayout(this, change);
  }

  showGridlines(): boolean {
    return view.showGridlines(this.root);
  }

  setShowGridlines(show: boolean): void {
    view.setShowGridlines(this.root, show);
  }

  tabColor(): string {
    return this.book.styles.color(this.root.at('sheetPr', 'tabColor'));
  }

  setTabColor(color: string): void {
    view.setTabColor(this.root, color);
  }

  setFrozen(rows: number, columnCount: number): void {
    view.setFrozen(this.root, rows, columnCount);
  }

  frozen(): { rows: number; columns: number } {
    return view.frozen(this.root);
  }

  /** Applies a rewrite to every formula on this sheet and of its tables. */
  insertRow(row: number): void {
    insertRow(this, row);
  }

  rewriteFormulas(rewrite: Rewrite): void {
    const home = this.name();
    const apart = new Set<string>();
    for (const { row, column, element } of this.cells.formulas()) {
      if (element.attr('t') !== 'shared') continue;
      const text = this.cells.read(row, column).formula ?? '';
      if (rewrite(text, home) !== text) apart.add(element.attr('si') ?? '');
    }
    for (const group of apart) this.cells.unshare(group);
    for (const { element } of this.cells.formulas()) rewriteElement(element, home, rewrite);
    rewriteRules(this.root, home, rewrite);
    for (const table of this.tables()) table.rewriteFormulas(rewrite);
  }

  tableAt(row: number, column: number): Table | null {
    const place = { row, column, rows: 1, columns: 1 };
    return this.tables().find((t) => contains(t.area(), place)) ?? null;
  }

  private tableName(row: number, column: number): string | null {
    return this.tableAt(row, column)?.name() ?? null;
  }

  private renameHeader(row: number, column: number, text: string): void {
    const table = this.tableAt(row, column);
    if (table === null || !table.hasHeaders() || table.area().row !== row) return;
    table.columns()[column - table.area().column]?.setName(text);
  }

  /** Programs that copy a sheet may copy its id too: the later one goes by its number. */
  private unique(id: string): string {
    const number = Number(this.entry.attr('sheetId'));
    const taken = this.book
      .sheets()
      .filter(({ entry }) => Number(entry.attr('sheetId')) < number)
      .some(({ root, entry }) => sheetIdentifier(root, entry) === id);
    return taken ? numbered(number) : id;
  }

  private eachRow(rows: { first: number; count: number }, change: (row: XmlElement) => void): void {
    for (let row = rows.first; row < rows.first + rows.count; row += 1) {
      change(this.cells.grid.ensureRow(row).element);
    }
  }
}

const isFormula = (text: string): boolean => text.startsWith('=') && text.length > 1;

function checkScalar(content: unknown): void {
  const fine =
    content === null ||
    typeof content === 'string' ||
    typeof content === 'boolean' ||
    (typeof content === 'number' && Number.isFinite(content));
  if (!fine) throw new TypeError(`not a cell value: ${String(content)}`);
}
