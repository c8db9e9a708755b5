import type { ChartSpec, Edit } from '../model/edit';
import { area, type Area } from '../model/address';
import type { SheetSnapshot } from '../model/snapshot';
import type { SheetDraft } from '../review/sheetDraft';
import { holdsContent } from './changedEdits';
import { isAsDrawn, isSameLook, lookEdits, lookOf, redrawEdits, type SheetLook } from './sheetLook';

/** Our sheet as it is, and what the last run put on it. */
export interface DrawnSheet {
  readonly snapshot: SheetSnapshot;
  /** null where the journal does not tell. */
  readonly look: SheetLook | null;
  /** Ids of its charts by the names that they were given. */
  readonly chartIds: Readonly<Record<string, string>>;
  /** The cells that the last run covered. */
  readonly covered: Area;
}

/**
 * @param drawn null where the sheet is new.
 * @returns the edits that put a draft onto its sheet: on one that is there, only what differs. Number formats
 *   come before contents, since Excel reads contents by the format that a cell has.
 */
export function draftEdits(
  sheet: string,
  draft: SheetDraft,
  drawn: DrawnSheet | null,
): readonly Edit[] {
  const look = lookOf(draft);
  if (!drawn) {
    return [
      ...lookEdits(sheet, look),
      ...draft.cells.map(({ at, cells }): Edit => ({ kind: 'set-cells', sheet, at, cells })),
      ...draft.charts.map((chart): Edit => ({ kind: 'add-chart', sheet, chart })),
    ];
  }
  const former = drawn.look ?? look;
  const isKept =
    drawn.look !== null && isSameLook(former, look) && isAsDrawn(drawn.snapshot, former);
  return [
    ...(isKept ? [] : redrawEdits(sheet, former, look)),
    ...changedCells(sheet, draft, drawn),
    ...chartEdits(sheet, draft, drawn),
  ];
}

/** Cells that have already what they are to have are left alone, and those that nothing is to stand in go blank. */
function changedCells(sheet: string, draft: SheetDraft, { snapshot, covered }: DrawnSheet): Edit[] {
  const planned = new Set<string>();
  const edits = draft.cells.flatMap(({ at, cells }): Edit[] => {
    const changes = cells.map((line, r) =>
      line.map((content, c) => {
        const [row, column] = [at.row + r, at.column + c];
        planned.add(`${row},${column}`);
        return holdsContent(snapshot, row, column, content) ? null : content;
      }),
    );
    const isChanged = changes.some((line) => line.some((content) => content !== null));
    return isChanged ? [{ kind: 'set-cells', sheet, at, cells: changes }] : [];
  });
  return [...staleCells(sheet, snapshot, covered, planned), ...edits];
}

function staleCells(
  sheet: string,
  snapshot: SheetSnapshot,
  covered: Area,
  planned: ReadonlySet<string>,
): Edit[] {
  const edits: Edit[] = [];
  for (let row: number = covered.row; row < covered.row + covered.rows; row++) {
    for (let column: number = covered.column; column < covered.column + covered.columns; column++) {
      if (planned.has(`${row},${column}`) || holdsContent(snapshot, row, column, '')) continue;
      edits.push({ kind: 'clear-contents', sheet, at: area(row, column) });
    }
  }
  return edits;
}

function chartEdits(sheet: string, { charts }: SheetDraft, drawn: DrawnSheet): Edit[] {
  const { snapshot, look } = drawn;
  const renamed = renamedCharts(drawn);
  const existing = new Set([
    ...snapshot.charts.map(({ name }) => name),
    ...renamed.map(({ own }) => own),
  ]);
  const former = new Map((look?.charts ?? []).map((chart) => [chart.name, chart]));
  const kept = new Set(charts.map(({ name }) => name));
  const gone = [...former.keys()].filter((name) => existing.has(name) && !kept.has(name));
  const isSame = (chart: ChartSpec): boolean =>
    existing.has(chart.name) && JSON.stringify(former.get(chart.name)) === JSON.stringify(chart);
  return [
    ...renamed.map(({ name, own }): Edit => ({ kind: 'rename-chart', sheet, name, to: own })),
    ...gone.map((name): Edit => ({ kind: 'delete-chart', sheet, name })),
    ...charts
      .filter((chart) => !isSame(chart))
      .map((chart): Edit => ({
        kind: existing.has(chart.name) ? 'change-chart' : 'add-chart',
        sheet,
        chart,
      })),
  ];
}

/** Charts that a person renamed get their names back: by these they are found in Excel. */
function renamedCharts({
  snapshot,
  chartIds,
}: DrawnSheet): readonly { readonly name: string; readonly own: string }[] {
  const names = new Set(snapshot.charts.map(({ name }) => name));
  return Object.entries(chartIds).flatMap(([own, id]) => {
    const chart = snapshot.charts.find((one) => one.id === id);
    return chart && !names.has(own) ? [{ name: chart.name, own }] : [];
  });
}
