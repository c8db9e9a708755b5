import { describe, expect, it } from '@jest/globals';
import type { Preview } from '../../../src/preview/node';
import { blankPreview, refusal } from './support';

const write = (preview: Preview): Promise<void> =>
  preview.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.showGridlines = false;
    sheet.tabColor = '#FF0000';
    await context.sync();
  });

const state = (preview: Preview): Promise<readonly [boolean, string]> =>
  preview.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('showGridlines,tabColor');
    await context.sync();
    return [sheet.showGridlines, sheet.tabColor] as const;
  });

describe('faults', () => {
  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [7000, 'AccessDenied'],
    [5016, 'WriteNotSupportedWhenModalDialogOpen'],
  ])('of the transport, %i, come as %s and nothing is done', async (code, name) => {
    const preview = await blankPreview();
    preview.inject({ request: 1, code });
    expect((await refusal(write(preview))).code).toBe(name);
    expect(await state(preview)).toEqual([true, '']);
  });

  it('of the host come at an action: those before it are done', async () => {
    const preview = await blankPreview();
    // The request instantiates collection and sheet, then sets two properties.
    preview.inject({ request: 1, code: 'GeneralException', action: 4 });
    expect((await refusal(write(preview))).code).toBe('GeneralException');
    expect(await state(preview)).toEqual([false, '']);
  });

  it('meet one request only', async () => {
    const preview = await blankPreview();
    preview.inject({ request: 1, code: 'AccessDenied' });
    await refusal(write(preview));
    await write(preview);
    expect(await state(preview)).toEqual([false, '#FF0000']);
  });
});
