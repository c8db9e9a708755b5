import { areaName, parseArea } from './a1';
import { translate } from './formulaText';
import type { Grid } from './grid';
import { HostError } from './hostError';
import { richText, writeText, type SharedStrings } from './sharedStrings';
import type { CellContent, CellScalar, Computed, Rectangle } from './types';
import type { XmlElement } from './xml';
import { decodeEscapes, encodeEscapes } from './xmlText';

const BLANK: CellContent = { value: null, isError: false, formula: null };

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads and writes the contents of a sheet's cells; formulas as the file stores them. */
export class Cells {
  private masters: Map<string, Master> | null = null;
  /** What formulas give that have no value beside them, by cell element. */
  private readonly remembered = new WeakMap<XmlElement, Computed>();

  constructor(
    readonly grid: Grid,
    private readonly strings: SharedStrings,
  ) {}

  read(row: number, column: number): CellContent {
    const cell = this.grid.cell(row, column);
    if (cell === undefined) return BLANK;
    const formula = this.formula(cell, row, column);
    const remembered = this.remembered.get(cell);
    if (remembered !== undefined) return { ...remembered, formula };
    const type = cell.attr('t') ?? 'n';
    return { value: this.value(cell, type), isError: type === 'e', formula };
  }

  /** Whether the file has a value for a cell, be it an empty text; an empty element of another type is none. */
  hasValue(row: number, column: number): boolean {
    const cell = this.grid.cell(row, column);
    return cell !== undefined && this.value(cell, cell.attr('t') ?? 'n') !== null;
  }

  /** Makes a formula without a value read as this, until it is computed or replaced; the file stays as it is. */
  remember(row: number, column: number, result: Computed): void {
    const cell = this.grid.cell(row, column);
    if (cell !== undefined) this.remembered.set(cell, result);
  }

  /** Sets a value, or with `formula` a formula whose value is not known yet. */
  write(
    row: number,
    column: number,
    content: { value: CellScalar } | { formula: string },
    style: number,
  ): void {
    const cell = this.emptied(row, column, style);
    if ('formula' in content) {
      cell.insert(cell.create('f'), 0).setText(encodeEscapes(content.formula));
      return;
    }
    const { value } = content;
    if (typeof value === 'string') cell.setAttr('t', 's');
    else if (typeof value === 'boolean') cell.setAttr('t', 'b');
    const text = typeof value === 'string' ? `${this.strings.indexOf(value)}` : plain(value);
    cell.insert(cell.create('v'), 0).setText(text);
  }

  /** Stores what a formula gives, beside the formula. Null takes the stored value away. */
  cache(row: number, column: number, value: CellScalar | null, isError: boolean): void {
    const cell = this.grid.cell(row, column);
    if (cell === undefined) return;
    this.remembered.delete(cell);
    const kind = isError
      ? 'e'
      : typeof value === 'string'
        ? 'str'
        : typeof value === 'boolean'
          ? 'b'
          : null;
    cell.setAttr('t', kind);
    const old = cell.child('v');
    if (value === null) {
      old?.remove();
      return;
    }
    const formula = cell.child('f');
    const after = formula === null ? 0 : cell.content.indexOf(formula) + 1;
    const holder = old ?? cell.insert(cell.create('v'), after);
    if (typeof value === 'string' && !isError) writeText(holder, value);
    else holder.setText(plain(value));
  }

  /** Takes the content away; the cell itself goes too unless it has a style. */
  erase(row: number, column: number): void {
    const cell = this.grid.cell(row, column);
    if (cell === undefined) return;
    this.emptied(row, column, 0);
    if (cell.attributes().every((a) => a.name === 'r')) this.grid.removeCell(row, column);
  }

  /** The cells that have a formula. */
  *formulas(): Generator<{ row: number; column: number; element: XmlElement }> {
    for (const [row, { cells }] of this.grid.rows) {
      for (const [column, cell] of cells) {
        const element = cell.child('f');
        if (element !== null) yield { row, column, element };
      }
    }
  }

