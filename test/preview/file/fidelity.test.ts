import { beforeAll, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import { openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { WorkbookFile } from '../../../src/preview/file/types';
import { toPdf } from '../../support/libreOffice';
import { toolAvailable } from '../../support/toolAvailable';
import { describeWith } from '../../support/tools';
import { libreOfficeSample, openpyxlSample, sheetsByOpenpyxl } from './samples';

const parts = (xlsx: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString('base64'),
    ]),
  );

/** @returns the names of the parts that two packages do not have alike */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [one, two] = [parts(before), parts(after)];
  return [...new Set([...one.keys(), ...two.keys()])]
    .filter((n) => one.get(n) !== two.get(n))
    .sort();
}

const text = (xlsx: Uint8Array, part: string): string =>
  strFromU8(unzipSync(xlsx)[part] ?? new Uint8Array());

/** Opens, writes, saves. */
function edit(xlsx: Uint8Array, write: (book: WorkbookFile) => void): Uint8Array {
  const book = openWorkbookFile(xlsx);
  write(book);
  return book.save();
}

/** Reads everything there is to read, which must not count as a change. */
function readAll(book: WorkbookFile): void {
  for (const sheet of book.sheets()) {
    const used = sheet.usedRange(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    for (let r = 0; r < used.row + used.rows; r += 1) {
      for (let c = 0; c < used.column + used.columns; c += 1) {
        sheet.cell(r, c);
        sheet.style(r, c);
      }
    }
    sheet.tables().map((t) => t.columns().map((column) => column.calculatedFormula()));
    sheet.charts().map((chart) => chart.definition());
    sheet.conditionalFormats().map((format) => format.definition());
    sheet.pageLayout();
    sheet.merges();
  }
  book.names().map((name) => name.formula());
  book.customXmlParts();
}

function suite(sample: () => Uint8Array): void {
  let before: Uint8Array;
  beforeAll(() => {
    before = sample();
  });

  it('saves every part byte for byte when nothing was written', () => {
    expect(differences(before, edit(before, readAll))).toEqual([]);
  });

  it('changes the sheet alone when a number is set, and there the cell alone', () => {
    const after = edit(before, (book) => book.sheets()[0]?.setCell(1, 1, 4321));
    expect(differences(before, after)).toEqual(['xl/worksheets/sheet1.xml']);
    const [was, is] = [
      text(before, 'xl/worksheets/sheet1.xml'),
      text(after, 'xl/worksheets/sheet1.xml'),
    ];
    const cell = /<c r="B2"[^>]*>.*?<\/c>/s;
    expect(is.replace(cell, '')).toBe(was.replace(cell, ''));
    expect(cell.exec(is)?.[0]).toContain('<v>4321</v>');
  });

  it('adds to the shared strings without touching those that are there', () => {
    const after = edit(before, (book) => book.sheets()[0]?.setCell(1, 0, 'quite new'));
    const known = 'xl/sharedStrings.xml' in unzipSync(before);
    const added = known ? [] : ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    const changed = [...added, 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'];
    expect(differences(before, after)).toEqual(changed);
    const items = (xlsx: Uint8Array): string[] =>
      text(xlsx, 'xl/sharedStrings.xml').match(/<si>.*?<\/si>/gs) ?? [];
    expect(items(after).slice(0, -1)).toEqual(items(before));
    expect(items(after).at(-1)).toBe('<si><t>quite new</t></si>');
  });

  it('takes its own writes back to the same content', () => {
    const after = edit(before, (book) => {
      book.addCustomXml('<mine xmlns="urn:mine"/>').delete();
      book.addName('Mine', '1', null).delete();
    });
    expect(differences(before, after).filter((name) => name.startsWith('xl/worksheets'))).toEqual(
      [],
    );
    expect(text(after, 'xl/workbook.xml')).toBe(text(before, 'xl/workbook.xml'));
  });

  it('makes files that openpyxl and LibreOffice open', async () => {
    const after = edit(before, writeMuch);
    if (toolAvailable('openpyxl')) expect(sheetsByOpenpyxl(after)).toContain('Review');
    const pdf = await toPdf(after);
    expect(strFromU8(pdf.slice(0, 5))).toBe('%PDF-');
  });
}

function writeMuch(book: WorkbookFile): void {
  const sheet = book.addSheet('Review');
  sheet.setCell(0, 0, 'Head');
  sheet.setCell(1, 0, 5);
  const table = sheet.addTable({ row: 0, column: 0, rows: 2, columns: 1 }, true);
  table.addColumn(null, ['Twice', '=[@Head]*2'], null);
  const format = { fontColor: '#C00000', bold: true, fillColor: null, numberFormat: null };
  const areas = [{ row: 1, column: 0, rows: 1, columns: 2 }];
  const rule = { kind: 'cellIs', operator: 'lessThan', formulas: ['3'] } as const;
  sheet.addConditionalFormat({ areas, rule, stopIfTrue: false, format });
  sheet.setPageLayout({
    paperSize: 9,
    orientation: 'landscape',
    printArea: 'A1:C9',
    rowBreaks: [4],
  });
  sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 2 }, { bold: true, fillColor: '#DDEBF7' });
  book.addCustomXml('<mine xmlns="urn:mine"/>');
  book.recalculate();
}

