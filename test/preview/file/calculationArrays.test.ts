import { beforeAll, describe, expect, it } from '@jest/globals';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import type { CellScalar, WorkbookFile } from '../../../src/preview/file/types';
import { describeWith } from '../../support/tools';
import { compareCalculators, type Difference } from './bothCalculators';

/** Label, date, value, share, all sorts: text, numbers, blanks, a truth value and an error. */
const ROWS: readonly (readonly (CellScalar | null)[])[] = [
  ['Label', 'Date', 'Value', 'Share', 'Mixed'],
  ['a', 45079, 12, 0.25, 1],
  ['A', 45079.5, '12', null, 'x'],
  ['a', 44013, null, '1,5', null],
  [' a  b ', null, 7.5, 0.5, '=1/0'],
  ['b', 45838, '', -3.7, true],
  [null, 45000, '≥ 90', 2, '=""'],
  ['a', 44013, 1000000, 0.3, '=NA()'],
];

const LABEL = '$A$2:$A$8';
const DATE = '$B$2:$B$8';
const VALUE = '$C$2:$C$8';
const MIXED = '$E$2:$E$8';

const FORMULAS: readonly string[] = [
  `SUMPRODUCT(--EXACT(${LABEL},"a"))`,
  `SUMPRODUCT(EXACT(${LABEL},"a")+EXACT(${LABEL},"A"))`,
  `SUMPRODUCT(--EXACT(${LABEL},$A$4))`,
  `SUMPRODUCT(--EXACT(${LABEL},${VALUE}))`,
  'SUMPRODUCT(--EXACT(Done[Label],"a"))',
  `SUMPRODUCT(ISNUMBER(${VALUE})*1)`,
  `SUMPRODUCT(ISTEXT(${VALUE})*1)`,
  `SUMPRODUCT(ISTEXT(${VALUE})*EXACT(${VALUE},"12"))`,
  `SUMPRODUCT(ISBLANK(${VALUE})*1)`,
  `SUMPRODUCT(ISERROR(${MIXED})*1)`,
  `SUMPRODUCT(ISNA(${MIXED})*1)`,
  `SUMPRODUCT(--ISERR(${MIXED}))`,
  `SUMPRODUCT(--NOT(ISNUMBER(${VALUE})))`,
  `SUMPRODUCT((${VALUE}<>"")*1)`,
  `SUMPRODUCT((${VALUE}="")*1)`,
  `SUMPRODUCT((${VALUE}>5)*1)`,
  `SUMPRODUCT((${VALUE}<5)*1)`,
  `SUMPRODUCT((${DATE}<Last_Day+1)*1)`,
  `SUMPRODUCT((${DATE}<MIN(Last_Day,Other_Day)+1)*(${VALUE}<>""))`,
  `SUMPRODUCT((${VALUE}<>"")*(1-EXACT(${VALUE},Word)))`,
  `SUMPRODUCT(EXACT(${LABEL},"a")*ISNUMBER(${VALUE}),${VALUE})`,
  `SUMPRODUCT((ISNUMBER(${VALUE})*ISNUMBER($D$2:$D$8)>0)*1)`,
  `SUMPRODUCT(${VALUE},$D$2:$D$8)`,
  `SUMPRODUCT(INT(${DATE})*1)`,
  `SUMPRODUCT(ABS($D$5:$D$6))`,
  `SUMPRODUCT(ROUND(${DATE}/7,1))`,
  `SUMPRODUCT((YEAR($B$6:$B$8)=2025)*1)`,
  `SUMPRODUCT((MONTH($B$6:$B$8)=7)*DAY($B$6:$B$8))`,
  `SUMPRODUCT(LEN(${LABEL}))`,
  `SUMPRODUCT(LEN(TRIM(${LABEL})))`,
  `SUMPRODUCT(--(LEFT(${LABEL},1)="a"))`,
  `SUMPRODUCT(--(UPPER(RIGHT(${LABEL},1))="B"))`,
  `SUMPRODUCT(--(MID(${LABEL},2,1)="a"))`,
  `SUMPRODUCT(EXACT(${LABEL},"b")*ROW(${LABEL}))`,
  `SUMPRODUCT(EXACT(${LABEL},"b")*(ROW(${LABEL})-ROW(INDEX(${LABEL},1))+1))`,
  'SUMPRODUCT(EXACT(Done[Label],"b")*(ROW(Done[Label])-ROW(INDEX(Done[Label],1))+1))',
  `INDEX(${VALUE},SUMPRODUCT(EXACT(${LABEL},"A")*(ROW(${LABEL})-ROW(INDEX(${LABEL},1))+1)))`,
  `ISTEXT(INDEX(${VALUE},2))*EXACT(INDEX(${VALUE},2),"12")`,
  `ROW(INDEX(${VALUE},3))`,
  'ROW(INDEX(One[Value],1))',
  `SUMPRODUCT(MAX(EXACT(${LABEL},"a")*${DATE}))`,
  `SUMPRODUCT(EXACT(${LABEL},"a")*(${DATE}=SUMPRODUCT(MAX(EXACT(${LABEL},"a")*${DATE}))))`,
  `SUMPRODUCT(--(FREQUENCY(${DATE},${DATE})>0))`,
  `SUMPRODUCT(--(FREQUENCY(INT(${DATE}),INT(${DATE}))>0))`,
  `SUMPRODUCT(--(FREQUENCY(EXACT(${LABEL},"a")*INT(${DATE}),EXACT(${LABEL},"a")*INT(${DATE}))>0))`,
  'INDEX(FREQUENCY({1,5,5,9,12},{10,5}),1)',
  'INDEX(FREQUENCY({1,5,5,9,12},{10,5}),2)',
  'INDEX(FREQUENCY({1,5,5,9,12},{10,5}),3)',
  `SUMPRODUCT(SUMIF(${LABEL},{"a","b"},${DATE}))`,
  `SUMPRODUCT(COUNTIF(${LABEL},{"a";"b";"c"}))`,
  `SUMPRODUCT(SUMIF(${LABEL},"a"&{"","*"},${DATE}))`,
  `SUMPRODUCT(COUNTIFS(${LABEL},"a",${DATE},{44013,45079}))`,
  `SUMPRODUCT(SUMIFS(${DATE},${LABEL},{"a","b"}))`,
  'SUMIF($D$2:$D$8,"<3",$B$2:$B$8)',
  'SUMIFS($B$2:$B$8,$D$2:$D$8,"<3")',
  'AVERAGEIFS($B$2:$B$8,$D$2:$D$8,"<3")',
  'AVERAGEIF($D$2:$D$8,">9")',
  'NOT("true")',
  'COUNT(Last_Day,Word,Nothing)',
  'COUNT(C2,C3,C4,C6)',
  'COUNT(INDEX($C$2:$C$8,1),INDEX($C$2:$C$8,4))',
  'MIN(Last_Day,Word,Nothing)',
  'MAX(C3,7)',
  'SUM(C2,C3)',
  'SUM(C3)',
  'COUNT(C:C)',
  'SUM(One[Value])',
  'COUNT(One[Label])',
  'MATCH("only",One[Label],0)',
  'SUMIF(One[Label],"only",One[Value])',
  'COUNTIF(One[Label],"on*")',
  'SUMPRODUCT(EXACT(One[Label],"only")*ISNUMBER(One[Value]),One[Value])',
  'SUMPRODUCT(--(FREQUENCY(EXACT(One[Label],"only")*INT(One[Value]),INT(One[Value]))>0))',
  'SUMPRODUCT(EXACT(One[Label],"only")*(ROW(One[Label])-ROW(INDEX(One[Label],1))+1))',
  'SUMPRODUCT(EXACT(Labels,"a")*ISNUMBER(Values))',
  'INDEX(Values,MATCH("b",Labels,0))',
  'MATCH("B",Labels,0)',
  'C3=12',
  'C3>12',
  'C3<"2"',
  'C4=""',
  'C4=0',
  'C6=""',
  'E7=""',
  'TRIM(C4)=""',
  'LEN(C3)',
  'N(C3)+N(C2)',
  'ISERROR(E5)',
  'IFERROR(E5,"none")',
  'IFERROR(SUMPRODUCT(EXACT(Labels,"a")*Mixed),"none")',
  'EXACT(0.1+0.2,"0.3")',
  'TRIM("  a   b ")',
  'MID("abc",0,1)',
  'LEFT("abc",-1)',
  'SUMPRODUCT($A$2:$A$4,$A$2:$A$5)',
  'IF(ISNUMBER($C$3),"(",")")&","&TEXT(1,"0")',
];

