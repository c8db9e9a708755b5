import type { Workbook } from '@cj-tech-master/excelts';
import { emptyWorkbook, factsOf } from './files';
import { addLine, addRange, addSheet, rule, type Rows } from './sheets';

interface Facts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: Rows;
}

const HEADER_ROW = 4;

/** The published outcome of a national plan for one year, figures as they were printed. */
export function vietnamPlan(): Workbook {
  const facts = factsOf<Facts>('vietnam-2019-plan');
  const workbook = emptyWorkbook('2019-12-31');
  const about = { ...facts, widths: [5, 62, 13, 15, 17, 12] };
  const sheet = addSheet(workbook, about);
  addLine(sheet, 'A2', facts.note, about);
  const rows = [facts.columns, ...facts.rows];
  addRange(sheet, HEADER_ROW, rows, about);
  rule(sheet, {
    top: HEADER_ROW,
    headerRows: 1,
    rows: rows.length,
    columns: facts.columns.length,
  });
  return workbook;
}
