import { sheetNamed, withCell } from '../generator/edit';
import { addressOf } from '../generator/address';
import { serialOf } from '../generator/days';
import type { Sheet } from '../generator/workbook';
import { changing, type Figure } from './figures';
import { anyOf, placeAt, type Planter } from './planting';

const formulaFor =
  (write: (address: string) => readonly string[]) =>
  ({ cell, row }: Figure, random: { readonly pick: <T>(items: readonly T[]) => T }) => ({
    ...cell!,
    formula: random.pick(write(addressOf(row.at, 30))),
  });

const linked = changing(
  'link to a file',
  { roles: ['achieved', 'target', 'numerator'] },
  formulaFor(() => [
    "='C:\\Reports\\[KPI 2023.xlsx]Sheet1'!$B$5",
    '=[Data.xlsx]Sheet1!B5',
    '=VLOOKUP("A1",\'[So lieu huyen.xlsx]Tong hop\'!$A$2:$C$40,3,FALSE)',
    "='https://example.org/files/[Plan 2023.xlsx]Q4'!C7",
    '=[1]Sheet1!$C$4',
  ]),
);

const homeMade = changing(
  'function of a macro',
  { roles: ['achieved', 'target'] },
  formulaFor((address) => [
    `=GetRate(${address})`,
    `=TongHopChiTieu("A1",2023)`,
    `=_xll.KPI_VALUE("A1")`,
    `=ROUND(LayKetQua(2023,"A1"),0)`,
  ]),
);

const inRow = changing(
  'today in a figure',
  { roles: ['achieved'], natures: ['count', 'money', 'area'] },
  ({ cell, value }, random) => ({
    ...cell!,
    formula: random.pick([`=IF(TODAY()>40000,${value},0)`, `=${value}*(NOW()>40000)`]),
  }),
);

/** The day of the report above or below the table, which is always today. */
const reportDay: Planter = (workbook, random) => {
  const table = random.pick(workbook.tables);
  const bottom = table.rows.at(-1)!.at;
  const row = bottom + 4;
  const { left = 0 } = { left: table.columns[0]!.at };
  const cell = {
    value: serialOf(2023, 12, 31),
    format: 'dd/mm/yyyy',
    formula: random.pick(['=TODAY()', '=NOW()', '=INT(NOW())']),
  };
  return {
    workbook: withCell(workbook, table.sheet, row, left, cell),
    at: placeAt(table.sheet, row, left),
    manner: 'day of the report',
  };
};

/** An old version, or a list that only its author needs. */
const hiddenCopy: Planter = (workbook, random) => {
  const names = { vi: ['Cũ', 'Nháp'], en: ['Old', 'Draft'], th: ['เก่า', 'ร่าง'] }[workbook.language];
  const name = random.pick(names);
  const { cells } = sheetNamed(workbook, workbook.tables[0]!.sheet);
  const copy: Sheet = {
    name,
    cells: random.chance(0.5) ? cells : [[{ value: 'x' }, { value: 1 }]],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isHidden: true,
    excelTables: [],
  };
  const sheets = random.chance(0.5) ? [...workbook.sheets, copy] : [copy, ...workbook.sheets];
  return { workbook: { ...workbook, sheets }, at: placeAt(name, 0, 0), manner: 'hidden sheet' };
};

export const SHARING = {
  'external-link': linked,
  'custom-function': homeMade,
  'volatile-date': anyOf(inRow, reportDay),
  'hidden-sheet': hiddenCopy,
} as const satisfies Readonly<Record<string, Planter>>;
