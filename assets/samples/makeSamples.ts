/**
 * Writes the sample workbooks from the readable data beside this file: `npm run samples`.
 * It uses a spreadsheet library that the product itself does not read or save workbooks with, so that
 * the samples are files made by somebody else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

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
  readonly rows: readonly (readonly (string | number)[])[];
}

const HERE = new URL('.', import.meta.url);
const FONT = { name: 'Times New Roman', size: 12 };

function addSheet(
  workbook: Workbook,
  name: string,
  title: string,
  widths: readonly number[],
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const cell = sheet.getCell('A1');
  cell.value = title;
  cell.font = { ...FONT, size: 14, bold: true };
  return sheet;
}

function addTable(sheet: Worksheet, at: string, facts: TableFacts, rows: unknown[][]): void {
  sheet.addTable({
    name: facts.table,
    ref: at,
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: facts.headers.map((name) => ({ name, filterButton: true })),
    rows: rows as never,
  });
}

function targetsSheet(workbook: Workbook, facts: Facts): void {
  const { targets } = facts;
  const sheet = addSheet(workbook, targets.sheet, facts.title, [5, 8, 46, 11, 18, 12, 30]);
  sheet.getCell('A2').value = facts.statement;
  sheet.getCell('A2').font = { ...FONT, italic: true };
  addTable(
    sheet,
    'A4',
    targets,
    targets.rows.map((row) => [...row]),
  );
}

function achievementsSheet(workbook: Workbook, facts: Facts): void {
  const { achievements, targets } = facts;
  const names = new Map(targets.rows.map((row) => [row[1], row[2]]));
  const sheet = addSheet(workbook, achievements.sheet, achievements.title, [13, 8, 46, 12]);
  const rows = achievements.rows.map(([day, code, value]) => [
    new Date(`${day}T00:00:00Z`),
    code,
    names.get(code!),
    value,
  ]);
  addTable(sheet, 'A3', achievements, rows);
  rows.forEach((_, index) => {
    sheet.getCell(4 + index, 1).numFmt = 'dd/mm/yyyy';
  });
}

function planSheet(workbook: Workbook, facts: Facts): void {
  const { plan } = facts;
  const sheet = addSheet(workbook, plan.sheet, plan.title, [46, 10, 18, 15, 17]);
  plan.headers.forEach((header, index) => {
    const cell = sheet.getCell(3, index + 1);
    cell.value = header;
    cell.font = { ...FONT, bold: true };
  });
  plan.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      sheet.getCell(4 + r, c + 1).value = value;
    }),
  );
  sheet.getCell('E4').numFmt = '0.0%';
}

async function makeMidterm(): Promise<void> {
  const facts = JSON.parse(readFileSync(new URL('midterm-2023.json', HERE), 'utf8')) as Facts;
  const workbook = new Workbook();
  workbook.creator = 'Sample';
  workbook.created = workbook.modified = new Date('2023-06-02T00:00:00Z');
  targetsSheet(workbook, facts);
  achievementsSheet(workbook, facts);
  planSheet(workbook, facts);
  writeFileSync(
    new URL('midterm-2023.xlsx', HERE),
    new Uint8Array(await workbook.xlsx.writeBuffer()),
  );
}

interface Draft {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

async function makeFaulty(): Promise<void> {
  const draft = JSON.parse(readFileSync(new URL('faulty.json', HERE), 'utf8')) as Draft;
  const workbook = new Workbook();
  workbook.creator = 'Sample';
  workbook.created = workbook.modified = new Date('2023-12-15T00:00:00Z');
  const sheet = addSheet(workbook, draft.sheet, draft.title, [8, 38, 12, 14, 12, 12, 14]);
  [draft.headers, ...draft.rows].forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = sheet.getCell(3 + r, c + 1);
      cell.value = value;
      cell.font = { ...FONT, bold: r === 0 };
      if (r > 0 && draft.headers[c] === 'Attainment') cell.numFmt = '0.0%';
    }),
  );
  writeFileSync(new URL('faulty.xlsx', HERE), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

await makeMidterm();
await makeFaulty();
