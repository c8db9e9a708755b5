import { area } from '../../model/address';
import type { TableSettings } from '../../model/settings';
import type { Steps } from '../../model/steps';
import type { ColumnRole, FoundTable, TableColumn, TableKey, TableRole } from '../../model/table';
import type { TableChoice } from '../../settings/tableChooser';
import { horizonOfColumns } from '../columns/achievedColumns';
import { columnsOf } from '../columns/columns';
import { excelFrame } from './excelFrames';
import { areaOf, type Frame } from './frame';
import { plainFrames } from './plainFrames';
import { selectedFrames } from '../selected/selectedFrames';
import { joinKey } from '../words/text';
import type { SheetView } from './visibleCells';
import { textOf } from './visibleCells';

/** A table that was found, and the view through which its cells are read. */
export interface ReadTable {
  readonly found: FoundTable;
  readonly view: SheetView;
  /** What a person chose for it. */
  readonly choice: TableSettings | null;
  /** @returns the first column that has the role, or null. */
  columnOf(role: ColumnRole): TableColumn | null;
  /** @returns all columns that have the role, from the left. */
  columnsOf(role: ColumnRole): readonly TableColumn[];
}

/** A place where a table may stand. */
export interface Candidate {
  readonly frame: Frame;
  readonly excelTable: FoundTable['excelTable'];
  /** The key under which a person selected its cells; null where it was found. */
  readonly selectedAs: TableKey | null;
}

/** @returns for each candidate what a person chose for it. */
export type ChooseTables = (candidates: readonly Candidate[]) => readonly TableChoice[];

/** Null for a table that is not about targets and achievements. */
function tableRole(columns: readonly TableColumn[]): TableRole | null {
  const roles = new Set(columns.map((column) => column.role));
  const named = roles.has('indicator') || roles.has('code') || roles.has('unit');
  const achieved = roles.has('achieved') || (roles.has('numerator') && roles.has('denominator'));
  const targets = roles.has('target') || roles.has('milestone');
  if (targets && achieved) return 'combined';
  if (!named) return null;
  if (targets) return 'targets';
  return achieved ? 'achievements' : null;
}

const within = (all: readonly number[], first: number, end: number): readonly number[] =>
  all.filter((index) => index >= first && index < end);

/** Cells that a person selected are a table, whatever they hold. */
const roleOfSelected = (columns: readonly TableColumn[]): TableRole =>
  columns.some(({ role }) => role === 'achieved') ? 'achievements' : 'targets';

function foundTable(
  { frame, excelTable, selectedAs }: Candidate,
  { settings: choice, keys }: TableChoice,
): FoundTable | null {
  const columns = columnsOf(frame, choice?.columns ?? {});
  const isSelected = choice?.area !== undefined;
  const read = tableRole(columns) ?? (isSelected ? roleOfSelected(columns) : null);
  const role = choice?.role ?? read;
  const first = columns[0]?.column;
  const last = columns.at(-1)?.column;
  if (role === null || first === undefined || last === undefined) return null;
  const { sheet } = frame.view;
  return {
    sheet,
    keys,
    area: area(frame.headerTop, first, frame.endRow - frame.headerTop, last - first + 1),
    headerTop: frame.headerTop,
    headerRow: frame.headerRow,
    firstRow: frame.firstRow,
    endRow: frame.endRow,
    excelTable,
    role,
    columns,
    horizon: choice?.horizon === undefined ? horizonOfColumns(columns) : choice.horizon,
    hidden: {
      rows: within(sheet.hiddenRows, frame.firstRow, frame.endRow),
      columns: within(sheet.hiddenColumns, first, last + 1),
    },
    join: null,
    isMain: choice?.main ?? false,
    isSelected: selectedAs !== null,
  };
}

