import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A workbook by openpyxl with most of what people put into one. Written with this program's help it must stay whole. */
const SCRIPT = `
import sys, datetime
from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
book = Workbook()
sheet = book.active
sheet.title = 'Dữ liệu'
sheet.append(['Code', 'Target', 'Done', 'When'])
for i in range(1, 9):
    sheet.append(['A%d' % i, i * 10, i * 9 if i != 4 else 'n/a', datetime.date(2023, 6, i)])
sheet['F1'] = 'beside'
sheet['F2'] = '=SUM(B2:B9)'
sheet['G3'] = '=F2*2'
table = Table(displayName='Targets', ref='A1:D9')
table.tableStyleInfo = TableStyleInfo(name='TableStyleLight9', showRowStripes=True)
sheet.add_table(table)
sheet['F2'].comment = Comment('a remark', 'someone')
sheet['F4'] = 'a link'
sheet['F4'].hyperlink = 'https://example.org/'
sheet.conditional_formatting.add('B2:B9', CellIsRule(operator='lessThan', formula=['30'], font=Font(color='FF0000')))
sheet.conditional_formatting.add('C2:C9', DataBarRule(start_type='num', start_value=0, end_type='num', end_value=90, color='638EC6'))
sheet.conditional_formatting.add('B2:B9', ColorScaleRule(start_type='min', start_color='FFFFFF', end_type='max', end_color='00FF00'))
sheet.conditional_formatting.add('B2:B9', IconSetRule('3Arrows', 'percent', [0, 33, 67]))
sheet.conditional_formatting.add('A2:A9', FormulaRule(formula=['$B2>$C2'], fill=PatternFill(bgColor='FFC7CE', fill_type='solid')))
validation = DataValidation(type='list', formula1='"yes,no"')
sheet.add_data_validation(validation)
validation.add('H2:H9')
sheet.oddFooter.center.text = 'page &P'
sheet.firstHeader.center.text = 'first page'
sheet.HeaderFooter.differentFirst = True
sheet.freeze_panes = 'B2'
sheet.print_title_rows = '1:1'
sheet.merge_cells('A12:D12')
bars = BarChart()
bars.title = 'Bars'
bars.add_data(Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=9), titles_from_data=True)
bars.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=9))
sheet.add_chart(bars, 'J2')
other = book.create_sheet('Other one')
other['A1'] = "='Dữ liệu'!B2*2"
other['A2'] = '=Rate*SUM(Targets[Target])'
lines = LineChart()
lines.add_data(Reference(sheet, min_col=2, min_row=1, max_row=9), titles_from_data=True)
other.add_chart(lines, 'C3')
rate = DefinedName('Rate', attr_text='0.9')
if hasattr(book.defined_names, 'append'):
    book.defined_names.append(rate)
else:
    book.defined_names.add(rate)
book.save(sys.argv[1])
`;

/** @returns the bytes of the sample workbook; needs openpyxl */
export function openpyxlSample(): Uint8Array {
  return inFolder((folder) => {
    const path = join(folder, 'sample.xlsx');
    execFileSync('/usr/bin/python3', ['-c', SCRIPT, path], { stdio: ['ignore', 'ignore', 'pipe'] });
    return new Uint8Array(readFileSync(path));
  });
}

const CHECK = `
import sys, warnings
from openpyxl import load_workbook
warnings.simplefilter('ignore')
book = load_workbook(sys.argv[1])
print(','.join(s.title for s in book.worksheets))
`;

/** @returns the sheets' names as openpyxl reads them; throws where it cannot open the file */
export function sheetsByOpenpyxl(xlsx: Uint8Array): string[] {
  return inFolder((folder) => {
    const path = join(folder, 'made.xlsx');
    writeFileSync(path, xlsx);
    return execFileSync('/usr/bin/python3', ['-c', CHECK, path], { encoding: 'utf8' })
      .trim()
      .split(',');
  });
}

/** @returns a workbook that LibreOffice made of CSV text and saved as .xlsx */
export function libreOfficeSample(csv: string): Uint8Array {
  return inFolder((folder) => {
    const path = join(folder, 'sample.csv');
    writeFileSync(path, csv);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', folder, path];
    execFileSync('soffice', [profile, ...options], { stdio: 'ignore', timeout: 170_000 });
    return new Uint8Array(readFileSync(join(folder, 'sample.xlsx')));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'preview-file-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
