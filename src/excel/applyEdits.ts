import { areaA1 } from '../core/model/address';
import type { Edit } from '../core/model/edit';
import { applyChart } from './applyChart';
import { applyConditionalFormats } from './applyConditionalFormats';
import { applyFormat } from './applyFormat';
import { applyPage } from './applyPage';
import { findOwnPart, writeOwnPart } from './writeOwnPart';
import { batchEdits, formulaOfAll } from './batchEdits';
import type { ExcelRun } from './excelRun';

/**
 * Applies edits in their order, in as few requests as the 5 MB limit of a request allows.
 * A batch is not atomic: if Excel refuses one edit, those before it are done.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export function applyEdits(run: ExcelRun, edits: readonly Edit[]): Promise<void> {
  return run(async (context) => {
    const ownPartId = await findOwnPart(context);
    for (const batch of batchEdits(edits)) {
      batch.forEach((edit) => applyEdit(context, edit, ownPartId));
      // One request for as many edits as a request may carry.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

function applyEdit(context: Excel.RequestContext, edit: Edit, ownPartId: string | null): void {
  const { workbook } = context;
  switch (edit.kind) {
    case 'add-sheet':
      workbook.worksheets.add(edit.sheet);
      return;
    case 'delete-sheet':
      workbook.worksheets.getItem(edit.sheet).delete();
      return;
    case 'add-table-column':
      workbook.tables.getItem(edit.table).columns.add(edit.index, undefined, edit.header);
      return;
    case 'delete-table-column':
      workbook.tables.getItem(edit.table).columns.getItem(edit.header).delete();
      return;
    case 'add-chart':
    case 'change-chart':
      applyChart(workbook, edit);
      return;
    case 'delete-chart':
      workbook.worksheets.getItem(edit.sheet).charts.getItem(edit.name).delete();
      return;
    case 'set-page':
      applyPage(workbook.worksheets.getItem(edit.sheet), edit.page);
      return;
    case 'add-name':
      workbook.names.add(edit.name, edit.formula);
      return;
    case 'change-name':
      workbook.names.getItem(edit.name).formula = edit.formula;
      return;
    case 'delete-name':
      workbook.names.getItem(edit.name).delete();
      return;
    case 'set-own-part':
      writeOwnPart(workbook, ownPartId, edit.xml);
      return;
    default:
      applyToRange(workbook.worksheets.getItem(edit.sheet).getRange(areaA1(edit.at)), edit);
  }
}

type RangeEdit = Extract<Edit, { readonly at: unknown }>;

function applyToRange(range: Excel.Range, edit: RangeEdit): void {
  switch (edit.kind) {
    case 'set-cells':
      // The client takes one content for all cells, which its types do not say.
      range.formulas = (formulaOfAll(edit) ??
        edit.cells.map((line) => [...line])) as unknown as string[][];
      return;
    case 'clear':
      range.clear();
      return;
    case 'format':
      applyFormat(range, edit.format);
      return;
    case 'merge':
      range.merge();
      return;
    case 'unmerge':
      range.unmerge();
      return;
    case 'set-column-width':
      range.format.columnWidth = edit.points;
      return;
    case 'set-row-height':
      range.format.rowHeight = edit.points;
      return;
    case 'set-conditional-formats':
      applyConditionalFormats(range, edit.rules);
  }
}
