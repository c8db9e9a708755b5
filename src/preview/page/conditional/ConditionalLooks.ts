import type {
  ConditionalFormatDefinition,
  ConditionalRule,
  Computed,
  Rectangle,
  SheetFile,
  SpreadFormula,
  WorkbookFile,
} from '../../file/types';
import { bound, intersect } from '../../objects/area';
import { isTrue, meets } from './compare';
import { barOf, boundsOf, type Bar, type Bounds } from './dataBar';

/** What the conditional formats of a sheet make of a cell. */
export interface ConditionalLook {
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly fillColor: string | null;
  readonly numberFormat: string | null;
  readonly bar: Bar | null;
  /** Whether the value is shown beside its bar. */
  readonly showValue: boolean;
}

const NONE: ConditionalLook = {
  fontColor: null,
  bold: null,
  fillColor: null,
  numberFormat: null,
  bar: null,
  showValue: true,
};

/** Rules are computed for so many rows at a time, when one of them is first looked at. */
const BLOCK = 64;

/** A part of an area of a rule, and what the rule's formulas give in its cells, row by row. */
interface Part {
  readonly area: Rectangle;
  readonly results: readonly (readonly Computed[])[];
}

/** The conditional formats of a sheet as they apply now; made anew when the workbook changed. */
export class ConditionalLooks {
  private readonly rules: readonly ConditionalFormatDefinition[];
  private readonly blocks = new Map<number, readonly (readonly Part[])[]>();
  private readonly bounds = new Map<ConditionalFormatDefinition, Bounds>();

  /** @param extent the part of the sheet that is looked at */
  constructor(
    private readonly file: WorkbookFile,
    private readonly sheet: SheetFile,
    private readonly extent: Rectangle,
  ) {
    this.rules = sheet.conditionalFormats().map((format) => format.definition());
  }

  /** @returns null where no rule applies. Of two that apply the one with the higher priority wins. */
  at(row: number, column: number): ConditionalLook | null {
    if (!this.rules.some(({ areas }) => areas.some((area) => holds(area, row, column))))
      return null;
    const parts = this.block(Math.floor(row / BLOCK));
    let look: ConditionalLook | null = null;
    for (const [i, rule] of this.rules.entries()) {
      const found = this.apply(rule, parts[i] ?? [], row, column);
      if (found === null) continue;
      look = merged(look ?? NONE, found);
      if (rule.stopIfTrue) break;
    }
    return look;
  }

  private apply(
    definition: ConditionalFormatDefinition,
    parts: readonly Part[],
    row: number,
    column: number,
  ): ConditionalLook | null {
    const { rule, format } = definition;
    if (rule.kind === 'other') return null;
    const part = parts.find(({ area }) => holds(area, row, column));
    if (part === undefined) return null;
    const { value, isError } = this.sheet.cell(row, column);
    if (rule.kind === 'dataBar') {
      if (typeof value !== 'number') return null;
      const bar = barOf(value, this.boundsOf(definition, rule), rule);
      return { ...NONE, bar, showValue: rule.showValue };
    }
    const { area, results } = part;
    const at = (row - area.row) * area.columns + (column - area.column);
    const given = results.flatMap((each) => each[at] ?? []);
    const applies =
      rule.kind === 'cellIs'
        ? !isError && meets(rule.operator, value, given)
        : given.some((result) => isTrue(result));
    return applies ? { ...NONE, ...format } : null;
  }

  /** For each rule its parts among some rows. */
  private block(number: number): readonly (readonly Part[])[] {
    let found = this.blocks.get(number);
    if (found === undefined) {
      found = this.computed({ ...this.extent, row: number * BLOCK, rows: BLOCK });
      this.blocks.set(number, found);
    }
    return found;
  }

  private computed(rows: Rectangle): readonly (readonly Part[])[] {
    const asked: SpreadFormula[] = [];
    const places = this.rules.map(({ areas, rule }) => {
      const origin = areas.reduce((whole, area) => bound(whole, area), areas[0] ?? rows);
      return areas.flatMap((area) => {
        const where = intersect(area, rows);
        if (where === null) return [];
        const first = asked.length;
        for (const formula of formulasOf(rule)) asked.push({ formula, ...cornerOf(origin), where });
        return [{ area: where, first, end: asked.length }];
      });
    });
    const results = asked.length === 0 ? [] : this.file.spread(this.sheet, asked);
    return places.map((parts) =>
      parts.map(({ area, first, end }) => ({ area, results: results.slice(first, end) })),
    );
  }

  private boundsOf(
    definition: ConditionalFormatDefinition,
    rule: Extract<ConditionalRule, { kind: 'dataBar' }>,
  ): Bounds {
    let found = this.bounds.get(definition);
    if (found === undefined) {
      const { minimum, maximum } = rule;
      const computed = { minimum: this.number(minimum.value), maximum: this.number(maximum.value) };
      found = boundsOf(rule, this.numbersIn(definition.areas), computed);
      this.bounds.set(definition, found);
    }
    return found;
  }

  private number(formula: string | null): number | null {
    if (formula === null) return null;
    const where = { row: 0, column: 0, rows: 1, columns: 1 };
    const [[result] = []] = this.file.spread(this.sheet, [{ formula, row: 0, column: 0, where }]);
    return typeof result?.value === 'number' && !result.isError ? result.value : null;
  }

  private numbersIn(areas: readonly Rectangle[]): readonly number[] {
    const used = this.sheet.usedRange(true);
    const numbers: number[] = [];
    for (const whole of areas) {
      const area = used && intersect(whole, used);
      for (let row = area?.row ?? 0; area !== null && row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const { value } = this.sheet.cell(row, column);
          if (typeof value === 'number') numbers.push(value);
        }
      }
    }
    return numbers.sort((a, b) => a - b);
  }
}

function formulasOf(rule: ConditionalRule): readonly string[] {
  if (rule.kind === 'expression') return [rule.formula];
  return rule.kind === 'cellIs' ? rule.formulas : [];
}

const cornerOf = ({ row, column }: Rectangle) => ({ row, column });

const holds = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** What the first does not say, the second does. */
const merged = (first: ConditionalLook, second: ConditionalLook): ConditionalLook => ({
  fontColor: first.fontColor ?? second.fontColor,
  bold: first.bold ?? second.bold,
  fillColor: first.fillColor ?? second.fillColor,
  numberFormat: first.numberFormat ?? second.numberFormat,
  bar: first.bar ?? second.bar,
  showValue: first.bar === null ? second.showValue : first.showValue,
});
