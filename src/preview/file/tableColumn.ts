import { HostError } from './hostError';
import { shiftCells } from './shiftCells';
import { renameColumnIn, toShown } from './structuredReferences';
import type { Table } from './table';
import type { TableColumnFile } from './types';
import type { XmlElement } from './xml';
import { decodeEscapes, encodeEscapes } from './xmlText';

/** A column of a table. Line breaks in its name are escaped in the file. */
export class TableColumn implements TableColumnFile {
  constructor(
    private readonly table: Table,
    readonly element: XmlElement,
  ) {}

  get id(): string {
    return this.element.attr('id') ?? '';
  }

  name(): string {
    return decodeEscapes(this.element.attr('name') ?? '');
  }

  /** Formulas that use the column follow, and so does the header cell. A name that is taken gets a number. */
  setName(name: string): void {
    const before = this.name();
    if (before === name) return;
    const after = this.table.uniqueColumnName(name, this.element);
    this.element.setAttr('name', encodeColumnName(after));
    this.writeHeader(after);
    const { sheet } = this.table;
    sheet.book.rewrite((formula) =>
      renameColumnIn(formula, null, this.table.name(), before, after),
    );
  }

  index(): number {
    return this.table.columnElements().indexOf(this.element);
  }

  calculatedFormula(): string | null {
    const formula = this.element.child('calculatedColumnFormula');
    return formula === null ? null : toShown(formula.text(), this.table.name());
  }

  /** @throws HostError InvalidOperation for the only column; InvalidArgument where cells cannot move */
  delete(): void {
    const { table } = this;
    const [area, index, name] = [table.area(), this.index(), this.name()];
    if (area.columns === 1)
      throw new HostError('InvalidOperation', 'A table keeps at least one column.');
    shiftCells(table, area.column + index, -1);
    this.element.remove();
    moveFilters(table.root, index, -1);
    table.setArea({ ...area, columns: area.columns - 1 });
    table.sheet.book.rewrite((formula) => renameColumnIn(formula, null, table.name(), name, null));
  }

  private writeHeader(name: string): void {
    if (!this.table.hasHeaders()) return;
    const { sheet } = this.table;
    const area = this.table.area();
    const column = area.column + this.index();
    sheet.cells.write(area.row, column, { value: name }, sheet.styleNumber(area.row, column));
  }
}

/** Line breaks in attributes are written as `_x000a_`, as Excel does. */
export const encodeColumnName = (name: string): string =>
  encodeEscapes(name).replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_');

/** Filters name their column by its position; one on a column that goes away goes with it. */
export function moveFilters(table: XmlElement, index: number, change: 1 | -1): void {
  for (const filter of table.child('autoFilter')?.elements('filterColumn') ?? []) {
    const at = Number(filter.attr('colId'));
    if (change < 0 && at === index) filter.remove();
    else if (at >= index) filter.setAttr('colId', at + change);
  }
}
