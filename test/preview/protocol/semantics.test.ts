import { describe, expect, it } from '@jest/globals';
import { blankPreview, refusal } from './support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

describe('loading', () => {
  it('throws PropertyNotLoaded when an unloaded property is read', async () => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        const range = sheet1(context).getRange('A1').load('address');
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('gives the members that are named, of the object, of others and of items', async () => {
    const preview = await blankPreview();
    const found = await preview.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
      const range = sheet1(context).getRange('B2:C3').load('address,format/font/bold');
      await context.sync();
      return [sheets.items[0]?.name, sheets.items[0]?.tables.items.length, range.toJSON()];
    });
    expect(found).toEqual([
      'Sheet1',
      0,
      { address: 'Sheet1!B2:C3', format: { font: { bold: false } } },
    ]);
  });

  it('takes a page of a collection by top and skip', async () => {
    const preview = await blankPreview();
    const names = await preview.run(async (context) => {
      const { worksheets } = context.workbook;
      ['Two', 'Three', 'Four'].forEach((name) => worksheets.add(name));
      worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Two', 'Three']);
  });

  it('refuses a property that does not exist', async () => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        sheet1(context).getRange('A1').load('colour');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.colour');
  });
});

describe('null objects', () => {
  it('tells by isNullObject, also of what hangs on them', async () => {
    const preview = await blankPreview();
    const found = await preview.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = missing.getRange('A1').load('values');
      const there = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      return [missing.isNullObject, range.isNullObject, there.isNullObject, there.name];
    });
    expect(found).toEqual([true, true, false, 'Sheet1']);
  });

  it('refuses to change them', async () => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Nowhere').delete();
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

describe('errors', () => {
  it('names the member that was refused', async () => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        context.workbook.worksheets.getItem('Nowhere').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });

  it('stops at the failing action; what came before stays done, what came after is not', async () => {
    const preview = await blankPreview();
    await refusal(
      preview.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange('A1').values = [['before']];
        context.workbook.tables.getItem('Nowhere').load('name');
        sheet.getRange('A2').values = [['after']];
        await context.sync();
      }),
    );
    const values = await preview.run(async (context) => {
      const range = sheet1(context).getRange('A1:A2').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['before'], ['']]);
  });

  it('keeps the results of the actions before the failing one', async () => {
    const preview = await blankPreview();
    const address = await preview.run(async (context) => {
      const range = sheet1(context).getRange('A1').load('address');
      context.workbook.tables.getItem('Nowhere').load('name');
      await refusal(context.sync());
      return range.address;
    });
    expect(address).toBe('Sheet1!A1');
  });
});

describe('references', () => {
  it('lead to the same range after a sync, also when its sheet was renamed', async () => {
    const preview = await blankPreview();
    const found = await preview.run(async (context) => {
      const sheet = sheet1(context);
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      await context.sync();
      sheet.name = 'Renamed';
      await context.sync();
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(found).toEqual(['Renamed!A1:A2', [[1], [2]]]);
  });

  it('let a new object be used after the sync that made it, and only once', async () => {
    const preview = await blankPreview();
    const count = await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Added');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      sheet.load('name');
      const all = context.workbook.worksheets.getCount();
      await context.sync();
      return all.value;
    });
    expect(count).toBe(2);
  });

  it('are given back in a request of their own when the run ends', async () => {
    const preview = await blankPreview();
    await preview.run(async (context) => {
      sheet1(context).getRange('A1').load('values');
      await context.sync();
    });
    expect(preview.requests).toBe(2);
  });
});

describe('requirement sets', () => {
  it('refuses a member above the claimed set, and says which it needs', async () => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        sheet1(context).getRange('A1').getDependents().load('addresses');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Range.getDependents is part of the ExcelApi 1.15');
  });

  it('compares versions by number: 1.9 lies below 1.14 and above 1.3', async () => {
    const layout = async (context: Excel.RequestContext): Promise<string> => {
      const { pageLayout } = sheet1(context);
      pageLayout.load('orientation');
      await context.sync();
      return pageLayout.orientation;
    };
    expect(await (await blankPreview()).run(layout)).toBe('Portrait');
    const old = await blankPreview({ apiVersion: '1.3' });
    expect((await refusal(old.run(layout))).code).toBe('ApiNotFound');
  });

  it('leaves such members out when everything is loaded', async () => {
    const preview = await blankPreview({ apiVersion: '1.7' });
    const sheet = await preview.run(async (context) => {
      const loaded = sheet1(context).load();
      await context.sync();
      return loaded.toJSON();
    });
    expect(sheet).toMatchObject({ name: 'Sheet1', position: 0 });
    expect(sheet).not.toHaveProperty('showGridlines');
  });
});

describe('what is not implemented', () => {
  it.each([
    [
      'Worksheet.shapes',
      (context: Excel.RequestContext) => sheet1(context).shapes.load('items/name'),
    ],
    ['Range.sort', (context: Excel.RequestContext) => sheet1(context).getRange().sort.apply([])],
    [
      'Range.hasSpill',
      (context: Excel.RequestContext) => sheet1(context).getRange().load('hasSpill'),
    ],
    ['Worksheet.copy', (context: Excel.RequestContext) => sheet1(context).copy().load('name')],
  ])('fails by name: %s', async (member, use) => {
    const preview = await blankPreview();
    const error = await refusal(
      preview.run(async (context) => {
        use(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe('NotImplemented');
    expect(error.debugInfo.errorLocation).toBe(member);
    expect(error.message).toContain(member);
  });
});

describe('several previews', () => {
  it('do not disturb each other, also when their batches overlap', async () => {
    const previews = await Promise.all([blankPreview(), blankPreview()]);
    const names = await Promise.all(
      previews.map((preview, index) =>
        preview.run(async (context) => {
          const sheet = sheet1(context);
          sheet.name = `Book${index}`;
          await context.sync();
          const all = context.workbook.worksheets.load('items/name');
          await context.sync();
          return all.items.map(({ name }) => name);
        }),
      ),
    );
    expect(names).toEqual([['Book0'], ['Book1']]);
  });
});
