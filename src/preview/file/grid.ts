import { cellName, parseCell } from './a1';
import type { XmlElement } from './xml';

/** A row element with its cells by column. */
export interface GridRow {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

/**
 * The rows and cells of `sheetData`, by number. Files may leave the numbers out, in which case a row or
 * cell follows the one before it; they are written in before anything is inserted among them.
 */
export class Grid {
  readonly rows = new Map<number, GridRow>();
  /** Rows whose cells all state their place. */
  private readonly numbered = new WeakSet<XmlElement>();

  constructor(readonly data: XmlElement) {
    let next = 0;
    for (const element of data.elements('row')) {
      const at = element.attr('r') === null ? next : Number(element.attr('r')) - 1;
      next = at + 1;
      this.rows.set(at, { element, cells: indexCells(element) });
    }
  }

  cell(row: number, column: number): XmlElement | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The row, made where there is none. */
  ensureRow(row: number): GridRow {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    this.numberRows();
    const element = this.data.create('row', { r: row + 1 });
    insertByNumber(this.data, element, (e) => Number(e.attr('r')) - 1, row);
    const made = { element, cells: new Map<number, XmlElement>() };
    this.rows.set(row, made);
    return made;
  }

  /** The cell, made where there is none, in the style that an empty cell shows there. */
  ensureCell(row: number, column: number, style: number): XmlElement {
    const { element, cells } = this.ensureRow(row);
    const known = cells.get(column);
    if (known !== undefined) return known;
    this.numberCells(row, element, cells);
    const made = element.create('c', { r: cellName(row, column), s: style === 0 ? null : style });
    insertByNumber(element, made, (e) => parseCell(e.attr('r') ?? '')?.column ?? -1, column);
    cells.set(column, made);
    widenSpan(element, column);
    return made;
  }

  removeCell(row: number, column: number): void {
    const cells = this.rows.get(row)?.cells;
    cells?.get(column)?.remove();
    cells?.delete(column);
  }

  /** Gives a cell another column; the place that it takes must be free. */
  moveCell(row: number, from: number, to: number): void {
    const found = this.rows.get(row);
    const cell = found?.cells.get(from);
    if (found === undefined || cell === undefined) return;
    this.removeCell(row, from);
    cell.setAttr('r', cellName(row, to));
    insertByNumber(found.element, cell, (e) => parseCell(e.attr('r') ?? '')?.column ?? -1, to);
    found.cells.set(to, cell);
    widenSpan(found.element, to);
  }

  /** Moves a row and all below it down by one, so that there is none at its place. */
  openRow(row: number): void {
    this.numberRows();
    const below = [...this.rows].filter(([at]) => at >= row).sort(([a], [b]) => b - a);
    for (const [at, moved] of below) {
      this.rows.delete(at);
      this.rows.set(at + 1, moved);
      moved.element.setAttr('r', at + 2);
      for (const [column, cell] of moved.cells) cell.setAttr('r', cellName(at + 1, column));
      this.numbered.add(moved.element);
    }
  }

  private numberCells(row: number, element: XmlElement, cells: GridRow['cells']): void {
    if (this.numbered.has(element)) return;
    this.numbered.add(element);
    for (const [at, cell] of cells) cell.setAttr('r', cellName(row, at));
  }

  private numberRows(): void {
    if (this.numbered.has(this.data)) return;
    this.numbered.add(this.data);
    for (const [at, { element }] of this.rows) element.setAttr('r', at + 1);
  }
}

function indexCells(row: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let next = 0;
  for (const cell of row.elements('c')) {
    const name = cell.attr('r');
    const at = name === null ? next : (parseCell(name)?.column ?? next);
    next = at + 1;
    cells.set(at, cell);
  }
  return cells;
}

/** Inserts among children that are sorted by a number; looks from the end, where most additions go. */
function insertByNumber(
  parent: XmlElement,
  child: XmlElement,
  numberOf: (element: XmlElement) => number,
  number: number,
): void {
  let index = parent.content.length;
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = parent.content[at];
    if (node === undefined || typeof node === 'string' || node.local !== child.local) continue;
    index = at + 1;
    if (numberOf(node) < number) break;
    index = at;
  }
  parent.insert(child, index);
}

/** A row may state its first and last column; the statement has to stay true. */
function widenSpan(row: XmlElement, column: number): void {
  const [first, last] = (row.attr('spans') ?? '').split(':').map(Number);
  if (first === undefined || last === undefined || (first <= column + 1 && column + 1 <= last))
    return;
  row.setAttr('spans', `${Math.min(first, column + 1)}:${Math.max(last, column + 1)}`);
}
