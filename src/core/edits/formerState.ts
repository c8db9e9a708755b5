import { area, overlaps, type Area } from '../model/address';
import type { Edit } from '../model/edit';
import type { TableSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { parseReference, placeOfName } from './locateOwn';
import type { Facts, LookFacts } from './lookFacts';
import type { Journal } from './ownPart';

type Block = Journal['rangeColumns'][number];
type TableColumn = Journal['tableColumns'][number];

/** What a run knows about the columns and cells that it takes. */
export interface Taking {
  readonly edits: readonly Edit[];
  readonly before: WorkbookSnapshot;
  /** The journal before the run. */
  readonly former: Journal | null;
  readonly facts: Facts;
}

/**
 * @param journal of a run.
 * @returns it with how columns and cells were before they became ours: as was recorded then, else as was read.
 */
export function withFormerState(journal: Journal, taking: Taking): Journal {
  return {
    ...journal,
    tableColumns: journal.tableColumns.map((column) => tableColumnOf(column, taking)),
    rangeColumns: journal.rangeColumns.map((block) => blockOf(block, taking)),
  };
}

function tableColumnOf(column: TableColumn, taking: Taking): TableColumn {
  const { former, edits, before, facts } = taking;
  const recorded = former?.tableColumns.find(
    ({ tableId, kind }) => tableId === column.tableId && kind === column.kind,
  );
  if (recorded) {
    const { formerWidth, formerOffset } = recorded;
    return { ...column, formerWidth, formerOffset };
  }
  const found = findTable(before, column.tableId);
  const added = edits.find(
    (edit) =>
      edit.kind === 'add-table-column' &&
      edit.table === found?.table.name &&
      edit.header === column.header,
  );
  if (!found || added?.kind !== 'add-table-column') return column;
  const at = found.table.area.column + added.index;
  return {
    ...column,
    formerWidth: widthAt(facts, found.sheet, at),
    formerOffset: added.index,
  };
}

function findTable(
  { sheets }: WorkbookSnapshot,
  id: string,
): { readonly sheet: string; readonly table: TableSnapshot } | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.id === id);
    if (table) return { sheet: sheet.name, table };
  }
  return null;
}

const widthAt = ({ widths }: Facts, sheet: string, column: number): number | null | undefined =>
  widths.find((one) => one.sheet === sheet && one.column === column)?.points;

function blockOf(block: Block, { edits, before, former, facts }: Taking): Block {
  const recorded = former?.rangeColumns.find(({ name }) => name === block.name);
  const place = placeAfter(edits, block.name);
  if (!place) return recorded ?? block;
  const had = recorded ? (placeOfName(before, block.name)?.area ?? null) : null;
  const columns = block.columns.map((column, index) => {
    const at = place.area.column + index;
    const known = had && recorded?.columns[at - had.column];
    return {
      ...column,
      formerWidth: known ? known.formerWidth : widthAt(facts, place.sheet, at),
    };
  });
  const taken = facts.looks.filter(({ sheet }) => sheet === place.sheet);
  return {
    ...block,
    columns,
    former: {
      looks: [
        ...stillTaken(recorded?.former?.looks ?? [], place.area, had),
        ...taken.flatMap(({ looks }) => looksTaken(looks, place.area, had)),
      ],
      rules: [
        ...stillTaken(recorded?.former?.rules ?? [], place.area, had),
        ...taken.flatMap(({ rules }) => rulesTaken(rules, place.area, had)),
      ],
    },
  };
}

/** What is recorded of a block that was elsewhere, or larger, counted from where it is now. */
function stillTaken<T extends { readonly at: Area }>(
  recorded: readonly T[],
  block: Area,
  had: Area | null,
): readonly T[] {
  if (!had) return [];
  return recorded.flatMap((one) => {
    const at = relativeTo(block, inSheet(had, one.at));
    return at ? [{ ...one, at }] : [];
  });
}

const inSheet = (block: Area, at: Area): Area =>
  area(block.row + at.row, block.column + at.column, at.rows, at.columns);

/** @returns the cells that a run gives to a block. */
export function placeAfter(
  edits: readonly Edit[],
  block: string,
): { readonly sheet: string; readonly area: Area } | null {
  const named = edits.find(
    (edit) => (edit.kind === 'add-name' || edit.kind === 'change-name') && edit.name === block,
  );
  return named && 'formula' in named ? parseReference(named.formula) : null;
}

/** Of a block that is there already, only cells beyond it are newly taken. */
function looksTaken(looks: LookFacts['looks'], block: Area, had: Area | null): LookFacts['looks'] {
  return looks.flatMap(({ at, look }) => {
    const relative = relativeTo(block, at);
    if (!relative) return [];
    const isBeside = !had || at.column < had.column || at.column >= had.column + had.columns;
    if (isBeside) return [{ at: relative, look }];
    const first = Math.max(at.row, had.row + had.rows);
    const rows = at.row + at.rows - first;
    return rows > 0 ? [{ at: area(first - block.row, relative.column, rows), look }] : [];
  });
}

const rulesTaken = (rules: LookFacts['rules'], block: Area, had: Area | null): LookFacts['rules'] =>
  rules.flatMap((one) => {
    const at = relativeTo(block, one.at);
    return at && !(had && overlaps(had, one.at)) ? [{ ...one, at }] : [];
  });

/** @returns the area counted from a block's first cell, or null where it does not lie within the block. */
function relativeTo(block: Area, at: Area): Area | null {
  const [row, column] = [at.row - block.row, at.column - block.column];
  const isWithin =
    row >= 0 && column >= 0 && row + at.rows <= block.rows && column + at.columns <= block.columns;
  return isWithin ? area(row, column, at.rows, at.columns) : null;
}