function readTable(view: SheetView, found: FoundTable, choice: TableSettings | null): ReadTable {
  const byRole = new Map<ColumnRole, TableColumn[]>();
  for (const column of found.columns) {
    byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  }
  const columnsOfRole = (role: ColumnRole): readonly TableColumn[] => byRole.get(role) ?? [];
  return {
    found,
    view,
    choice,
    columnOf: (role) => columnsOfRole(role)[0] ?? null,
    columnsOf: columnsOfRole,
  };
}

/** What a person selected comes before what is found: a place that shares cells with it is none. */
function* candidatesOf(
  view: SheetView,
  views: readonly SheetView[],
  chosen: readonly TableSettings[],
): Steps<readonly Candidate[]> {
  const excel = view.sheet.tables.flatMap((table): Candidate[] => {
    const frame = excelFrame(view, table);
    const excelTable = { id: table.id, name: table.name };
    return frame ? [{ frame, excelTable, selectedAs: null }] : [];
  });
  const selected = yield* selectedFrames(view, views, chosen);
  const taken = [
    ...view.sheet.tables.map((table) => table.area),
    ...selected.map(({ frame }) => areaOf(frame)),
  ];
  const plain = yield* plainFrames(view, taken);
  return [
    ...excel,
    ...selected.map(({ frame, key }) => ({ frame, excelTable: null, selectedAs: key })),
    ...plain.map((frame) => ({ frame, excelTable: null, selectedAs: null })),
  ];
}

/** The folded labels in a table's columns of codes and names. */
function labelsOf({ view, found, columnOf }: ReadTable): ReadonlySet<string> {
  const columns = [columnOf('code'), columnOf('indicator')].filter((column) => column !== null);
  const labels = new Set<string>();
  for (let row = found.firstRow; row < found.endRow; row += 1) {
    for (const { column } of columns) labels.add(joinKey(textOf(view.at(row, column))));
  }
  labels.delete('');
  return labels;
}

/** A list without a value word is one of achievements if half of its labels are those of targets. */
function isAboutTargets(list: ReadTable, targets: ReadonlySet<string>): boolean {
  if (list.found.role === 'targets') return true;
  const labels = [...labelsOf(list)];
  const known = labels.filter((label) => targets.has(label)).length;
  return list.found.role === 'achievements' && known > 0 && known * 2 >= labels.length;
}

const byPlace = (a: ReadTable, b: ReadTable): number =>
  a.found.headerTop - b.found.headerTop || a.found.area.column - b.found.area.column;

function accepted(
  candidates: readonly Candidate[],
  choices: readonly TableChoice[],
): readonly ReadTable[] {
  const tables = candidates.flatMap((candidate, index) => {
    const chosen = choices[index]!;
    const choice = chosen.settings;
    const found = choice?.exclude ? null : foundTable(candidate, chosen);
    const isChosen = [choice?.role, choice?.columns, choice?.area].some(
      (piece) => piece !== undefined,
    );
    const isSure = candidate.frame.evident || isChosen;
    return found ? [{ table: readTable(candidate.frame.view, found, choice), isSure }] : [];
  });
  const targets = tables.filter(({ table, isSure }) => isSure && table.found.role === 'targets');
  const labels = new Set(targets.flatMap(({ table }) => [...labelsOf(table)]));
  return tables.flatMap(({ table, isSure }) =>
    isSure || isAboutTargets(table, labels) ? [table] : [],
  );
}

/**
 * @param chosen what a person chose about tables, those whose cells were selected among them
 * @returns every table of targets or achievements, by sheet, row and column.
 */
export function* findTables(
  views: readonly SheetView[],
  chosen: readonly TableSettings[],
  choose: ChooseTables,
): Steps<readonly ReadTable[]> {
  const candidates: Candidate[] = [];
  for (const view of views) candidates.push(...(yield* candidatesOf(view, views, chosen)));
  const tables = accepted(candidates, choose(candidates));
  return views.flatMap((view) => tables.filter((table) => table.view === view).sort(byPlace));
}
