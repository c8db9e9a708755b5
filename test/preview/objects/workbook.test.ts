import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { openPreview } from '../../../src/preview/node';
import { blankPreview, refusal } from '../protocol/support';

describe('worksheets', () => {
  it('are added, named, moved, hidden and deleted', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.add();
      const hidden = worksheets.add('Hidden one');
      worksheets.add('Gone').delete();
      hidden.visibility = 'Hidden';
      first.position = 0;
      first.name = 'First';
      first.activate();
      worksheets.load('items/name,items/position,items/visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      const visible = worksheets.getCount(true);
      await context.sync();
      const sheets = worksheets.items.map(({ name, visibility }) => [name, visibility]);
      return { sheets, active: active.name, visible: visible.value };
    });
    expect(read).toEqual({
      sheets: [
        ['First', 'Visible'],
        ['Sheet1', 'Visible'],
        ['Hidden one', 'Hidden'],
      ],
      active: 'First',
      visible: 2,
    });
  });

  it('keep one that is visible, and names that are free', async () => {
    const preview = await blankPreview();
    const last = preview.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect((await refusal(last)).code).toBe('InvalidOperation');
    const taken = preview.run(async (context) => {
      context.workbook.worksheets.add('sheet1').load('name');
      await context.sync();
    });
    expect((await refusal(taken)).code).toBe('ItemAlreadyExists');
  });
});

describe('a protected sheet', () => {
  it('says so, refuses writes, and can be read', async () => {
    const parts = unzipSync(newWorkbookFile().save());
    const name = Object.keys(parts).find((each) => each.startsWith('xl/worksheets/'))!;
    const xml = strFromU8(parts[name]!);
    const locked = xml.replace(/(<sheetData\/>|<\/sheetData>)/, '$1<sheetProtection sheet="1"/>');
    const preview = await openPreview(zipSync({ ...parts, [name]: strToU8(locked) }));
    const isProtected = await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.load('protected');
      sheet.getRange('A1').load('values');
      await context.sync();
      return sheet.protection.protected;
    });
    expect(isProtected).toBe(true);
    const batch = preview.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe('AccessDenied');
  });
});

describe('names', () => {
  it('stand for ranges, formulas and values, in the workbook or a sheet', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { names } = context.workbook;
      names.add('Near', sheet.getRange('B2:C3'), 'the near line');
      names.add('Share', '=0.9');
      names.add('Word', 'met');
      sheet.names.add('Own', sheet.getRange('A1'));
      names.getItem('share').formula = '=0.8';
      names.load('items/name,items/type,items/value,items/scope,items/formula');
      sheet.names.load('items/name,items/scope');
      const range = names.getItem('Near').getRange().load('address');
      const missing = names.getItemOrNullObject('Missing');
      await context.sync();
      const all = names.items.map(({ name, type, value }) => [name, type, value]);
      const own = sheet.names.items.map(({ name, scope }) => [name, scope]);
      return { all, own, address: range.address, missing: missing.isNullObject };
    });
    expect(read).toEqual({
      all: [
        ['Near', 'Range', 'Sheet1!B2:C3'],
        ['Share', 'Double', 0.8],
        ['Word', 'String', 'met'],
      ],
      own: [['Own', 'Worksheet']],
      address: 'Sheet1!B2:C3',
      missing: true,
    });
  });

  it('exist once', async () => {
    const preview = await blankPreview();
    const batch = preview.run(async (context) => {
      context.workbook.names.add('Near', '=1');
      context.workbook.names.add('NEAR', '=2');
      await context.sync();
    });
    expect((await refusal(batch)).code).toBe('ItemAlreadyExists');
  });
});

describe('custom XML parts', () => {
  it('are found by namespace, changed and deleted, and stay with the file', async () => {
    const preview = await blankPreview();
    await preview.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<journal xmlns="urn:journal"/>');
      parts.add('<other xmlns="urn:other"/>').delete();
      await context.sync();
      parts
        .getByNamespace('urn:journal')
        .getOnlyItem()
        .setXml('<journal xmlns="urn:journal" n="1"/>');
      await context.sync();
    });
    const again = await openPreview(preview.save());
    const read = await again.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts
        .getByNamespace('urn:journal')
        .getOnlyItemOrNullObject()
        .load('namespaceUri');
      const other = parts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      return [part.namespaceUri, xml.value, other.isNullObject];
    });
    expect(read).toEqual([
      'urn:journal',
      expect.stringContaining('<journal xmlns="urn:journal" n="1"'),
      true,
    ]);
  });
});

describe('the application', () => {
  it('has the culture of the person, with its separators', async () => {
    const preview = await blankPreview({ culture: 'vi-VN' });
    const read = await preview.run(async (context) => {
      const culture = context.application.cultureInfo.load('name');
      culture.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await context.sync();
      const { numberDecimalSeparator, numberGroupSeparator } = culture.numberFormat;
      return [culture.name, numberDecimalSeparator, numberGroupSeparator];
    });
    expect(read).toEqual(['vi-VN', ',', '.']);
  });

  it('knows the selection', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, active.address];
    });
    expect(read).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
  });
});
