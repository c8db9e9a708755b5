import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import { locateOwn, placeOfName, type Located } from './locateOwn';
import type { Journal } from './ownPart';
import { withJournal } from './ownPartXml';
import { releaseBlock, releaseWidth } from './releaseBlock';
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
  const edits = removalEdits(located, journal);
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
function removalEdits(located: Located, journal: Journal): readonly Edit[] {
  const { columns } = located;
  const sheets = [located.review, located.annex, ...located.frozen].filter(
    (sheet) => sheet !== null,
  );
  return [
    ...columns.flatMap((column) => releaseWidth(column, journal)),
    ...journal.rangeColumns.flatMap((block) =>
      releaseBlock(
        columns.filter(({ name }) => name === block.name),
        block,
      ),
    ),
    ...columns.flatMap(({ table, sheet, header }): Edit[] =>
      table ? [{ kind: 'delete-table-column', sheet: sheet.name, table: table.name, header }] : [],
    ),
    ...sheets.map(({ name }): Edit => ({ kind: 'delete-sheet', sheet: name })),
    ...[...located.names].map((name): Edit => ({ kind: 'delete-name', name })),
  ];
}