describeWith('openpyxl', 'a workbook by openpyxl', () => {
  suite(openpyxlSample);

  it('keeps first-page headers, validations and unknown formats when its sheet is written', () => {
    const before = openpyxlSample();
    const after = edit(before, (book) => {
      const [sheet] = book.sheets();
      sheet?.setPageLayout({ footer: '&Cours' });
      sheet?.conditionalFormats()[0]?.delete();
      sheet?.tables()[0]?.addColumn(null, null, 'New');
    });
    const xml = text(after, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('first page');
    expect(xml).toContain('<dataValidation ');
    expect(xml).toContain('iconSet');
    expect(xml).toContain('&amp;Cours');
  });

  it('moves what is beside a table, with the formulas that use it', () => {
    const book = openWorkbookFile(openpyxlSample());
    const [sheet, other] = book.sheets();
    sheet?.tables()[0]?.addColumn(null, null, 'One');
    sheet?.tables()[0]?.addColumn(null, null, 'Two');
    expect(sheet?.cell(0, 7).value).toBe('beside');
    expect(sheet?.cell(2, 8).formula).toBe('H2*2');
    expect(other?.cell(0, 0).formula).toBe("'Dữ liệu'!B2*2");
  });

  it('follows a renamed sheet into cells, charts and names, and a deleted one', () => {
    const book = openWorkbookFile(openpyxlSample());
    const [sheet, other] = book.sheets();
    sheet?.setName('Plan');
    expect(other?.cell(0, 0).formula).toBe('Plan!B2*2');
    expect(sheet?.charts()[0]?.definition().series[0]?.values).toBe('Plan!$B$2:$B$9');
    if (sheet === undefined) throw new Error('no sheet');
    book.deleteSheet(sheet);
    expect(other?.cell(0, 0).formula).toBe('#REF!*2');
    expect(sheetsByOpenpyxl(book.save())).toEqual(['Other one']);
  });

  it('reads charts, formats and layout', () => {
    const [sheet] = openWorkbookFile(openpyxlSample()).sheets();
    expect(sheet?.charts()[0]?.definition()).toMatchObject({
      kind: 'columnClustered',
      title: 'Bars',
    });
    const kinds = sheet?.conditionalFormats().map((f) => f.definition().rule.kind);
    expect(kinds).toEqual(['cellIs', 'dataBar', 'other', 'other', 'expression']);
    expect(sheet?.pageLayout()).toMatchObject({ printTitleRows: '$1:$1', footer: '&Cpage &P' });
    expect(sheet?.frozen()).toEqual({ rows: 1, columns: 1 });
    expect(sheet?.style(1, 3).numberFormat).toBe('yyyy-mm-dd');
  });
});

describeWith('soffice', 'a workbook by LibreOffice', () => {
  suite(() => libreOfficeSample('Code,Target,Done\nA,10,9\nB,20,25\nC,30,=B2\n'));
});
