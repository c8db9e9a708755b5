import type { Area } from '../model/address';
import { cellAt, formulaAt } from '../model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Content, Edit } from '../model/edit';

/**
 * @param before the workbook as it was before the edits.
 * @returns the edits that lead back from after `edits` to `before`, the last one undone first. Contents,
 *   names, sheets, table columns, charts and our part come back as they were. How cells look is undone with
 *   the sheet or the column that was added for them; cells that were blank are left without any format.
 */
export function invertEdits(edits: readonly Edit[], before: WorkbookSnapshot): readonly Edit[] {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap((edit) => invertEdit(edit, before, sheets)).reverse();
}

function invertEdit(
  edit: Edit,
  before: WorkbookSnapshot,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): readonly Edit[] {
  switch (edit.kind) {
    case 'add-sheet':
      return [{ kind: 'delete-sheet', sheet: edit.sheet }];
    case 'add-table-column': {
      const { sheet, table, header } = edit;
      return [{ kind: 'delete-table-column', sheet, table, header }];
    }
    case 'set-cells':
    case 'clear': {
      const sheet = sheets.get(edit.sheet);
      return sheet ? restoreCells(sheet, edit.at) : [];
    }
    case 'add-chart':
      if (!sheets.has(edit.sheet)) return [];
      return [{ kind: 'delete-chart', sheet: edit.sheet, name: edit.chart.name }];
    case 'add-name':
      return [{ kind: 'delete-name', name: edit.name }];
    case 'change-name': {
      const formula = before.names.find(({ name }) => name === edit.name)!.formula;
      return [{ ...edit, formula }];
    }
    case 'set-own-part':
      return [{ ...edit, xml: before.ownPart }];
    case 'delete-sheet':
    case 'delete-table-column':
    case 'delete-chart':
    case 'delete-name':
      throw new TypeError(`${edit.kind} takes something away for good and cannot be inverted`);
    default:
      return [];
  }
}

/** In reverse order, so that the conditional formats go first and the contents come last. */
function restoreCells(sheet: SheetSnapshot, at: Area): readonly Edit[] {
  const cells = Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_unused, c) => contentAt(sheet, at.row + r, at.column + c)),
  );
  if (cells.some((line) => line.some((content) => content !== ''))) {
    return [{ kind: 'set-cells', sheet: sheet.name, at, cells }];
  }
  return [
    { kind: 'clear', sheet: sheet.name, at },
    { kind: 'set-conditional-formats', sheet: sheet.name, at, rules: [] },
  ];
}

/** Text is written with an apostrophe, or Excel would read `007` as a number again. */
function contentAt(sheet: SheetSnapshot, row: number, column: number): Content {
  const formula = formulaAt(sheet, row, column);
  if (formula !== null) return formula;
  const cell = cellAt(sheet, row, column);
  if (cell.kind === 'blank') return '';
  return cell.kind === 'text' ? `'${cell.value}` : cell.value;
}
