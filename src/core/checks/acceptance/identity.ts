import type { FindingIdentity } from '../../model/acceptance';
import { parseA1, type Place } from '../../model/address';
import { cellAt, formulaAt } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { SheetSnapshot } from '../../model/snapshot';
import { inArea } from '../../reading/tables/visibleCells';
import { formulaPattern } from '../formulas/formulaPattern';
import type { CheckInput } from '../input/checkInput';
import { digestOf } from './digest';

/** Arguments that say where something stands: they change when rows are sorted, and nothing else has. */
const PLACES: ReadonlySet<string> = new Set([
  'other',
  'rows',
  'row',
  'column',
  'range',
  'expected',
  'cell',
  'formula',
]);

/** @returns what a finding is known by again. */
export type Identify = (finding: Finding) => FindingIdentity;

/** @returns a function that says what the findings of a workbook are known by again. */
export function identifierFor(input: CheckInput): Identify {
  const sheets = new Map(input.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const nameOf = indicatorNames(input);
  return (finding) => {
    const { code, at, behind = [] } = finding;
    const cells = [at, ...behind].flatMap((place) => contentsOf(sheets.get(place.sheet), place));
    const args = Object.entries(finding.args).filter(([name]) => !PLACES.has(name));
    return {
      code,
      about: nameOf(at) ?? at.sheet,
      content: digestOf(JSON.stringify([args, cells])),
    };
  };
}

/** A cell with a formula counts by the formula as well: the same result can come from another one. */
function contentsOf(sheet: SheetSnapshot | undefined, place: Place): readonly string[] {
  if (!sheet) return [];
  const at = parseA1(place.address);
  const contents: string[] = [];
  for (let r = 0; r < at.rows; r += 1) {
    for (let c = 0; c < at.columns; c += 1) {
      const [row, column] = [at.row + r, at.column + c] as const;
      const cell = cellAt(sheet, row, column);
      const formula = formulaAt(sheet, row, column);
      const pattern = formula === null ? '' : formulaPattern(formula, row, column).key;
      contents.push(`${pattern} ${cell.kind} ${cell.kind === 'blank' ? '' : cell.value}`);
    }
  }
  return contents;
}

/** The code, else the name, of the indicator that stands in a row or is reported on there. */
function indicatorNames({ tables }: CheckInput): (place: Place) => string | null {
  return ({ sheet, address }) => {
    const { row, column } = parseA1(address);
    const table = tables.find(
      ({ found }) => found.sheet.name === sheet && inArea(found.area, row, column),
    );
    const indicator = table?.rows[row - table.found.firstRow]?.about?.indicator;
    return indicator ? (indicator.code ?? indicator.name) : null;
  };
}
