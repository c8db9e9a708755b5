import type { Workbook } from '@cj-tech-master/excelts';
import { emptyWorkbook, factsOf } from './files';
import { addLine, addSheet, addTable, type Rows } from './sheets';

interface Facts {
  readonly note: string;
  readonly indicators: TableFacts;
  readonly results: TableFacts;
}

interface TableFacts {
  readonly sheet: string;
  readonly title: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: Rows;
}

/** A council's plan of four years: indicators with weights and milestones, and their dated results. */
export function councilPlan(): Workbook {
  const facts = factsOf<Facts>('council-plan-2023-2026');
  const workbook = emptyWorkbook('2025-07-15');
  addIndicators(workbook, facts);
  addResults(workbook, facts);
  return workbook;
}

function addIndicators(workbook: Workbook, { indicators, note }: Facts): void {
  const widths = [8, 17, 46, 13, 18, 11, 19, 17, 17, 17, 10, 14, 19];
  const about = { ...indicators, font: 'Calibri', widths };
  const sheet = addSheet(workbook, about);
  addLine(sheet, 'A2', note, about);
  addTable(sheet, 'A4', indicators, indicators.rows);
}

function addResults(workbook: Workbook, { results, indicators }: Facts): void {
  const names = new Map(indicators.rows.map((row) => [row[0], row[2]]));
  const sheet = addSheet(workbook, { ...results, font: 'Calibri', widths: [13, 8, 46, 16] });
  const rows = results.rows.map(([day, code, value]) => [
    new Date(`${day}T00:00:00Z`),
    code!,
    names.get(code!)!,
    value!,
  ]);
  addTable(sheet, 'A3', results, rows);
  rows.forEach((_, index) => {
    sheet.getCell(4 + index, 1).numFmt = 'dd mmm yyyy';
  });
}
