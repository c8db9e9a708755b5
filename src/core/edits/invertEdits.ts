import { area, type Area } from '../model/address';
import { cellAt, formulaAt, numberFormatAt } from '../model/cell';
import type { Content, Edit } from '../model/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { ColumnMoves } from './columnMoves';
import { restoreLook, restoreWidth, type Facts } from './lookFacts';
import { plainText } from './plainText';
import { redrawEdits, type SheetLook } from './sheetLook';

/** The workbook as it was before the edits. */
export interface Before {
  readonly snapshot: WorkbookSnapshot;
  /** How the cells and columns of the user look that the edits touch. */
  readonly facts: Facts;
  /** What the last run put on our own sheets that are there, and what this one does, by their names. */
  readonly looks: ReadonlyMap<string, { readonly former: SheetLook; readonly next: SheetLook }>;
}

/**
 * @returns the edits that lead back from after `edits`, or from anywhere amid them, to the workbook before:
 *   the last one undone first, but contents near the end, since Excel reads contents by the format that a cell
 *   has and by the names that there are. Sheets get their names back last: until then they are found by those that
 *   they have. Where what they name is not there, they are to be left out.
 */
export function invertEdits(edits: readonly Edit[], before: Before): readonly Edit[] {
  const moves = new ColumnMoves(before.snapshot);
  const contents: Edit[] = [];
  const renamings: Edit[] = [];
  const rest: (readonly Edit[])[] = [];
  for (const edit of edits) {
    moves.follow(edit);
    if (edit.kind === 'rename-sheet') {
      renamings.unshift({ kind: 'rename-sheet', sheet: edit.to, to: edit.sheet });
    } else if (edit.kind === 'set-cells' || edit.kind === 'clear-contents') {
      contents.push(...restoreCells(edit, before.snapshot, moves));
    } else rest.push(invertEdit(edit, before));
  }
  return [
    ...rest.reverse().flat(),
    ...before.facts.widths.map(restoreWidth),
    ...before.facts.looks.flatMap(restoreLook),
    ...contents,
    ...renamings,
  ];
}

type ContentEdit = Extract<Edit, { readonly kind: 'set-cells' | 'clear-contents' }>;
type Structural = Exclude<Edit, ContentEdit | { readonly kind: 'rename-sheet' }>;

/** Looks of the user's cells and widths of their columns come back together, by the facts. */
function invertEdit(edit: Structural, before: Before): readonly Edit[] {
  switch (edit.kind) {
    case 'add-sheet':
      return [{ kind: 'delete-sheet', sheet: edit.sheet }];
    case 'add-table-column': {
      const { sheet, table, header } = edit;
      return [{ kind: 'delete-table-column', sheet, table, header }];
    }
    case 'delete-table-column':
      return restoreTableColumn(edit, before);
    case 'clear-formats': {
      const looks = before.looks.get(edit.sheet);
      return looks ? redrawEdits(edit.sheet, looks.next, looks.former) : [];
    }
    case 'add-chart':
    case 'change-chart':
    case 'delete-chart':
      return restoreChart(edit, before);
    case 'rename-chart':
      return [{ ...edit, name: edit.to, to: edit.name }];
    case 'add-name':
    case 'change-name':
    case 'delete-name':
      return [restoreName(edit.name, before.snapshot)];
    case 'set-own-part':
      return [{ ...edit, xml: before.snapshot.ownPart }];
    case 'delete-sheet':
      throw new TypeError(`${edit.kind} takes something away for good and cannot be inverted`);
    case 'format':
    case 'set-look':
    case 'merge':
    case 'unmerge':
    case 'set-column-width':
    case 'hide-columns':
    case 'set-row-height':
    case 'set-conditional-formats':
    case 'set-page':
      return [];
    default:
      return refuseUnknown(edit);
  }
}

/** A kind of edit without an inverse does not compile. */
function refuseUnknown(edit: never): never {
  throw new TypeError(`unknown edit ${JSON.stringify(edit)}`);
}

function restoreChart(
  edit: Extract<Edit, { readonly kind: 'add-chart' | 'change-chart' | 'delete-chart' }>,
  { snapshot, looks }: Before,
): readonly Edit[] {
  const { sheet } = edit;
  const name = edit.kind === 'delete-chart' ? edit.name : edit.chart.name;
  const there = snapshot.sheets.find((one) => one.name === sheet);
  if (!there) return [];
  if (!there.charts.some((chart) => chart.name === name)) {
    return [{ kind: 'delete-chart', sheet, name }];
  }
  const chart = looks.get(sheet)?.former.charts.find((one) => one.name === name);
  return chart ? [{ kind: 'change-chart', sheet, chart }] : [];
}

function restoreName(name: string, { names }: WorkbookSnapshot): Edit {
  const found = names.find((one) => one.sheet === null && one.name === name);
  if (!found) return { kind: 'delete-name', name };
  return { kind: 'change-name', name, formula: found.formula };
}

/** The column with its contents and its number formats; its conditional formats have gone with it. */
function restoreTableColumn(
  { sheet: name, table: tableName, header }: Extract<Edit, { kind: 'delete-table-column' }>,
  { snapshot }: Before,
): readonly Edit[] {
  const sheet = snapshot.sheets.find((one) => one.name === name)!;
  const table = sheet.tables.find((one) => one.name === tableName)!;
  const index = table.columns.findIndex((column) => column.name === header);
  const at = area(table.area.row, table.area.column + index, table.area.rows);
  const formats = Array.from({ length: at.rows }, (_, r): Edit => ({
    kind: 'format',
    sheet: name,
    at: area(at.row + r, at.column),
    format: { numberFormat: numberFormatAt(sheet, at.row + r, at.column) },
  }));
  return [
    { kind: 'add-table-column', sheet: name, table: tableName, header, index },
    ...formats,
    { kind: 'set-cells', sheet: name, at, cells: contentsAt(sheet, at) },
  ];
}

/** What the run writes is put back; what it leaves alone is left alone. */
function restoreCells(
  edit: ContentEdit,
  { sheets }: WorkbookSnapshot,
  moves: ColumnMoves,
): readonly Edit[] {
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  if (!sheet) return [];
  return moves.placesBefore(edit.sheet, edit.at).flatMap(({ at, offset }): Edit[] => {
    const was = contentsAt(sheet, at);
    if (was.flat().every((content) => content === '')) {
      return [{ kind: 'clear-contents', sheet: sheet.name, at }];
    }
    const cells = was.map((line, r) =>
      line.map((content, c) => (isLeft(edit, r, offset + c) ? null : content)),
    );
    return [{ kind: 'set-cells', sheet: sheet.name, at, cells }];
  });
}

const isLeft = (edit: ContentEdit, row: number, column: number): boolean =>
  edit.kind === 'set-cells' && edit.cells[row]![column] === null;

const contentsAt = (sheet: SheetSnapshot, at: Area): Content[][] =>
  Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_unused, c) => contentAt(sheet, at.row + r, at.column + c)),
  );

function contentAt(sheet: SheetSnapshot, row: number, column: number): Content {
  const formula = formulaAt(sheet, row, column);
  if (formula !== null) return formula;
  const cell = cellAt(sheet, row, column);
  if (cell.kind === 'blank') return '';
  return cell.kind === 'text' ? plainText(cell.value) : cell.value;
}
