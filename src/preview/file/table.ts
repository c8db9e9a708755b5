import { areaName, overlaps, parseArea } from './a1';
import { bodyRowsOf, fillRows } from './calculatedColumn';
import { dropTableIn, renameTableIn } from './formulaText';
import { HostError } from './hostError';
import { renamePivotSource, rewriteElement, type Rewrite } from './references';
import { relationshipId } from './package';
import type { Sheet } from './sheet';
import { TableColumn } from './tableColumn';
import { insertTableColumn } from './tableColumnInsert';
import { ensure, TABLE_ORDER } from './order';
import type { CellScalar, Rectangle, TableColumnFile, TableFile } from './types';
import type { XmlElement } from './xml';
import { decodeEscapes } from './xmlText';

/** An Excel Table: its part, and the cells that it covers. */
export class Table implements TableFile {
  private readonly columnFiles = new Map<XmlElement, TableColumn>();

  constructor(
    readonly sheet: Sheet,
    readonly part: string,
  ) {}

  get root(): XmlElement {
    return this.sheet.book.pkg.xml(this.part);
  }

  get id(): string {
    return this.root.attr('id') ?? '';
  }

  name(): string {
    return decodeEscapes(this.root.attr('displayName') ?? this.root.attr('name') ?? '');
  }

  /** @throws HostError InvalidArgument, ItemAlreadyExists */
  setName(name: string): void {
    const before = this.name();
    if (before === name) return;
    checkTableName(this.sheet, name, this);
    this.root.setAttrs({ name, displayName: name });
    this.sheet.book.rewrite((formula) => renameTableIn(formula, before, name));
    renamePivotSource(this.sheet.book.pkg, 'name', before, name);
  }

  area(): Rectangle {
    const area = parseArea(this.root.attr('ref') ?? '');
    if (area === null) throw new HostError('InvalidFile', `The table in ${this.part} has no area.`);
    return area;
  }

  hasHeaders(): boolean {
    return this.root.attr('headerRowCount') !== '0';
  }

  hasTotals(): boolean {
    return Number(this.root.attr('totalsRowCount') ?? 0) > 0;
  }

  style(): string {
    return this.root.child('tableStyleInfo')?.attr('name') ?? '';
  }

  setStyle(name: string): void {
    ensure(this.root, 'tableStyleInfo', TABLE_ORDER).setAttr('name', name === '' ? null : name);
  }

  showFilterButton(): boolean {
    return this.root.child('autoFilter') !== null;
  }

  setShowFilterButton(show: boolean): void {
    if (!show) this.root.child('autoFilter')?.remove();
    else if (this.hasHeaders()) this.setFilterArea();
  }

  showBandedRows(): boolean {
    return this.root.child('tableStyleInfo')?.attr('showRowStripes') === '1';
  }

  setShowBandedRows(show: boolean): void {
    ensure(this.root, 'tableStyleInfo', TABLE_ORDER).setAttr('showRowStripes', show);
  }

  columns(): readonly TableColumn[] {
    return this.columnElements().map((element) => {
      const known = this.columnFiles.get(element) ?? new TableColumn(this, element);
      this.columnFiles.set(element, known);
      return known;
    });
  }

  columnElements(): XmlElement[] {
    return this.root.child('tableColumns')?.elements('tableColumn') ?? [];
  }

  addColumn(
    index: number | null,
    contents: readonly CellScalar[] | null,
    name: string | null,
  ): TableColumnFile {
    return insertTableColumn(this, index, contents, name);
  }

  /**
   * New rows compute themselves where a column is a calculated one.
   * @throws HostError InvalidArgument when the header row would move, or another table or a merge is in the way
   */
  resize(where: Rectangle): void {
    const before = this.area();
    const others = this.sheet.tables().filter((t) => t !== this);
    if (
      where.row !== before.row ||
      !overlaps(where, before) ||
      where.rows < (this.hasHeaders() ? 2 : 1)
    ) {
      throw new HostError('InvalidArgument', 'A table keeps its header row when it is resized.');
    }
    if (
      others.some((t) => overlaps(t.area(), where)) ||
      this.sheet.merges().some((m) => overlaps(m, where))
    ) {
      throw new HostError('InvalidArgument', 'Another table or merged cells are in the way.');
    }
    const kept = new Map(this.columnElements().map((e, i) => [before.column + i, e]));
    const list = ensure(this.root, 'tableColumns', TABLE_ORDER);
    for (const element of this.columnElements()) element.remove();
    for (let c = where.column; c < where.column + where.columns; c += 1) {
      const element = kept.get(c);
      if (element !== undefined) list.insert(element, list.content.length);
      else
        list.add('tableColumn', {
          id: this.unusedColumnId(kept.values()),
          name: this.headerFor(where.row, c),
        });
    }
    const { end } = bodyRowsOf(this);
    this.setArea(where);
    fillRows(this, { first: end, end: bodyRowsOf(this).end });
  }

