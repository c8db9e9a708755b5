import { area, type Area } from '../model/address';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Edit } from '../model/edit';
import { locateOwn, type LocatedColumn } from './locateOwn';
import { hasChoicesAlone, withJournal } from './ownPartXml';

/**
 * @returns the edits that take away everything of ours: columns, sheets with their charts, names, and last
 *   the journal itself, so that an interrupted removal can be finished. What a person chose is kept.
 */
export function planRemoval(snapshot: WorkbookSnapshot): readonly Edit[] {
  const located = locateOwn(snapshot);
  if (!snapshot.ownPart || hasChoicesAlone(snapshot.ownPart)) return [];
  const sheets = [located.review, located.annex].filter((sheet) => sheet !== null);
  return [
    ...located.columns.flatMap(removeColumn),
    ...sheets.map(({ name }): Edit => ({ kind: 'delete-sheet', sheet: name })),
    ...[...located.names].map((name): Edit => ({ kind: 'delete-name', name })),
    { kind: 'set-own-part', xml: withJournal(snapshot.ownPart, null) },
  ];
}

function removeColumn(column: LocatedColumn): readonly Edit[] {
  const { table, header } = column;
  const sheet = column.sheet.name;
  if (table) return [{ kind: 'delete-table-column', sheet, table: table.name, header }];
  const at = cellsOf(column);
  return [
    { kind: 'set-conditional-formats', sheet, at, rules: [] },
    { kind: 'clear', sheet, at },
  ];
}

const cellsOf = ({ headerRow, endRow, column }: LocatedColumn): Area =>
  area(headerRow, column, endRow - headerRow, 1);
