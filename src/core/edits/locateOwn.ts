import { parseA1, type Area } from '../model/address';
import { cellAt } from '../model/cell';
import type { OwnColumn, OwnColumnKind, OwnParts } from '../model/own';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { readJournal, type Journal } from './ownPart';
import { hasMarker } from './sheetMarker';

/** What of ours a snapshot holds, found by the journal's identities and never by a name that fits. */
export interface Located {
  readonly journal: Journal | null;
  readonly review: SheetSnapshot | null;
  readonly annex: SheetSnapshot | null;
  /** Reviews of former dates with their annexes, kept as values. */
  readonly frozen: readonly SheetSnapshot[];
  /** Sheets that a person copied from ours. They are the person's own: never changed, and no part of any table. */
  readonly copies: readonly SheetSnapshot[];
  readonly columns: readonly LocatedColumn[];
  /** Defined names of ours that exist. */
  readonly names: ReadonlySet<string>;
}

export interface LocatedColumn {
  readonly kind: OwnColumnKind;
  readonly sheet: SheetSnapshot;
  /** null beside a plain range. */
  readonly table: TableSnapshot | null;
  /** The defined name of the block beside a plain range; null in an Excel Table. */
  readonly name: string | null;
  readonly header: string;
  /** Of the sheet, from zero: the column, the header's row and one past the last row. */
  readonly column: number;
  readonly headerRow: number;
  readonly endRow: number;
}

/** @returns what the journal in the snapshot says is ours and is still there. */
export function locateOwn(snapshot: WorkbookSnapshot): Located {
  const journal = readJournal(snapshot.ownPart);
  if (!journal) {
    const none = {
      journal,
      review: null,
      annex: null,
      frozen: [],
      columns: [],
      names: new Set<string>(),
    };
    return { ...none, copies: snapshot.sheets.filter(hasMarker) };
  }
  const existing = new Set(
    snapshot.names.flatMap(({ name, sheet }) => (sheet === null ? [name] : [])),
  );
  const review = findSheet(snapshot, journal.reviewSheet);
  const annex = findSheet(snapshot, journal.annexSheet);
  const frozen = (journal.frozen ?? []).flatMap((own) => findSheet(snapshot, own) ?? []);
  const ours = new Set([review, annex, ...frozen]);
  return {
    journal,
    review,
    annex,
    frozen,
    copies: snapshot.sheets.filter((sheet) => !ours.has(sheet) && hasMarker(sheet)),
    columns: [...locateTableColumns(snapshot, journal), ...locateRangeColumns(snapshot, journal)],
    names: new Set(journal.names.filter((name) => existing.has(name))),
  };
}

/** @returns the parts that reading must leave out. */
export function ownPartsOf(located: Located): OwnParts {
  const { review, annex, frozen, copies } = located;
  const sheets = [review, annex, ...frozen, ...copies].filter((sheet) => sheet !== null);
  return {
    sheetIds: sheets.map(({ id }) => id),
    columns: located.columns.map(({ kind, sheet, column, headerRow, endRow }): OwnColumn => ({
      sheetId: sheet.id,
      column,
      headerRow,
      endRow,
      isKey: kind === 'key',
    })),
    highestKey: located.journal?.highestKey ?? 0,
  };
}

/** An id is only known once the sheet exists; a run that was cut short has recorded the name alone. */
function findSheet(snapshot: WorkbookSnapshot, own: Journal['reviewSheet']): SheetSnapshot | null {
  return (
    snapshot.sheets.find(({ id, name }) => (own.id === null ? name === own.name : id === own.id)) ??
    null
  );
}

function locateTableColumns(snapshot: WorkbookSnapshot, journal: Journal): LocatedColumn[] {
  const tables = new Map(
    snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, { sheet, table }])),
  );
  return journal.tableColumns.flatMap(({ tableId, columnId, header, kind }) => {
    const found = tables.get(tableId);
    if (!found) return [];
    const { columns, area } = found.table;
    const index = columns.findIndex(({ id, name }) =>
      columnId === null ? name === header : id === columnId,
    );
    if (index < 0) return [];
    return [
      {
        kind,
        ...found,
        name: null,
        header: columns[index]!.name,
        column: area.column + index,
        headerRow: area.row,
        endRow: area.row + area.rows - (found.table.hasTotals ? 1 : 0),
      },
    ];
  });
}

function locateRangeColumns(snapshot: WorkbookSnapshot, journal: Journal): LocatedColumn[] {
  return journal.rangeColumns.flatMap(({ name, columns }) => {
    const place = placeOfName(snapshot, name);
    if (!place) return [];
    const { sheet, area } = place;
    return columnsInBlock(place, columns).map(({ kind, header, column }) => ({
      kind,
      sheet,
      table: null,
      name,
      header,
      column,
      headerRow: area.row,
      endRow: area.row + area.rows,
    }));
  });
}

type BlockColumns = Journal['rangeColumns'][number]['columns'];

/** By their order, whatever a person calls them; by their headers where columns were deleted or inserted. */
function columnsInBlock(
  { sheet, area }: { sheet: SheetSnapshot; area: Area },
  columns: BlockColumns,
): readonly (BlockColumns[number] & { readonly column: number })[] {
  if (area.columns === columns.length) {
    return columns.map((own, index) => ({ ...own, column: area.column + index }));
  }
  return Array.from({ length: area.columns }, (_, index) => area.column + index).flatMap(
    (column) => {
      const cell = cellAt(sheet, area.row, column);
      const own = columns.find(({ header }) => cell.kind === 'text' && cell.value === header);
      return own ? [{ ...own, column }] : [];
    },
  );
}

/** @returns the sheet and cells that a defined name refers to, or null if it is gone or broken (#REF!). */
export function placeOfName(
  snapshot: WorkbookSnapshot,
  wanted: string,
): { sheet: SheetSnapshot; area: Area } | null {
  const formula =
    snapshot.names.find(({ name, sheet }) => sheet === null && name === wanted)?.formula ?? '';
  const reference = parseReference(formula);
  const sheet = snapshot.sheets.find(({ name }) => name === reference?.sheet);
  return reference && sheet ? { sheet, area: reference.area } : null;
}

/** @returns the cells that the formula of a name refers to, or null where it is no such reference. */
export function parseReference(
  formula: string,
): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(
    formula,
  );
  if (!match) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, area: parseA1(match[3]!) };
}