  /** The area of the array formula that a cell's formula belongs to, or null. */
  arrayArea(element: XmlElement): Rectangle | null {
    return element.attr('t') === 'array' ? parseArea(element.attr('ref') ?? '') : null;
  }

  /** Writes the formula that a group of cells shares out in each of them, so that one can change apart. */
  unshare(group: string): void {
    const shared = [...this.formulas()].filter(
      ({ element }) => element.attr('t') === 'shared' && element.attr('si') === group,
    );
    const texts = shared.map(({ row, column }) => this.read(row, column).formula ?? '');
    shared.forEach(({ element }, i) => {
      element.setAttrs({ t: null, si: null, ref: null });
      element.setText(texts[i] ?? '');
    });
    this.masters = null;
  }

  private value(cell: XmlElement, type: string): CellScalar | null {
    if (type === 'inlineStr') {
      const inline = cell.child('is');
      return inline === null ? null : richText(inline);
    }
    const text = cell.child('v')?.text();
    if (text === undefined || (text === '' && type !== 'str')) return null;
    return this.typed(text, type, cell);
  }

  private typed(text: string, type: string, cell: XmlElement): CellScalar {
    switch (type) {
      case 's': {
        const string = this.strings.at(Number(text));
        if (string !== undefined) return string;
        throw new HostError(
          'InvalidFile',
          `Cell ${cell.attr('r') ?? ''} names string ${text}, which does not exist.`,
        );
      }
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'str':
      case 'e':
        return decodeEscapes(text);
      case 'd':
        return serialOf(text);
      case 'n':
        return number(text, cell);
      default:
        throw new HostError(
          'InvalidFile',
          `Cell ${cell.attr('r') ?? ''} has the unknown type ${type}.`,
        );
    }
  }

  private formula(cell: XmlElement, row: number, column: number): string | null {
    const element = cell.child('f');
    if (element === null) return null;
    const text = decodeEscapes(element.text());
    if (text !== '') return text;
    const master =
      element.attr('t') === 'shared' ? this.master(element.attr('si') ?? '') : undefined;
    if (master === undefined) return null;
    return translate(master.text, row - master.row, column - master.column);
  }

  private master(id: string): Master | undefined {
    if (this.masters === null) {
      this.masters = new Map();
      for (const { row, column, element } of this.formulas()) {
        const text = element.attr('t') === 'shared' ? decodeEscapes(element.text()) : '';
        if (text !== '') this.masters.set(element.attr('si') ?? '', { row, column, text });
      }
    }
    return this.masters.get(id);
  }

  /** A cell without content or type, made where there is none. */
  private emptied(row: number, column: number, style: number): XmlElement {
    this.release(row, column);
    const cell = this.grid.ensureCell(row, column, style);
    this.remembered.delete(cell);
    for (const child of cell.allElements()) {
      if (child.local === 'f' || child.local === 'v' || child.local === 'is') child.remove();
    }
    cell.setAttrs({ t: null, cm: null, vm: null });
    return cell;
  }

  /** Prepares a cell to lose its formula, which others may share. @throws HostError for a part of an array formula */
  private release(row: number, column: number): void {
    const element = this.grid.cell(row, column)?.child('f') ?? null;
    const type = element?.attr('t') ?? null;
    if (type === 'shared' && element?.text() !== '') this.unshare(element?.attr('si') ?? '');
    const area = element === null ? null : this.arrayArea(element);
    if (area !== null && area.rows * area.columns > 1) {
      throw new HostError(
        'InvalidOperation',
        `The array formula in ${areaName(area)} cannot be changed in part.`,
      );
    }
  }
}

const plain = (value: CellScalar): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : `${value}`;

function number(text: string, cell: XmlElement): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new HostError('InvalidFile', `Cell ${cell.attr('r') ?? ''} holds “${text}” as a number.`);
}

/** @returns the serial number of an ISO 8601 date, as Excel counts from 1900. */
function serialOf(text: string): number {
  const at = Date.parse(/[zZ]$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return (at - Date.UTC(1899, 11, 30)) / 86_400_000;
}
