import { cellAt } from '../model/cell';
import type {
  DescribedChart,
  DescribedColumns,
  FrozenSheet,
  PlanDescription,
} from '../model/planDescription';
import type { WorkbookSnapshot } from '../model/snapshot';
import { locateOwn, placeOfName } from './locateOwn';
import type { Plan } from './plan';
import { touchedCells } from './touchedCells';

/**
 * @param before the workbook for which the plan was made.
 * @param frozen what is frozen before the plan is written.
 */
export function describePlan(
  plan: Plan,
  before: WorkbookSnapshot,
  frozen: readonly FrozenSheet[] = [],
): PlanDescription {
  const located = locateOwn(before);
  const existing = new Set(before.sheets.map(({ name }) => name));
  return {
    reviewDate: plan.journal.reviewDate.day,
    sheets: [plan.sheets.review, plan.sheets.annex].map((name) => ({
      name,
      change: existing.has(name) ? 'updated' : 'added',
    })),
    frozen,
    columns: [...tableColumns(plan, before), ...rangeColumns(plan, before)],
    charts: chartsOf(plan, before),
    names: plan.edits.flatMap((edit) => (edit.kind === 'add-name' ? [edit.name] : [])),
    userCells: touchedCells(plan.edits, before, located),
  };
}

function tableColumns({ edits, journal }: Plan, { sheets }: WorkbookSnapshot): DescribedColumns[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return tables.flatMap(({ id, name }): DescribedColumns[] => {
    const own = journal.tableColumns.filter(({ tableId }) => tableId === id);
    if (own.length === 0) return [];
    const isAdded = (header: string): boolean =>
      edits.some(
        (edit) => edit.kind === 'add-table-column' && edit.table === name && edit.header === header,
      );
    return [{ place: name, ...parted(own, isAdded) }];
  });
}

function rangeColumns({ edits, journal }: Plan, before: WorkbookSnapshot): DescribedColumns[] {
  return journal.rangeColumns.flatMap(({ name, columns }): DescribedColumns[] => {
    const edit = edits.find((one) => 'formula' in one && one.name === name);
    if (!edit || !('formula' in edit)) return [];
    const was = placeOfName(before, name);
    const former = was ? headersIn(was) : new Set<string>();
    return [{ place: edit.formula.slice(1), ...parted(columns, (header) => !former.has(header)) }];
  });
}

function headersIn({
  sheet,
  area,
}: NonNullable<ReturnType<typeof placeOfName>>): ReadonlySet<string> {
  const headers = Array.from({ length: area.columns }, (_, c) =>
    cellAt(sheet, area.row, area.column + c),
  );
  return new Set(headers.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : [])));
}

function parted(
  columns: readonly { readonly header: string }[],
  isAdded: (header: string) => boolean,
): Pick<DescribedColumns, 'added' | 'updated'> {
  const headers = columns.map(({ header }) => header);
  return { added: headers.filter(isAdded), updated: headers.filter((header) => !isAdded(header)) };
}

function chartsOf({ edits }: Plan, before: WorkbookSnapshot): DescribedChart[] {
  return edits.flatMap((edit): DescribedChart[] => {
    switch (edit.kind) {
      case 'add-chart':
      case 'change-chart': {
        const { title } = edit.chart;
        const change = edit.kind === 'add-chart' ? 'added' : 'updated';
        return [{ sheet: edit.sheet, title, change }];
      }
      case 'delete-chart': {
        const sheet = before.sheets.find(({ name }) => name === edit.sheet);
        const isThere = sheet?.charts.some(({ name }) => name === edit.name);
        const { name } = edit;
        return isThere ? [{ sheet: edit.sheet, title: name, change: 'removed' }] : [];
      }
      default:
        return [];
    }
  });
}
