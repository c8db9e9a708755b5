import { formulaAt, numberFormatAt } from '../../model/cell';
import type { CellChange, Fix } from '../../model/fix';
import { textOf } from '../../reading/tables/visibleCells';
import { placeName, type Check, type Found } from '../check';
import { betterSpelling } from './betterSpelling';
import { spellingsOf, type NameCell, type Spellings } from './spellings';

const placeOf = ({ table, row, column }: NameCell) => table.placeOf(row, column);

/** The cell as it would be, its indent kept; nothing for a formula, which only a person can change. */
function change(cell: NameCell, spelling: string): readonly CellChange[] {
  const { table, row, column } = cell;
  const { sheet } = table.found;
  if (formulaAt(sheet, row, column) !== null) return [];
  const content = textOf(table.at(row, column));
  const indent = spelling === spelling.trimStart() ? /^[\s\u00a0]*/.exec(content)![0] : '';
  const numberFormat = numberFormatAt(sheet, row, column);
  const before = { content, numberFormat };
  const after = {
    content: `${table.found.role === 'achievements' ? '' : indent}${spelling}`,
    numberFormat,
  };
  return [{ ...placeOf(cell), before, after }];
}

function fixOf(cells: readonly NameCell[], spelling: string): { readonly fix?: Fix } {
  const changes = cells.flatMap((cell) => change(cell, spelling));
  return changes.length === 0 ? {} : { fix: { kind: 'change-cells', changes } };
}

function variantsOf(spellings: Spellings): readonly Found<'near-duplicate'>[] {
  if (spellings.size < 2) return [];
  const spelling = betterSpelling(spellings);
  const other = placeOf(spellings.get(spelling)![0]!);
  const variants = [...spellings].filter(([name]) => name !== spelling);
  return variants.map(([name, cells]) => ({
    code: 'near-duplicate',
    at: placeOf(cells[0]!),
    args: { name, spelling, other: placeName(other), count: cells.length },
    behind: [other, ...cells.slice(1).map(placeOf)],
    ...fixOf(cells, spelling),
  }));
}

/**
 * Two names differ only by case, spaces, accents composed differently, or width: within a target table, and between
 * the names of achievements and those of their targets. Each other spelling is one finding, with all of its cells.
 */
export const nearDuplicate: Check<'near-duplicate'> = {
  code: 'near-duplicate',
  run({ tables }) {
    const achievements = tables.filter(({ found }) => found.role === 'achievements');
    const targets = tables.filter(({ found }) => found.role !== 'achievements');
    const taken = new Set<string>();
    return targets.flatMap((table) => spellingsOf(table, achievements, taken).flatMap(variantsOf));
  },
};
