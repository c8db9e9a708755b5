import { describe, expect, it } from '@jest/globals';
import { openWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { blankPreview, refusal } from '../protocol/support';

/** Makes the table `Targets` in A1:C3 of Sheet1. */
async function withTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:C3').values = [
    ['Code', 'Target', 'Achieved'],
    ['a', 10, 5],
    ['b', 20, 25],
  ];
  const table = context.workbook.tables.add('Sheet1!A1:C3', true);
  table.name = 'Targets';
  await context.sync();
  return table;
}

describe('tables', () => {
  it('add a column with formulas, and move what stands beside them', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      const table = await withTable(context);
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D2').values = [['beside']];
      const column = table.columns.add(undefined, [
        ['Attainment'],
        ['=[@Achieved]/[@Target]'],
        ['=[@Achieved]/[@Target]'],
      ]);
      const body = column.getDataBodyRange().load('address,values');
      const beside = sheet.getRange('E2').load('values');
      table.columns.load('items/name,items/index');
      await context.sync();
      const names = table.columns.items.map(({ name, index }) => [name, index]);
      return [body.address, body.values, beside.values, names];
    });
    expect(read).toEqual([
      'Sheet1!D2:D3',
      [[0.5], [1.25]],
      [['beside']],
      [
        ['Code', 0],
        ['Target', 1],
        ['Achieved', 2],
        ['Attainment', 3],
      ],
    ]);
  });

  it('are found by name in any case, by id, by range; missing ones are refused', async () => {
    const preview = await blankPreview();
    await preview.run(withTable);
    const read = await preview.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const table = tables.getItem('TARGETS').load('id,name,showHeaders,style');
      const missing = tables.getItemOrNullObject('Other');
      const met = worksheets.getItem('Sheet1').getRange('B2').getTables(false).load('items/name');
      const apart = worksheets.getItem('Sheet1').getRange('F2').getTables(false).getCount();
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      const same = tables.getItem(table.id).load('name');
      await context.sync();
      return [
        table.name,
        same.name,
        missing.isNullObject,
        met.items.length,
        apart.value,
        body.address,
      ];
    });
    expect(read).toEqual(['Targets', 'Targets', true, 1, 0, 'Sheet1!A2:C3']);
    const error = await refusal(
      preview.run(async (context) => {
        context.workbook.tables.getItem('Other').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  it('refuse a column of another length', async () => {
    const preview = await blankPreview();
    const batch = preview.run(async (context) => {
      (await withTable(context)).columns.add(undefined, [['Header'], [1]]);
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe('InvalidArgument');
  });

  it('lose a column by name', async () => {
    const preview = await blankPreview();
    const header = await preview.run(async (context) => {
      const table = await withTable(context);
      table.columns.getItem('Target').delete();
      const range = table.getHeaderRowRange().load('values');
      await context.sync();
      return range.values;
    });
    expect(header).toEqual([['Code', 'Achieved']]);
  });

  /** @returns the formulas of column D below the header, and what the file has as the column's formula. */
  async function filled(
    fill: (body: Excel.Range, sheet: Excel.Worksheet, table: Excel.Table) => void,
  ): Promise<readonly unknown[]> {
    const preview = await blankPreview();
    const formulas = await preview.run(async (context) => {
      const table = await withTable(context);
      table.columns.add(undefined, undefined, 'Share');
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      fill(sheet.getRange('D2:D3'), sheet, table);
      const range = sheet.getRange('D2:D5').load('formulas');
      await context.sync();
      return range.formulas.map(([formula]) => formula as unknown);
    });
    const [table] = openWorkbookFile(preview.save()).sheets()[0]!.tables();
    return [...formulas, table!.columns()[3]!.calculatedFormula()];
  }

  const SHARE = '=[@Achieved]/[@Target]';
  const setAll = (range: Excel.Range, formula: string): void => {
    range.formulas = formula as unknown as string[][];
  };

  it('make a column that is filled with one formula a calculated one', async () => {
    expect(await filled((body) => setAll(body, SHARE))).toEqual([
      SHARE,
      SHARE,
      '',
      '',
      SHARE.slice(1),
    ]);
  });

  it('do so where references to the row are moved down', async () => {
    const found = await filled((body) => (body.formulas = [['=$C2/$B2'], ['=$C3/$B3']]));
    expect(found).toEqual(['=$C2/$B2', '=$C3/$B3', '', '', '$C2/$B2']);
  });

  it('do not where formulas differ', async () => {
    const found = await filled((body) => (body.formulas = [['=$C2/$B2'], ['=$C2/$B3']]));
    expect(found.at(-1)).toBeNull();
  });

  it('keep it where single cells get something else', async () => {
    const found = await filled((body, sheet) => {
      setAll(body, SHARE);
      sheet.getRange('D3').values = [[1]];
    });
    expect(found).toEqual([SHARE, 1, '', '', SHARE.slice(1)]);
  });

  it('compute new rows by it, over nothing that is there', async () => {
    const found = await filled((body, sheet, table) => {
      setAll(body, SHARE);
      sheet.getRange('D5').values = [['mine']];
      table.resize('A1:D5');
    });
    expect(found).toEqual([SHARE, SHARE, SHARE, 'mine', SHARE.slice(1)]);
  });

  it('move references to the row in new rows', async () => {
    const found = await filled((body, _, table) => {
      body.formulas = [['=$C2/$B2'], ['=$C3/$B3']];
      table.resize('A1:D5');
    });
    expect(found).toEqual(['=$C2/$B2', '=$C3/$B3', '=$C4/$B4', '=$C5/$B5', '$C2/$B2']);
  });
});
