import type { Workbook } from '@cj-tech-master/excelts';
import { emptyWorkbook, factsOf } from './files';
import { addLine, addRange, addSheet, rule, type Rows } from './sheets';

interface Facts {
  readonly sheet: string;
  readonly title: string;
  readonly span: string;
  readonly note: string;
  /** The titles above a part of the columns, then those of the columns. */
  readonly headers: Rows;
  readonly rows: Rows;
}

const HEADER_ROW = 5;
/** The first and last column of the quarters, from one. */
const QUARTERS = [5, 8] as const;

/** A province's indicators of a fiscal year, one column for the result of each quarter. */
export function thaiProvince(): Workbook {
  const facts = factsOf<Facts>('thai-province-2566');
  const workbook = emptyWorkbook('2023-07-10');
  const about = {
    ...facts,
    font: 'TH Sarabun New',
    headerRows: facts.headers.length,
    widths: [6, 58, 12, 20, 12, 12, 12, 12, 13, 17, 40],
  };
  const sheet = addSheet(workbook, about);
  addLine(sheet, 'A2', facts.span, about);
  addLine(sheet, 'A3', facts.note, about);
  const rows = [...facts.headers, ...facts.rows];
  addRange(sheet, HEADER_ROW, rows, about);
  const columns = facts.headers[0]!.length;
  rule(sheet, { top: HEADER_ROW, headerRows: facts.headers.length, rows: rows.length, columns });
  mergeHeader(sheet, columns);
  return workbook;
}

/** The quarters have one title above them; the other titles stand beside both rows. */
function mergeHeader(sheet: ReturnType<typeof addSheet>, width: number): void {
  const [first, last] = QUARTERS;
  sheet.mergeCells(HEADER_ROW, first, HEADER_ROW, last);
  for (let column = 1; column <= width; column++) {
    if (column >= first && column <= last) continue;
    sheet.mergeCells(HEADER_ROW, column, HEADER_ROW + 1, column);
  }
}
