import { describe, expect, it } from '@jest/globals';
import { newWorkbookFile } from '../../../src/preview/file/openWorkbook';
import { Book } from '../../../src/preview/objects/book';
import type { BookEvent } from '../../../src/preview/objects/bookEvents';
import { EventRegistrations } from '../../../src/preview/objects/bookEvents';
import { workbook } from '../../../src/preview/objects/workbook';
import { Host } from '../../../src/preview/protocol/host';
import { loadLibrary } from '../../../src/preview/protocol/library';
import { Exchange } from '../../../src/preview/protocol/exchange';
import { reflectSchema } from '../../../src/preview/protocol/schema';
import { sessionOf } from '../../../src/preview/protocol/session';
import { blankPreview } from '../protocol/support';

/** A blank workbook, and what happens to it by a batch of the client library. */
async function eventsOf(
  batch: (context: Excel.RequestContext) => Promise<void>,
): Promise<{ readonly book: Book; readonly events: readonly BookEvent[] }> {
  const library = loadLibrary();
  const book = new Book(newWorkbookFile(), 'Book1.xlsx', 'en-US');
  const events: BookEvent[] = [];
  book.onEvent = (event) => void events.push(event);
  const workspace = { root: workbook(book), endOfRequest: () => book.endOfRequest() };
  const host = new Host(workspace, reflectSchema(library), { claimed: '1.14' });
  const session = sessionOf(library, new Exchange(host, () => undefined));
  await library.Excel.run({ session }, batch);
  return { book, events };
}

describe('events of a workbook', () => {
  it('tell of contents, looks, selections and sheets', async () => {
    const { book, events } = await eventsOf(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('B2').select();
      worksheets.add('New').activate();
      sheet.getRange('A1').clear();
      worksheets.getItem('New').delete();
      await context.sync();
    });
    const sheet = book.file.sheets()[0]!.id;
    expect(events.filter((event) => event.sheet === sheet)).toEqual([
      { kind: 'changed', sheet, address: 'A1:B1', changeType: 'RangeEdited' },
      { kind: 'formatChanged', sheet, address: 'A1' },
      { kind: 'selectionChanged', sheet, address: 'B2' },
      { kind: 'deactivated', sheet },
      { kind: 'changed', sheet, address: 'A1', changeType: 'RangeEdited' },
      { kind: 'formatChanged', sheet, address: 'A1' },
    ]);
    expect(events.filter((event) => event.sheet !== sheet).map(({ kind }) => kind)).toEqual([
      'added',
      'activated',
      'deleted',
    ]);
  });

  it('are not raised while they are switched off', async () => {
    const { events } = await eventsOf(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[1]];
      await context.sync();
    });
    expect(events.map((event) => 'address' in event && event.address)).toEqual(['A2']);
  });

  it('are told to the targets that have handlers, with who caused them', () => {
    const registrations = new EventRegistrations();
    const event: BookEvent = {
      kind: 'changed',
      sheet: 'one',
      address: 'A1',
      changeType: 'RangeEdited',
    };
    expect(registrations.entriesOf(event, 'Unknown')).toEqual([]);
    registrations.add('changed', 'Workbook');
    registrations.add('changed', 'two');
    registrations.add('deleted', 'one');
    const [entry, ...more] = registrations.entriesOf(event, 'ThisLocalAddin');
    expect(more).toEqual([]);
    expect(entry?.slice(0, 3)).toEqual([65_536, 10, 'Workbook']);
    expect(JSON.parse(entry![3])).toMatchObject({
      worksheetId: 'one',
      address: 'A1',
      triggerSource: 'ThisLocalAddin',
    });
    registrations.remove('changed', 'Workbook');
    expect(registrations.entriesOf(event, 'Unknown')).toEqual([]);
  });
});

describe('the workbook itself', () => {
  it('tells what is selected, and whether it is protected or read-only', async () => {
    const preview = await blankPreview();
    const read = await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
      const range = context.workbook.getSelectedRange().load('address');
      const ranges = context.workbook.getSelectedRanges().load('address,areaCount');
      context.workbook.load('readOnly,protection/protected');
      await context.sync();
      const { readOnly, protection } = context.workbook;
      return [range.address, ranges.address, ranges.areaCount, readOnly, protection.protected];
    });
    expect(read).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:C3', 1, false, false]);
  });
});
