import { area, parseA1, type Area } from '../core/model/address';
import type {
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../core/model/snapshot';
import { OWN_NAMESPACE } from '../core/edits/ownPart';
import type { ExcelRun } from './excelRun';
import { readGrids } from './readGrids';
import { readHiddenColumns, readHiddenRows } from './readHidden';
import { readIndents } from './readIndents';
import { UNWATCHED, type ReadingWatch } from './readingWatch';
import { readMerges } from './readMerges';
import type { SheetArea } from './readPieces';
import { MOST_CELLS, TooManyCells } from './tooManyCells';

/**
 * Reads everything that a review needs. The number of requests depends on the number of cells only where
 * the 5 MB limit of a response forces chunks.
 * @throws OfficeExtension.Error as Excel gives it; TooManyCells before any cell is read; Cancelled where the person
 *   stopped it.
 */
export function readSnapshot(
  run: ExcelRun,
  watch: ReadingWatch = UNWATCHED,
): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const workbook = context.workbook.load('readOnly');
    workbook.protection.load('protected');
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula');
    const culture = context.application.cultureInfo.load('name');
    const ownPart = workbook.customXmlParts.getByNamespace(OWN_NAMESPACE).getOnlyItemOrNullObject();
    ownPart.load('id');
    await context.sync();

    const ownXml = ownPart.isNullObject ? null : ownPart.getXml();
    const outlines = sheets.items.map(loadOutline);
    await context.sync();

    const tables = outlines.map(({ tables: found }) => found.items.map(loadTable));
    await context.sync();

    const cells = await readCells(context, outlines, watch);
    return {
      culture: culture.name,
      ownPart: ownXml?.value ?? null,
      readOnly: workbook.readOnly,
      structureProtected: workbook.protection.protected,
      names: [
        ...describeNames(names, null),
        ...outlines.flatMap(({ sheet, names: local }) => describeNames(local, sheet.name)),
      ],
      sheets: outlines.map((outline, index) => ({
        ...describeSheet(outline),
        ...cells[index]!,
        tables: tables[index]!.map(describeTable),
      })),
    };
  });
}

type Cells = Omit<SheetSnapshot, 'id' | 'name' | 'visible' | 'protected' | 'charts' | 'tables'>;

/** Reads what lies in the used ranges: contents first, and then in detail only what they leave open. */
async function readCells(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  watch: ReadingWatch,
): Promise<Cells[]> {
  const areas = outlines.map(({ sheet, used }) => ({ sheet, at: usedArea(used) }));
  refuseTooMany(areas);
  const merges = await readMerges(context, areas);
  const grids = await readGrids(context, areas, watch);
  const read = areas.map((place, index) => ({
    ...place,
    grid: grids[index]!,
    columnHidden: columnHidden(outlines[index]!.used),
  }));
  const hiddenColumns = await readHiddenColumns(context, read);
  const hiddenRows = await readHiddenRows(context, read);
  const indents = await readIndents(context, read);
  return grids.map(({ cells }, index) => ({
    ...cells,
    merges: merges[index]!,
    hiddenRows: hiddenRows[index]!,
    hiddenColumns: hiddenColumns[index]!,
    indents: indents[index]!,
  }));
}

/** @returns whether all columns of a used range are hidden or none, null for some; none where it is empty */
const columnHidden = (used: Excel.Range): boolean | null =>
  used.isNullObject ? false : (used.columnHidden as boolean | null);

const describeNames = (
  { items }: Excel.NamedItemCollection,
  sheet: string | null,
): NameSnapshot[] =>
  items.map(({ name, formula }) => ({ name, formula: asFormula(String(formula)), sheet }));

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

function loadOutline(sheet: Excel.Worksheet): Outline {
  sheet.protection.load('protected');
  return {
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,columnHidden') as Excel.Range,
    names: sheet.names.load('items/name,items/formula'),
    tables: sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals'),
    charts: sheet.charts.load('items/id,items/name'),
  };
}

const usedArea = (used: Excel.Range): Area =>
  used.isNullObject
    ? area(0, 0, 0, 0)
    : area(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);

/** A single cell far away makes a used range of a whole sheet. */
function refuseTooMany(areas: readonly SheetArea[]): void {
  const cells = areas.reduce((sum, { at }) => sum + at.rows * at.columns, 0);
  if (cells > MOST_CELLS) throw new TooManyCells(cells);
}

interface LoadedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}

const loadTable = (table: Excel.Table): LoadedTable => ({
  table,
  range: table.getRange().load('address'),
  columns: table.columns.load('items/id,items/name'),
});

const describeTable = ({ table, range, columns }: LoadedTable): TableSnapshot => ({
  id: table.id,
  name: table.name,
  area: parseA1(range.address),
  hasHeaders: table.showHeaders,
  hasTotals: table.showTotals,
  columns: columns.items.map(({ id, name }) => ({ id: String(id), name })),
});

function describeSheet({
  sheet,
  charts,
}: Outline): Pick<SheetSnapshot, 'id' | 'name' | 'visible' | 'protected' | 'charts'> {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: sheet.protection.protected,
    charts: charts.items.map(({ id, name }) => ({ id, name })),
  };
}
