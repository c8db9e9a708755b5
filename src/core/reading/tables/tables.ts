import { area, overlaps } from '../../model/address';
import type { TableSettings } from '../../model/settings';
import type { Steps } from '../../model/steps';
import type { ColumnRole, FoundTable, TableColumn, TableRole } from '../../model/table';
import { horizonOfColumns } from '../columns/achievedColumns';
import { columnsOf } from '../columns/columns';
import { excelFrame } from './excelFrames';
import { chosenFrames, type ChosenArea } from './chosenFrames';
import { areaOf, type Frame } from './frame';
import { plainFrames } from './plainFrames';
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
  /** A person pointed at it. */
  readonly isChosen: boolean;
}

/** @returns for each candidate what a person chose for it, or null. */
export type ChooseTables = (candidates: readonly Candidate[]) => readonly (TableSettings | null)[];

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

function foundTable(
  { frame, excelTable, isChosen }: Candidate,
  choice: TableSettings | null,
): FoundTable | null {
  const columns = columnsOf(frame, choice?.columns ?? {});
  const role = choice?.role ?? tableRole(columns) ?? (isChosen ? 'targets' : null);
  const first = columns[0]?.column;
  const last = columns.at(-1)?.column;
  if (role === null || first === undefined || last === undefined) return null;
  const { sheet } = frame.view;
  return {
    sheet,
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

function* candidatesOf(view: SheetView, areas: readonly ChosenArea[]): Steps<readonly Candidate[]> {
  const chosen = chosenFrames(view, areas);
  const chosenArea = chosen.map(areaOf);
  const excel = view.sheet.tables.flatMap((table): Candidate[] => {
    if (chosenArea.some((one) => overlaps(one, table.area))) return [];
    const frame = excelFrame(view, table);
    return frame
      ? [{ frame, excelTable: { id: table.id, name: table.name }, isChosen: false }]
      : [];
  });
  const taken = [...chosenArea, ...view.sheet.tables.map((table) => table.area)];
  const plain = yield* plainFrames(view, taken);
  const ranges = plain.filter((frame) => !chosenArea.some((one) => overlaps(one, areaOf(frame))));
  return [
    ...chosen.map((frame) => ({ frame, excelTable: null, isChosen: true })),
    ...excel,
    ...ranges.map((frame) => ({ frame, excelTable: null, isChosen: false })),
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
  choices: readonly (TableSettings | null)[],
): readonly ReadTable[] {
  const tables = candidates.flatMap((candidate, index) => {
    const choice = choices[index] ?? null;
    const found = choice?.exclude ? null : foundTable(candidate, choice);
    const isChosen = choice?.role !== undefined || choice?.columns !== undefined;
    const isSure = candidate.frame.evident || isChosen;
    return found ? [{ table: readTable(candidate.frame.view, found, choice), isSure }] : [];
  });
  const targets = tables.filter(({ table, isSure }) => isSure && table.found.role === 'targets');
  const labels = new Set(targets.flatMap(({ table }) => [...labelsOf(table)]));
  return tables.flatMap(({ table, isSure }) =>
    isSure || isAboutTargets(table, labels) ? [table] : [],
  );
}

/** @returns every table of targets or achievements, by sheet, row and column. */
export function* findTables(
  views: readonly SheetView[],
  chosen: readonly ChosenArea[],
  choose: ChooseTables,
): Steps<readonly ReadTable[]> {
  const candidates: Candidate[] = [];
  for (const view of views) candidates.push(...(yield* candidatesOf(view, chosen)));
  const tables = accepted(candidates, choose(candidates));
  return views.flatMap((view) => tables.filter((table) => table.view === view).sort(byPlace));
}
