import { area, type Area } from '../model/address';
import { cellAt } from '../model/cell';
import type { Edit } from '../model/edit';
import type { SheetSnapshot } from '../model/snapshot';
import type { SheetDraft } from '../review/sheetDraft';

/** Everything that a draft puts on its sheet besides contents and texts. The journal keeps it. */
export type SheetLook = Omit<SheetDraft, 'cells' | 'texts'>;

export function lookOf({ cells: _cells, texts: _texts, ...look }: SheetDraft): SheetLook {
  return look;
}

/** @returns the edits that draw a look, but for charts, onto cells that have none. */
export function lookEdits(sheet: string, look: SheetLook): readonly Edit[] {
  return [
    ...look.formats.map(({ at, format }): Edit => ({ kind: 'format', sheet, at, format })),
    ...look.merges.map((at): Edit => ({ kind: 'merge', sheet, at })),
    ...look.columnWidths.map(({ column, points }): Edit => ({
      kind: 'set-column-width',
      sheet,
      at: area(0, column),
      points,
    })),
    ...look.hiddenColumns.map((at): Edit => ({ kind: 'hide-columns', sheet, at })),
    ...heightEdits(sheet, look.rowHeights),
    ...look.conditionalFormats.map(({ at, rules }): Edit => ({
      kind: 'set-conditional-formats',
      sheet,
      at,
      rules,
    })),
    { kind: 'set-page', sheet, page: look.page },
  ];
}

/**
 * @param former the look that the cells have.
 * @param next the one that they get.
 * @returns the edits that draw a look over another one, but for charts.
 */
export function redrawEdits(sheet: string, former: SheetLook, next: SheetLook): readonly Edit[] {
  const at = bound([...areasOf(former), ...areasOf(next)]);
  const columns = new Set(next.columnWidths.map(({ column }) => column));
  const rows = new Set(next.rowHeights.map(({ row }) => row));
  return [
    { kind: 'unmerge', sheet, at },
    { kind: 'clear-formats', sheet, at },
    ...former.columnWidths
      .filter(({ column }) => !columns.has(column))
      .map(({ column }): Edit => ({
        kind: 'set-column-width',
        sheet,
        at: area(0, column),
        points: null,
      })),
    ...heightEdits(
      sheet,
      former.rowHeights
        .filter(({ row }) => !rows.has(row))
        .map(({ row }) => ({ row, points: null })),
    ),
    ...lookEdits(sheet, next),
  ];
}

/** @returns whether two looks are the same, their charts set aside. */
export const isSameLook = (a: SheetLook, b: SheetLook): boolean =>
  JSON.stringify({ ...a, charts: [] }) === JSON.stringify({ ...b, charts: [] });

/**
 * Tells by merged cells and number formats whether a person moved cells since a look was drawn: inserted or
 * deleted rows or columns, sorted.
 */
export function isAsDrawn(sheet: SheetSnapshot, look: SheetLook): boolean {
  const places = (areas: readonly Area[]): string =>
    areas
      .map((at) => JSON.stringify(at))
      .sort()
      .join();
  if (places(sheet.merges) !== places(look.merges)) return false;
  const formats = numberFormatsOf(look);
  return sheet.numberFormats.every((line, r) =>
    line.every((format, c) => {
      const [row, column] = [sheet.area.row + r, sheet.area.column + c];
      const drawn = formats(row, column) ?? 'General';
      return format === drawn || cellAt(sheet, row, column).kind === 'blank';
    }),
  );
}

function numberFormatsOf({ formats }: SheetLook): (row: number, column: number) => string | null {
  const drawn = formats.filter(({ format }) => format.numberFormat !== undefined).reverse();
  return (row, column) =>
    drawn.find(({ at }) => holds(at, row, column))?.format.numberFormat ?? null;
}

const holds = (at: Area, row: number, column: number): boolean =>
  row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;

const areasOf = ({ formats, merges, conditionalFormats, page }: SheetLook): readonly Area[] => [
  ...page.printAreas,
  ...merges,
  ...formats.map(({ at }) => at),
  ...conditionalFormats.map(({ at }) => at),
];

/** @returns the area from the sheet's first cell that holds all of these. */
export function bound(areas: readonly Area[]): Area {
  const rows = Math.max(0, ...areas.map((at) => at.row + at.rows));
  const columns = Math.max(0, ...areas.map((at) => at.column + at.columns));
  return area(0, 0, rows, columns);
}

/** Neighbouring rows of one height are set together. */
function heightEdits(
  sheet: string,
  heights: readonly { readonly row: number; readonly points: number | null }[],
): Edit[] {
  const edits: { at: Area; points: number | null }[] = [];
  for (const { row, points } of heights) {
    const last = edits.at(-1);
    const follows = last && last.points === points && last.at.row + last.at.rows === row;
    if (follows) last.at = { ...last.at, rows: last.at.rows + 1 };
    else edits.push({ at: area(row, 0), points });
  }
  return edits.map((edit) => ({ kind: 'set-row-height', sheet, ...edit }));
}
