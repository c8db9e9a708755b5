import { area, type Area } from '../model/address';
import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import { locateOwn, placeOfName, type Located, type LocatedColumn } from './locateOwn';
import { restoreLook, restoreWidth } from './lookFacts';
import type { Journal } from './ownPart';
import { withJournal } from './ownPartXml';
import { undoOf } from './undoOf';

/** How everything of ours is taken away. */
export interface Removal {
  /** Recorded first, so that a removal can be cut short and taken up again. */
  readonly start: Edit;
  readonly edits: readonly Edit[];
  /** What is left of our part: what a person chose, or nothing. */
  readonly end: Edit;
}

/** @returns how to take away everything of ours but what a person chose; null where nothing is. */
export function planRemoval(snapshot: WorkbookSnapshot): Removal | null {
  const located = locateOwn(snapshot);
  const { journal } = located;
  if (!journal) return null;
  const edits = removalEdits(snapshot, located, journal);
  const part = withJournal(snapshot.ownPart, null);
  const blocks = journal.rangeColumns.flatMap(({ name }) => {
    const place = placeOfName(snapshot, name);
    return place ? [{ name, at: place.area }] : [];
  });
  const undo = { ...undoOf(edits, snapshot, part), blocks };
  const removing: Journal = { ...journal, state: 'writing', undo };
  return {
    start: { kind: 'set-own-part', xml: withJournal(snapshot.ownPart, removing) },
    edits,
    end: { kind: 'set-own-part', xml: part },
  };
}

/**
 * Columns, with the cells and widths as they were before them, sheets with their charts, and names. Widths come
 * first: columns of tables are found by their names, but widths by where their columns stand.
 */
function removalEdits(
  snapshot: WorkbookSnapshot,
  located: Located,
  journal: Journal,
): readonly Edit[] {
  const { columns } = located;
  const sheets = [located.review, located.annex].filter((sheet) => sheet !== null);
  return [
    ...columns.flatMap((column) => formerWidth(column, journal)),
    ...journal.rangeColumns.flatMap((block) => restoreBlock(block, located, snapshot)),
    ...columns.flatMap(({ table, sheet, header }): Edit[] =>
      table ? [{ kind: 'delete-table-column', sheet: sheet.name, table: table.name, header }] : [],
    ),
    ...sheets.map(({ name }): Edit => ({ kind: 'delete-sheet', sheet: name })),
    ...[...located.names].map((name): Edit => ({ kind: 'delete-name', name })),
  ];
}

function formerWidth(
  { kind, sheet, table, name, column }: LocatedColumn,
  journal: Journal,
): Edit[] {
  const inTable = journal.tableColumns.find(
    (one) => one.tableId === table?.id && one.kind === kind,
  );
  const beside = journal.rangeColumns.find((block) => block.name === name)?.columns;
  const recorded = inTable ?? beside?.find((one) => one.kind === kind);
  if (recorded?.formerWidth === undefined) return [];
  const offset = inTable?.formerOffset;
  const at = table && offset !== undefined ? table.area.column + offset : column;
  return [restoreWidth({ sheet: sheet.name, column: at, points: recorded.formerWidth })];
}

function restoreBlock(
  { name, former }: Journal['rangeColumns'][number],
  { columns }: Located,
  snapshot: WorkbookSnapshot,
): Edit[] {
  const block = placeOfName(snapshot, name);
  if (!block) return [];
  const { row, column } = block.area;
  const inSheet = (at: Area): Area => area(row + at.row, column + at.column, at.rows, at.columns);
  const own = columns.filter((one) => one.name === name);
  return own.flatMap((one, index): Edit[] => {
    const at = area(one.headerRow, one.column, one.endRow - one.headerRow);
    const here = (former?.looks ?? []).filter((look) => look.at.column === index);
    return [
      { kind: 'clear-contents', sheet: block.sheet.name, at },
      ...restoreLook({
        sheet: block.sheet.name,
        at,
        looks: here.map((look) => ({ ...look, at: inSheet(look.at) })),
        rules:
          index > 0 ? [] : (former?.rules ?? []).map((rule) => ({ ...rule, at: inSheet(rule.at) })),
      }),
    ];
  });
}
