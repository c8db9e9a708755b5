import type { Workbook } from '@cj-tech-master/excelts';
import { emptyWorkbook, factsOf } from './files';
import { addLine, addRange, addSheet, addTable, type Datum } from './sheets';

interface Facts {
  readonly title: string;
  readonly statement: string;
  readonly targets: TableFacts;
  readonly achievements: TableFacts & { readonly title: string };
  readonly plan: Omit<TableFacts, 'table'> & { readonly title: string };
}

interface TableFacts {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Datum[])[];
}

/** A mid-term review: ten targets and their dated achievements as Excel Tables, a plan to date as a range. */
export function midterm(): Workbook {
  const facts = factsOf<Facts>('midterm-2023');
  const workbook = emptyWorkbook('2023-06-02');
  addTargets(workbook, facts);
  addAchievements(workbook, facts);
  addPlan(workbook, facts);
  return workbook;
}

function addTargets(workbook: Workbook, { targets, title, statement }: Facts): void {
  const about = { sheet: targets.sheet, title, widths: [5, 8, 46, 11, 18, 12, 30] };
  const sheet = addSheet(workbook, about);
  addLine(sheet, 'A2', statement, about);
  addTable(sheet, 'A4', targets, targets.rows);
}

function addAchievements(workbook: Workbook, { achievements, targets }: Facts): void {
  const names = new Map(targets.rows.map((row) => [row[1], row[2]]));
  const sheet = addSheet(workbook, { ...achievements, widths: [13, 8, 46, 12] });
  const rows = achievements.rows.map(([day, code, value]) => [
    new Date(`${day}T00:00:00Z`),
    code!,
    names.get(code)!,
    value!,
  ]);
  addTable(sheet, 'A3', achievements, rows);
  rows.forEach((_, index) => {
    sheet.getCell(4 + index, 1).numFmt = 'dd/mm/yyyy';
  });
}

function addPlan(workbook: Workbook, { plan }: Facts): void {
  const about = { ...plan, widths: [46, 10, 18, 15, 17] };
  const sheet = addSheet(workbook, about);
  addRange(sheet, 3, [plan.headers, ...plan.rows], about);
  sheet.getCell('E4').numFmt = '0.0%';
}
