import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { CellScalar, SheetFile } from '../../../src/preview/file/types';
import { readValues, recalculate, type CalculatedValue } from '../../support/libreOffice';
import { describeWith } from '../../support/tools';

/** Code, target, done, day, remark. */
const ROWS: readonly (readonly (CellScalar | null)[])[] = [
  ['Code', 'Target', 'Done so far', 'Day', "It's [odd] #1"],
  ['A1', 400, 338, 45079, 'x'],
  ['A2', 934, 891, 44013, null],
  ['A3', 0, 5, 45838, '1,234'],
  ['A4', 10, null, 45000, 'done'],
  ['A5', 3, 'n/a', 45001, true],
  ['A6', 1.005, 1.005, 45002, '≥ 90'],
  ['A7', 0.1, 0.3, 45003, ''],
];

const FORMULAS: readonly string[] = [
  'SUM(Plan[Target])',
  'SUM(Plan[[Target]:[Done so far]])',
  'COUNT(Plan[Done so far])',
  'COUNTA(Plan[Done so far])',
  'COUNTBLANK(Plan[Done so far])',
  'AVERAGE(Plan[Done so far])',
  'MAX(Plan[Target])',
  'MIN(Plan[Target],5)',
  'COUNTIFS(Plan[Done so far],"<3")',
  'COUNTIFS(Plan[Done so far],">=5",Plan[Target],">100")',
  'COUNTIFS(Plan[Code],"A*")',
  'COUNTIFS(Plan[Code],"A?",Plan[Target],"<>0")',
  'COUNTIF(Plan[Done so far],"n/a")',
  'COUNTIF(Plan[Target],10)',
  'COUNTIFS(Plan[Day],"<="&Review_Date)',
  'SUMIFS(Plan[Target],Plan[Day],"<="&Review_Date)',
  'SUMIFS(Plan[Done so far],Plan[Code],"A1")',
  'SUMIF(Plan[Code],"A2",Plan[Target])',
  'AVERAGEIFS(Plan[Target],Plan[Target],">0")',
  'SUMPRODUCT((Plan[Target]>5)*(Plan[Day]<45100)*1)',
  'SUMPRODUCT(--(Plan[Code]="A1"),Plan[Target])',
  'SUMPRODUCT(Plan[Target],Plan[Day])',
  'INDEX(Plan[Target],MATCH("A2",Plan[Code],0))',
  'INDEX(Plan[[Code]:[Day]],2,3)',
  'MATCH("zz",Plan[Code],0)',
  'IFERROR(MATCH("zz",Plan[Code],0),"none")',
  'ISNUMBER(INDEX(Plan[Done so far],5))',
  'ISNUMBER(INDEX(Plan[Done so far],1))',
  'ISBLANK(INDEX(Plan[Done so far],4))',
  'ISTEXT(INDEX(Plan[Done so far],5))',
  'IF(AND(B2>=100,C2<B2),"below","fine")',
  'IF(OR(B2<0,NOT(C2>B2)),1,2)',
  'ABS(-2.5)+SIGN(-3)',
  'ROUND(1.005,2)',
  'ROUND(2.5,0)',
  'ROUND(-2.345,2)',
  'ROUNDUP(7.01,0)',
  'ROUNDDOWN(-7.99,0)',
  'INT(-1.5)',
  'MOD(-7,3)',
  'FIXED(1234.567,1)',
  'FIXED(0.845*100,1)&" %"',
  'FIXED(1234.567,1,TRUE)',
  'YEAR(Review_Date)+543',
  'MONTH(Review_Date)',
  'DAY(Review_Date)',
  'DATE(2025,6,30)-Review_Date',
  'EDATE(Review_Date,1)',
  'NA()',
  'ISNA(NA())',
  'IFERROR(1/0,"no")',
  '1/0',
  'LEFT("attainment",3)&RIGHT("x1",1)&MID("abcd",2,2)',
  'LEN("Tỷ lệ")',
  'SUBSTITUTE("a.b.c",".",",")',
  'TRIM("  a  b ")',
  'UPPER("abc")&LOWER("DEF")',
  'VALUE("12.5")',
  'VALUE("1,234")',
  'ROWS(B2:B8)',
  'ROWS(Plan[Target])',
  'COLUMNS(Plan[[Target]:[Day]])',
  '(Review_Date-DATE(2020,7,1))/(DATE(2025,6,30)-DATE(2020,7,1))',
  'Near_Line*100%',
  'MIN(1,C2/B2)',
  '2-C2/B2',
  'IF(ABS(C2-B2)<=1E-12*MAX(ABS(C2),ABS(B2)),"met","not")',
  'SUBTOTAL(109,Plan[Target])',
  'CHOOSE(2,"a","b","c")',
  'EXACT("a","A")',
  '"a"="A"',
  '-2^2',
  '5%*200',
];