  /** Removes the table and its cells; formulas that used it become errors. */
  delete(): void {
    const { sheet, part } = this;
    const { pkg } = sheet.book;
    const [area, name] = [this.area(), this.name()];
    const list = sheet.root.child('tableParts');
    for (const entry of list?.elements('tablePart') ?? []) {
      if (pkg.target(sheet.part, relationshipId(entry)) === part) entry.remove();
    }
    const left = list?.elements('tablePart').length ?? 0;
    if (left === 0) list?.remove();
    else list?.setAttr('count', left);
    sheet.forgetTable(this);
    pkg.unrelate(sheet.part, part);
    pkg.remove(part);
    sheet.clear(area, 'all');
    sheet.book.rewrite((formula) => dropTableIn(formula, name));
  }

  /** Sets the area of the table and of its filter, and the count of its columns. */
  setArea(where: Rectangle): void {
    this.root.setAttr('ref', areaName(where));
    if (this.showFilterButton()) this.setFilterArea();
    const list = ensure(this.root, 'tableColumns', TABLE_ORDER);
    list.setAttr('count', list.elements('tableColumn').length);
  }

  /** @returns the smallest number above those of the columns, with those that `also` names */
  unusedColumnId(also: Iterable<XmlElement> = []): number {
    const ids = [...this.columnElements(), ...also].map((e) => Number(e.attr('id')));
    return Math.max(0, ...ids) + 1;
  }

  /** @returns `wanted`, or with a number after it when another column has that name; `Column1` … when it is blank */
  uniqueColumnName(wanted: string, except: XmlElement | null): string {
    const taken = new Set(
      this.columnElements()
        .filter((e) => e !== except)
        .map((e) => decodeEscapes(e.attr('name') ?? '').toLowerCase()),
    );
    const base = wanted === '' ? 'Column' : wanted;
    for (let n = wanted === '' ? 1 : 0; ; n = n === 0 ? 2 : n + 1) {
      const name = n === 0 ? base : `${base}${n}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  rewriteFormulas(rewrite: Rewrite): void {
    for (const column of this.columnElements()) {
      for (const local of ['calculatedColumnFormula', 'totalsRowFormula']) {
        rewriteElement(column.child(local), this.sheet.name(), rewrite);
      }
    }
  }

  /** The rows of the filter are those of the table without its totals. */
  private setFilterArea(): void {
    const { rows, ...rest } = this.area();
    const ref = areaName({ ...rest, rows: rows - (this.hasTotals() ? 1 : 0) });
    ensure(this.root, 'autoFilter', TABLE_ORDER).setAttr('ref', ref);
  }

  /** The name of a new column from the cell above it, which is made to say the same. */
  private headerFor(row: number, column: number): string {
    const { value } = this.sheet.cells.read(row, column);
    const name = this.uniqueColumnName(`${value ?? ''}`, null);
    if (this.hasHeaders() && value !== name) {
      this.sheet.cells.write(row, column, { value: name }, this.sheet.styleNumber(row, column));
    }
    return name;
  }
}

/** Table names share their space with defined names. @throws HostError InvalidArgument, ItemAlreadyExists */
function checkTableName(sheet: Sheet, name: string, self: Table | null): void {
  if (
    !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) ||
    /^([A-Za-z]{1,3}\d+|[rc])$/i.test(name)
  ) {
    throw new HostError('InvalidArgument', `“${name}” cannot be the name of a table.`);
  }
  const lower = name.toLowerCase();
  const tables = sheet.book.sheets().flatMap((s) => s.tables());
  const names = sheet.book.names().filter((n) => n.sheet === null);
  if (
    tables.some((t) => t !== self && t.name().toLowerCase() === lower) ||
    names.some((n) => n.name.toLowerCase() === lower)
  ) {
    throw new HostError('ItemAlreadyExists', `The name ${name} exists already.`);
  }
}
