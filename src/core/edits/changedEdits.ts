import { overlaps, type Area } from '../model/address';
import { cellAt, formulaAt } from '../model/cell';
import type { ConditionalRule, Content, Edit } from '../model/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { ColumnMoves } from './columnMoves';
import { hasFormat } from './hasFormat';
import type { Facts, LookFacts } from './lookFacts';

/**
 * @param edits of a plan.
 * @param before the workbook as it is.
 * @param facts how those of the user's cells look that the plan touches.
 * @returns the edits that change anything: what stands and looks already as it is to is left alone.
 */
export function changedEdits(
  edits: readonly Edit[],
  before: WorkbookSnapshot,
  facts: Facts,
): readonly Edit[] {
  const moves = new ColumnMoves(before);
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const kept: Edit[] = [];
  for (const [index, edit] of edits.entries()) {
    moves.follow(edit);
    if (edit.kind === 'change-name' && refersAlready(edit, before)) continue;
    const changes = changesOf(edit, moves, sheets, facts);
    if (changes.length > 0 && isFilledAlready(edit, edits.slice(index + 1), moves, sheets))
      continue;
    const isWhole = changes[0] === edit;
    kept.push(...(!isWhole && isOverlaid(edit, kept) ? [edit] : changes));
  }
  return kept;
}

const refersAlready = (
  edit: { readonly name: string; readonly formula: string },
  { names }: WorkbookSnapshot,
): boolean =>
  names.some(
    ({ name, formula, sheet }) => sheet === null && name === edit.name && formula === edit.formula,
  );

/** @returns the edit, what of it changes anything, or nothing. */
function changesOf(
  edit: Edit,
  moves: ColumnMoves,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  facts: Facts,
): readonly Edit[] {
  if (!('at' in edit)) return [edit];
  const sheet = sheets.get(edit.sheet);
  const [place, ...others] = moves.placesBefore(edit.sheet, edit.at);
  if (!sheet || !place || others.length > 0) return [edit];
  return changedEdit(edit, place.at, sheet, facts);
}

/**
 * A column of an Excel Table is filled with one formula, and then some rows with others. Where all that stays of
 * the filling stands there already, it would only undo the other rows.
 */
function isFilledAlready(
  edit: Edit,
  later: readonly Edit[],
  moves: ColumnMoves,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): boolean {
  if (edit.kind !== 'set-cells') return false;
  const sheet = sheets.get(edit.sheet);
  const [place, ...others] = moves.placesBefore(edit.sheet, edit.at);
  const over = later.filter(
    (one): one is CellsEdit =>
      one.kind === 'set-cells' && one.sheet === edit.sheet && overlaps(one.at, edit.at),
  );
  if (!sheet || !place || others.length > 0 || over.length === 0) return false;
  return edit.cells.every((line, r) =>
    line.every((content, c) => {
      const [row, column] = [edit.at.row + r, edit.at.column + c];
      return (
        content === null ||
        over.some((one) => writes(one, row, column)) ||
        holdsContent(sheet, place.at.row + r, place.at.column + c, content)
      );
    }),
  );
}

type CellsEdit = Extract<Edit, { readonly kind: 'set-cells' }>;

const writes = ({ at, cells }: CellsEdit, row: number, column: number): boolean =>
  (cells[row - at.row]?.[column - at.column] ?? null) !== null;

/** What stands or looks so already is gone where an earlier edit writes or draws something else over it. */
const isOverlaid = (edit: Edit, earlier: readonly Edit[]): boolean =>
  earlier.some(
    (one) =>
      OVERLAID_BY[edit.kind]?.includes(one.kind) === true &&
      'at' in one &&
      'at' in edit &&
      one.sheet === edit.sheet &&
      overlaps(one.at, edit.at),
  );

const OVERLAID_BY: Readonly<Partial<Record<Edit['kind'], readonly Edit['kind'][]>>> = {
  'set-cells': ['set-cells', 'clear-contents'],
  format: ['format', 'set-look'],
  'set-conditional-formats': ['set-conditional-formats'],
  'set-column-width': ['set-column-width'],
};

/** @param at the cells of the edit as they were before columns of tables moved. */
function changedEdit(
  edit: Extract<Edit, { readonly at: Area }>,
  at: Area,
  sheet: SheetSnapshot,
  facts: Facts,
): Edit[] {
  switch (edit.kind) {
    case 'set-cells': {
      const cells = edit.cells.map((line, r) =>
        line.map((content, c) =>
          content !== null && holdsContent(sheet, at.row + r, at.column + c, content)
            ? null
            : content,
        ),
      );
      const isChanged = cells.some((line) => line.some((content) => content !== null));
      return isChanged ? [{ ...edit, cells }] : [];
    }
    case 'format':
      return looksOf(facts, sheet.name, at).every((known) => hasFormat(known, edit.format))
        ? []
        : [edit];
    case 'set-conditional-formats':
      return hasRules(facts, sheet.name, at, edit.rules) ? [] : [edit];
    case 'set-column-width': {
      const known = facts.widths.find(
        (one) => one.sheet === sheet.name && one.column === edit.at.column,
      );
      return known?.points === edit.points && edit.at.columns === 1 ? [] : [edit];
    }
    default:
      return [edit];
  }
}

/** Text that Excel might read as something else is not taken for what stands there: it is written anew. */
export function holdsContent(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  content: Content,
): boolean {
  const formula = formulaAt(sheet, row, column);
  if (formula !== null) return formula === content;
  const cell = cellAt(sheet, row, column);
  if (cell.kind === 'blank') return content === '';
  return cell.kind !== 'error' && cell.value === content;
}

/** @returns the looks that are known of the cells; one that is null where nothing is known of some. */
function looksOf(
  { looks }: Facts,
  sheet: string,
  at: Area,
): readonly (LookFacts['looks'][number]['look'] | null)[] {
  return Array.from({ length: at.rows * at.columns }, (_, index) => {
    const row = at.row + Math.floor(index / at.columns);
    const column = at.column + (index % at.columns);
    const place = looks.find((one) => one.sheet === sheet && holds(one.at, row, column));
    if (!place) return null;
    return place.looks.find((one) => holds(one.at, row, column))?.look ?? { style: 'Normal' };
  });
}

const holds = (at: Area, row: number, column: number): boolean =>
  row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;

/** They must be all that lies within these cells, and in this order. */
function hasRules(
  { looks }: Facts,
  sheet: string,
  at: Area,
  rules: readonly ConditionalRule[],
): boolean {
  const place = looks.find((one) => one.sheet === sheet && holds(one.at, at.row, at.column));
  if (!place || at.columns > 1) return false;
  const found = place.rules.filter((one) => holds(at, one.at.row, one.at.column));
  return (
    found.every((one) => JSON.stringify(one.at) === JSON.stringify(at)) &&
    ruleTexts(found.flatMap((one) => one.rules)) === ruleTexts(rules)
  );
}

const ruleTexts = (rules: readonly ConditionalRule[]): string =>
  JSON.stringify(rules.map((rule) => Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1))));
