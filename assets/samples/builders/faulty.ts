import type { Workbook } from '@cj-tech-master/excelts';
import { emptyWorkbook, factsOf } from './files';
import { addRange, addSheet, type Rows } from './sheets';

interface Facts {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: Rows;
}

/** A year's plan with mistakes, for the checks. */
export function faulty(): Workbook {
  const facts = factsOf<Facts>('faulty');
  const workbook = emptyWorkbook('2023-12-15');
  const about = { ...facts, widths: [8, 38, 12, 14, 12, 12, 14] };
  const sheet = addSheet(workbook, about);
  addRange(sheet, 3, [facts.headers, ...facts.rows], about);
  const attainment = 1 + facts.headers.indexOf('Attainment');
  facts.rows.forEach((_, index) => {
    sheet.getCell(4 + index, attainment).numFmt = '0.0%';
  });
  return workbook;
}
