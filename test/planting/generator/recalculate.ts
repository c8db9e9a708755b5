import { rangeOf } from './address';
import type { Cell, Sheet, Workbook } from './workbook';

/**
 * Computes the formulas that the generator and its planters write, so that each cell shows what Excel would: sums,
 * means, quotients of two cells, and sums or differences of cells, on one sheet. Other formulas keep their value.
 */
type Value = Cell['value'];

const isError = (value: Value): boolean => typeof value === 'string' && value.startsWith('#');

class Calculation {
  private readonly known = new Map<string, Value>();
  private readonly running = new Set<string>();

  constructor(private readonly sheet: Sheet) {}

  at(row: number, column: number): Value {
    const key = `${row},${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const cell = this.sheet.cells[row]?.[column] ?? null;
    if (!cell?.formula || this.running.has(key)) return cell?.value ?? '';
    this.running.add(key);
    const value = this.valueOf(cell.formula, cell.value);
    this.running.delete(key);
    this.known.set(key, value);
    return value;
  }

  private valueOf(formula: string, before: Value): Value {
    const guarded = /^=IF\(([A-Z]+\d+)=0,"",(.+)\)$/.exec(formula);
    if (guarded) {
      const tested = this.reference(guarded[1]!);
      if (isError(tested)) return tested;
      return tested === 0 || tested === '' ? '' : this.valueOf(`=${guarded[2]!}`, before);
    }
    const call = /^=(SUM|AVERAGE)\(([^()]+)\)$/.exec(formula);
    if (call) return this.aggregate(call[1]!, call[2]!);
    const terms = /^=([A-Z$]+[$\d]+|\d+)(?:([-+*/])([A-Z$]+[$\d]+|\d+))*$/.test(formula);
    return terms ? this.arithmetic(formula.slice(1)) : before;
  }

  private reference(address: string): Value {
    const { top, left } = rangeOf(address);
    return this.at(top, left);
  }

  private aggregate(name: string, list: string): Value {
    let [sum, count] = [0, 0];
    for (const one of list.split(',')) {
      const { top, left, bottom, right } = rangeOf(one.trim());
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const value = this.at(row, column);
          if (isError(value)) return value;
          if (typeof value !== 'number') continue;
          sum += value;
          count += 1;
        }
      }
    }
    if (name === 'SUM') return Number(sum.toPrecision(14));
    return count === 0 ? '#DIV/0!' : sum / count;
  }

  /** From the left; `*` and `/` before `+` and `-` in what the generator writes never mix. */
  private arithmetic(text: string): Value {
    const pieces = text.split(/([-+*/])/);
    let result = this.operand(pieces[0]!);
    for (let at = 1; at < pieces.length; at += 2) {
      const next = this.operand(pieces[at + 1]!);
      if (typeof result !== 'number') return result;
      if (typeof next !== 'number') return next;
      if (pieces[at] === '/' && next === 0) return '#DIV/0!';
      const by = { '+': result + next, '-': result - next, '*': result * next, '/': result / next };
      result = by[pieces[at] as keyof typeof by];
    }
    return result;
  }

  private operand(text: string): Value {
    if (/^\d+$/.test(text)) return Number(text);
    const value = this.reference(text);
    if (value === '') return 0;
    return typeof value === 'string' && !isError(value) ? '#VALUE!' : value;
  }
}

function recalculatedSheet(sheet: Sheet): Sheet {
  if (!sheet.cells.some((row) => row.some((cell) => cell?.formula))) return sheet;
  const calculation = new Calculation(sheet);
  const cells = sheet.cells.map((row, at) =>
    row.map((cell, column) =>
      cell?.formula ? { ...cell, value: calculation.at(at, column) } : cell,
    ),
  );
  return { ...sheet, cells };
}

/** @returns the workbook with every formula computed. */
export const recalculated = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map(recalculatedSheet),
});
