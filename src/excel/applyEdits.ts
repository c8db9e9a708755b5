import { areaA1 } from '../core/model/address';
import type { Edit } from '../core/model/edit';
import { applyChart } from './applyChart';
import { applyConditionalFormats } from './applyConditionalFormats';
import { applyFormat } from './applyFormat';
import { applyLook } from './applyLook';
import { applyPage } from './applyPage';
import { loadSeriesCounts, type SeriesCounts } from './loadSeriesCounts';
import { findOwnPart, writeOwnPart } from './writeOwnPart';
import { batchEdits, formulaOfAll } from './batchEdits';
import type { ExcelRun } from './excelRun';
import { findRules } from './readRules';
import { foundNow, phasesOf, replacedBy, standingRules } from './replacedRules';

/**
 * Applies edits in their order, in as few requests as the 5 MB limit of a request allows.
 * A batch is not atomic: if Excel refuses one edit, those before it are done.
 * @param calculated names of sheets that are computed in this order afterwards where the person has switched
 *   automatic calculation off. No other sheet is.
 * @throws OfficeExtension.Error as Excel gives it.
 */
export function applyEdits(
  run: ExcelRun,
  edits: readonly Edit[],
  calculated: readonly string[] = [],
): Promise<void> {
  return run(async (context) => {
    const seriesOf = loadSeriesCounts(context, edits);
    const application = context.workbook.application.load('calculationMode');
    const atFirst = findRules(context, standingRules(edits, edits));
    const ownPartId = await findOwnPart(context);
    const { moving, placed } = phasesOf(edits, atFirst);
    await applyBatches(context, moving, { ownPartId, replaced: new Map(), seriesOf });
    const rules = standingRules(placed, edits);
    const found = moving.length > 0 ? await foundNow(context, rules) : atFirst;
    const replaced = await replacedBy(context, rules, found);
    await applyBatches(context, placed, { ownPartId, replaced, seriesOf });
    if (calculated.length === 0 || application.calculationMode !== 'Manual') return;
    calculated.forEach((sheet) => context.workbook.worksheets.getItem(sheet).calculate(true));
    await context.sync();
  });
}

async function applyBatches(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  lookedUp: LookedUp,
): Promise<void> {
  for (const batch of batchEdits(edits)) {
    batch.forEach((edit) => applyEdit(context, edit, lookedUp));
    // One request for as many edits as a request may carry.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** What had to be looked up before the first edit. */
interface LookedUp {
  readonly ownPartId: string | null;
  /** The conditional formats that edits on sheets of the user replace. */
  readonly replaced: ReadonlyMap<Edit, readonly string[]>;
  readonly seriesOf: SeriesCounts;
}

function applyEdit(context: Excel.RequestContext, edit: Edit, lookedUp: LookedUp): void {
  const { workbook } = context;
  switch (edit.kind) {
    case 'add-sheet':
      workbook.worksheets.add(edit.sheet);
      return;
    case 'delete-sheet':
      workbook.worksheets.getItem(edit.sheet).delete();
      return;
    case 'rename-sheet':
      workbook.worksheets.getItem(edit.sheet).name = edit.to;
      return;
    case 'add-table-column':
      workbook.tables.getItem(edit.table).columns.add(edit.index, undefined, edit.header);
      return;
    case 'delete-table-column':
      workbook.tables.getItem(edit.table).columns.getItem(edit.header).delete();
      return;
    case 'add-chart':
    case 'change-chart':
      applyChart(workbook, edit, lookedUp.seriesOf(edit));
      return;
    case 'delete-chart':
      workbook.worksheets.getItem(edit.sheet).charts.getItem(edit.name).delete();
      return;
    case 'rename-chart':
      workbook.worksheets.getItem(edit.sheet).charts.getItem(edit.name).name = edit.to;
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
      writeOwnPart(workbook, lookedUp.ownPartId, edit.xml);
      return;
    default:
      applyToRange(
        workbook.worksheets.getItem(edit.sheet).getRange(areaA1(edit.at)),
        edit,
        lookedUp.replaced.get(edit) ?? null,
      );
  }
}

type RangeEdit = Extract<Edit, { readonly at: unknown }>;

function applyToRange(
  range: Excel.Range,
  edit: RangeEdit,
  replaced: readonly string[] | null,
): void {
  switch (edit.kind) {
    case 'set-cells':
      // The client takes one content for all cells, which its types do not say.
      range.formulas = (formulaOfAll(edit) ??
        edit.cells.map((line) => [...line])) as unknown as string[][];
      return;
    case 'clear-contents':
      range.clear('Contents');
      return;
    case 'clear-formats':
      range.clear('Formats');
      return;
    case 'set-look':
      applyLook(range, edit.look, edit.at.rows, edit.at.columns);
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
      if (edit.points === null) range.format.useStandardWidth = true;
      else range.format.columnWidth = edit.points;
      return;
    case 'hide-columns':
      range.columnHidden = true;
      return;
    case 'set-row-height':
      if (edit.points === null) range.format.useStandardHeight = true;
      else range.format.rowHeight = edit.points;
      return;
    case 'set-conditional-formats':
      applyConditionalFormats(range, edit.rules, replaced);
  }
}