/** Where LibreOffice differs from Excel, what Excel gives. */
const AS_IN_EXCEL: readonly (readonly [string, CellScalar])[] = [
  [`SUMPRODUCT(--EXACT(${VALUE},"12"))`, 2],
  ['EXACT(TRUE,"TRUE")', true],
  [`SUMPRODUCT(ISNUMBER(${VALUE}))`, 0],
  [`SUMPRODUCT(${MIXED})`, '#DIV/0!'],
  [`INDEX(${VALUE},8)`, '#REF!'],
  [`ROW(INDEX(${VALUE},8))`, '#REF!'],
  ['SUMPRODUCT(EXACT($A$2:$A$4,$A$2:$A$5)*1)', '#N/A'],
  ['YEAR(-1)', '#NUM!'],
  ['DAY(60.5)', 29],
  ['MONTH(61)', 3],
  ['YEAR(0)&"-"&MONTH(0)&"-"&DAY(0)', '1900-1-0'],
];

/** In a table, of its own row. */
const IN_TABLE =
  '=IF(EXACT([@Label],"a"),COUNT([@Value],[@Date])&" "&MAX([@Value],1),ROW([@Label]))';

function workbook(formulas: readonly string[]): WorkbookFile {
  const book = newWorkbookFile();
  const [sheet] = book.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  ROWS.forEach((cells, r) => cells.forEach((value, c) => sheet.setCell(r, c, value)));
  const done = sheet.addTable({ row: 0, column: 0, rows: ROWS.length, columns: 5 }, true);
  done.setName('Done');
  done.addColumn(null, ['Checked', ...ROWS.slice(1).map(() => IN_TABLE)], null);
  ['Label', 'Value', 'only', 5].forEach((value, i) =>
    sheet.setCell(Math.floor(i / 2), 7 + (i % 2), value),
  );
  sheet.addTable({ row: 0, column: 7, rows: 2, columns: 2 }, true).setName('One');
  [45100, 45050, '≥ 90', null].forEach((value, i) => sheet.setCell(i, 10, value));
  ['Last_Day', 'Other_Day', 'Word', 'Nothing'].forEach((name, i) =>
    book.addName(name, `Sheet1!$K$${i + 1}`, null),
  );
  book.addName('Labels', `Sheet1!${LABEL}`, null);
  book.addName('Values', `Sheet1!${VALUE}`, null);
  book.addName('Mixed', `Sheet1!${MIXED}`, null);
  formulas.forEach((formula, i) => sheet.setCell(i, 12, `=${formula}`));
  return book;
}

describeWith('soffice', 'recalculation of arrays agrees with LibreOffice', () => {
  let differences: readonly Difference[];

  beforeAll(async () => {
    ({ differences } = await compareCalculators(workbook(FORMULAS).save()));
  });

  it.each(FORMULAS)('%s', (formula) => {
    expect(differences.filter((each) => each.formula === formula)).toEqual([]);
  });

  it('in the rows of a table', () => {
    expect(differences.filter(({ cell }) => cell.startsWith('Sheet1!F'))).toEqual([]);
  });
});

describe('recalculation of arrays', () => {
  const book = workbook(AS_IN_EXCEL.map(([formula]) => formula));
  book.recalculate();

  it.each(AS_IN_EXCEL.map(([formula, value], row) => ({ formula, value, row })))(
    '$formula gives $value',
    ({ value, row }) => {
      expect(book.sheets()[0]?.cell(row, 12).value).toBe(value);
    },
  );
});
