import { area, type Area } from '../model/address';
import type { SheetSnapshot } from '../model/snapshot';
import { CHART_NAMES } from '../review/charts/chartNames';
import type { SheetDraft } from '../review/sheetDraft';
import type { Edit } from '../model/edit';

/**
 * @param existing the sheet as it is, or null when it is new: charts of ours on it are changed in place.
 * @returns the edits that put a draft onto its sheet: number formats before contents, since Excel reads
 *   contents by the format that a cell has.
 */
export function draftEdits(
  sheet: string,
  draft: SheetDraft,
  existing: SheetSnapshot | null,
): readonly Edit[] {
  const charts = new Set(existing?.charts.map(({ name }) => name));
  return [
    ...draft.formats.map(({ at, format }): Edit => ({ kind: 'format', sheet, at, format })),
    ...draft.cells.map(({ at, cells }): Edit => ({ kind: 'set-cells', sheet, at, cells })),
    ...draft.merges.map((at): Edit => ({ kind: 'merge', sheet, at })),
    ...widthEdits(sheet, draft),
    ...heightEdits(sheet, draft),
    ...draft.conditionalFormats.map(({ at, rules }): Edit => ({
      kind: 'set-conditional-formats',
      sheet,
      at,
      rules,
    })),
    ...draft.charts.map((chart): Edit => ({
      kind: charts.has(chart.name) ? 'change-chart' : 'add-chart',
      sheet,
      chart,
    })),
    ...vanishedCharts(sheet, draft, charts),
    { kind: 'set-page', sheet, page: draft.page },
  ];
}

function vanishedCharts(sheet: string, draft: SheetDraft, existing: ReadonlySet<string>): Edit[] {
  const kept = new Set(draft.charts.map(({ name }) => name));
  return CHART_NAMES.filter((name) => existing.has(name) && !kept.has(name)).map((name) => ({
    kind: 'delete-chart',
    sheet,
    name,
  }));
}

const widthEdits = (sheet: string, { columnWidths }: SheetDraft): Edit[] =>
  columnWidths.map(({ column, points }) => ({
    kind: 'set-column-width',
    sheet,
    at: area(0, column),
    points,
  }));

/** Neighbouring rows of one height are set together. */
function heightEdits(sheet: string, { rowHeights }: SheetDraft): Edit[] {
  const edits: { at: Area; points: number }[] = [];
  for (const { row, points } of rowHeights) {
    const last = edits.at(-1);
    const follows = last && last.points === points && last.at.row + last.at.rows === row;
    if (follows) last.at = { ...last.at, rows: last.at.rows + 1 };
    else edits.push({ at: area(row, 0), points });
  }
  return edits.map((edit) => ({ kind: 'set-row-height', sheet, ...edit }));
}
