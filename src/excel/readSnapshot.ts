import { area, parseA1, type Area } from '../core/model/address';
import type {
  RawValue,
  SheetSnapshot,
  TableSnapshot,
  ValueKind,
  WorkbookSnapshot,
} from '../core/model/snapshot';
import { OWN_NAMESPACE } from '../core/edits/ownPart';
import { SAFE_BYTES, type ExcelRun } from './excelRun';

/** Values, formulas, formats and kinds of a cell rarely take more than this in a response. */
const BYTES_PER_CELL = 120;

/**
 * Reads everything that a review needs. The number of requests depends on the number of cells only where
 * the 5 MB limit of a response forces chunks.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export function readSnapshot(run: ExcelRun): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const { workbook } = context;
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

    const grids = await readGrids(context, outlines);
    return {
      culture: culture.name,
      ownPart: ownXml?.value ?? null,
      names: names.items.map(({ name, formula }) => ({
        name,
        formula: asFormula(String(formula)),
        sheet: null,
      })),
      sheets: outlines.map((outline, index) => ({
        ...describeSheet(outline),
        ...grids[index]!,
        tables: tables[index]!.map(describeTable),
      })),
    };
  });
}

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

function loadOutline(sheet: Excel.Worksheet): Outline {
  sheet.protection.load('protected');
  return {
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount') as Excel.Range,
    tables: sheet.tables.load('items/id,items/name,items/showHeaders,items/showTotals'),
    charts: sheet.charts.load('items/id,items/name'),
  };
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

type Grid = Pick<SheetSnapshot, 'area' | 'values' | 'kinds' | 'formulas' | 'numberFormats'>;

interface Chunk {
  readonly sheet: number;
  readonly range: Excel.Range;
  readonly cells: number;
}

async function readGrids(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
): Promise<Grid[]> {
  const areas = outlines.map(({ used }) =>
    used.isNullObject
      ? area(0, 0, 0, 0)
      : area(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount),
  );
  const chunks = areas.flatMap((at, sheet) =>
    rowChunks(at).map((part): Chunk => ({
      sheet,
      range: outlines[sheet]!.sheet.getRangeByIndexes(
        part.row,
        part.column,
        part.rows,
        part.columns,
      ),
      cells: part.rows * part.columns,
    })),
  );
  for (const batch of inBatches(chunks)) {
    batch.forEach(({ range }) => range.load('values,formulas,numberFormat,valueTypes'));
    // One request for as many cells as a response may carry.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return areas.map((at, sheet) =>
    joinChunks(
      at,
      chunks.filter((chunk) => chunk.sheet === sheet),
    ),
  );
}

const CELLS_PER_REQUEST = Math.floor(SAFE_BYTES / BYTES_PER_CELL);

function rowChunks(at: Area): Area[] {
  const rowsEach = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, at.columns)));
  const count = Math.ceil(at.rows / rowsEach);
  return Array.from({ length: count }, (_, index) =>
    area(
      at.row + index * rowsEach,
      at.column,
      Math.min(rowsEach, at.rows - index * rowsEach),
      at.columns,
    ),
  );
}

function inBatches(chunks: readonly Chunk[]): Chunk[][] {
  const batches: Chunk[][] = [];
  let room = 0;
  for (const chunk of chunks) {
    if (chunk.cells > room) {
      batches.push([]);
      room = CELLS_PER_REQUEST;
    }
    batches.at(-1)!.push(chunk);
    room -= chunk.cells;
  }
  return batches;
}

function joinChunks(at: Area, chunks: readonly Chunk[]): Grid {
  return {
    area: at,
    values: chunks.flatMap(({ range }) => range.values as RawValue[][]),
    formulas: chunks.flatMap(({ range }) => range.formulas as RawValue[][]),
    numberFormats: chunks.flatMap(({ range }) => range.numberFormat as string[][]),
    kinds: chunks.flatMap(({ range }) => range.valueTypes.map((line) => line.map(kindOf))),
  };
}

function kindOf(type: Excel.RangeValueType | string): ValueKind {
  switch (type) {
    case 'Empty':
    case 'Error':
    case 'Boolean':
    case 'Double':
      return type;
    case 'Integer':
      return 'Double';
    default:
      return 'String';
  }
}