/** In the table, by row. */
const IN_TABLE =
  '=IF(ISNUMBER([@[Done so far]]),IF([@Target]>0,[@[Done so far]]/[@Target],"none"),NA())';

function fill(sheet: SheetFile): void {
  ROWS.forEach((cells, r) => cells.forEach((value, c) => sheet.setCell(r, c, value)));
  const table = sheet.addTable({ row: 0, column: 0, rows: ROWS.length, columns: 5 }, true);
  table.setName('Plan');
  table.addColumn(null, ['Ratio', ...ROWS.slice(1).map(() => IN_TABLE)], null);
}

describeWith('soffice', 'recalculation agrees with LibreOffice', () => {
  let ours: ReadonlyMap<string, CalculatedValue | null>;
  let theirs: ReadonlyMap<string, CalculatedValue>;

  beforeAll(async () => {
    const book = newWorkbookFile();
    const [sheet] = book.sheets();
    if (sheet === undefined) throw new Error('no sheet');
    fill(sheet);
    book.addName('Review_Date', '45079', null);
    book.addName('Near_Line', '0.9', null);
    FORMULAS.forEach((formula, i) => sheet.setCell(19 + i, 0, `=${formula}`));
    book.recalculate();
    const read = (row: number, column: number): CalculatedValue | null => {
      const { value, isError } = sheet.cell(row, column);
      return isError ? { error: `${value}` } : value;
    };
    ours = new Map([
      ...FORMULAS.map((formula, i) => [formula, read(19 + i, 0)] as const),
      ...ROWS.slice(1).map((_, i) => [`row ${i}`, read(1 + i, 5)] as const),
    ]);
    const values = readValues(await recalculate(book.save())).get('Sheet1') ?? new Map();
    theirs = new Map([
      ...FORMULAS.map((formula, i) => [formula, values.get(`A${20 + i}`)] as const),
      ...ROWS.slice(1).map((_, i) => [`row ${i}`, values.get(`F${2 + i}`)] as const),
    ]);
  });

  it.each([...FORMULAS, ...ROWS.slice(1).map((_, i) => `row ${i}`)])('%s', (formula) => {
    const [our, their] = [ours.get(formula), theirs.get(formula)];
    if (typeof our === 'number' && typeof their === 'number') {
      expect(Math.abs(our - their)).toBeLessThanOrEqual(1e-12 * Math.abs(their));
    } else {
      expect(our).toEqual(their);
    }
  });
});

describe('recalculation', () => {
  it('takes a bare table name as the body of the table, as Excel does and LibreOffice does not', () => {
    const book = newWorkbookFile();
    const [sheet] = book.sheets();
    if (sheet === undefined) throw new Error('no sheet');
    fill(sheet);
    sheet.setCell(20, 0, '=ROWS(Plan)');
    sheet.setCell(21, 0, '=COLUMNS(Plan)');
    book.recalculate();
    expect([sheet.cell(20, 0).value, sheet.cell(21, 0).value]).toEqual([7, 6]);
  });

  it('leaves what would take too long to Excel, and says so in the file', () => {
    const book = newWorkbookFile();
    const [sheet] = book.sheets();
    if (sheet === undefined) throw new Error('no sheet');
    for (let r = 0; r < 7000; r += 1) sheet.setCell(r, 0, `=COUNTIFS(B$1:B$7000,B${r + 1})`);
    book.recalculate();
    expect(sheet.cell(5, 0)).toEqual({
      value: null,
      isError: false,
      formula: 'COUNTIFS(B$1:B$7000,B6)',
    });
    const workbook = strFromU8(unzipSync(book.save())['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });
});
