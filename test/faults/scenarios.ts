import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import type { Cell } from '../support/minimalXlsx';
import { plainWorkbook } from '../excel/workbooks';
import { valueOf } from '../excel/write';

/** A workbook into which a run writes, and what is whose in it. */
export interface Scenario {
  readonly name: string;
  readonly workbook: () => Promise<Uint8Array>;
  readonly settings: Settings;
  /** The same without anything of ours. */
  readonly bare: () => Promise<Uint8Array>;
}

/** What a person does in a workbook. */
export type Change = (context: Excel.RequestContext) => void;

const ROWS: readonly (readonly Cell[])[] = [
  ['Code', 'Indicator', 'Unit', 'Target', 'Achieved'],
  ['K1', 'Households reached', 'households', 100, 92],
  ['K2', 'Schools repaired', 'schools', 12, 12],
  ['K3', 'Wells drilled', 'wells', 40, 31],
];

/** @returns the workbook after a person's work in it. */
export async function edited(xlsx: Uint8Array, edit: Change): Promise<Uint8Array> {
  const preview = await openPreview(xlsx);
  await preview.run(async (context) => {
    edit(context);
    await context.sync();
  });
  return preview.save();
}

const plan = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Plan');

/** As an Excel Table, with a column of odd width where a column of ours will be. */
const excelTable = (): Promise<Uint8Array> =>
  edited(plainWorkbook(ROWS), (context) => {
    context.workbook.tables.add('Plan!A1:E4', true).name = 'Targets';
    plan(context).getRange('G1').format.columnWidth = 33;
    plan(context).getRange('B1').format.columnWidth = 140;
  });

/** With cells beside it that are formatted and blank, and columns of odd widths. */
const plainRange = (): Promise<Uint8Array> =>
  edited(plainWorkbook(ROWS), (context) => {
    const sheet = plan(context);
    sheet.getRange('F1').format.columnWidth = 33;
    sheet.getRange('H1').format.columnWidth = 201;
    const beside = sheet.getRange('G2:H3');
    beside.format.fill.color = '#FFF2CC';
    beside.format.font.italic = true;
    beside.numberFormat = [
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ];
    beside.format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('F2').format.horizontalAlignment = 'Center';
    const { custom } = sheet.getRange('A1:Z4').conditionalFormats.add('Custom');
    custom.rule.formula = '=$D1>1000';
    custom.format.font.color = '#FF0000';
  });

async function written(xlsx: Uint8Array): Promise<Uint8Array> {
  const preview = await openPreview(xlsx);
  valueOf(await createReviewHost(preview.run).write(DEFAULT_SETTINGS));
  return preview.save();
}

const otherFigures: Change = (context) => {
  plan(context).getRange('E2').values = [[101]];
  plan(context).getRange('E4').values = [[12]];
  plan(context).getRange('B3').values = [['Schools repaired or rebuilt']];
};

const moreRows: Change = (context) => {
  plan(context).getRange('A5:E6').values = [
    ['K4', 'Bridges built', 'bridges', 3, 4],
    ['K5', 'Roads paved', 'km', 25, 20],
  ];
};

/** A review was written, and the workbook was changed since. */
const laterRun = (name: string, workbook: () => Promise<Uint8Array>, change: Change): Scenario => ({
  name,
  workbook: async () => edited(await written(await workbook()), change),
  bare: async () => edited(await workbook(), change),
  settings: DEFAULT_SETTINGS,
});

const firstRun = (name: string, workbook: () => Promise<Uint8Array>): Scenario => ({
  name,
  workbook,
  bare: workbook,
  settings: DEFAULT_SETTINGS,
});

export const IN_TABLE = firstRun('an Excel Table', excelTable);
export const IN_RANGE = firstRun('a plain range', plainRange);
export const CHANGED = laterRun('a review with other figures', excelTable, otherFigures);
export const GROWN = laterRun('a review with more rows', plainRange, moreRows);
