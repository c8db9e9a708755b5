import { describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview } from '../../src/preview/node';
import { gridXlsx } from '../support/gridXlsx';

const BOOK = gridXlsx([
  { name: 'Plan', cells: [['Indicator', 'Target']] },
  { name: 'Results', cells: [['Indicator', 'Actual']] },
  { name: 'Old', cells: [['Indicator']], visible: false },
]);

const opened = async () => createReviewHost((await openPreview(BOOK)).run);

describe('cells that are shown', () => {
  it('are selected on their sheet', async () => {
    const host = await opened();
    const place = { sheet: 'Results', address: 'A1:B2' };
    expect(await host.show(place)).toEqual({ ok: true, value: undefined });
    expect(await host.selection()).toEqual({ ok: true, value: place });
  });

  it('are not on a hidden sheet, and it is said why', async () => {
    const host = await opened();
    const outcome = await host.show({ sheet: 'Old', address: 'A1' });
    expect(outcome).toEqual({ ok: false, failure: { code: 'hidden-sheet', sheet: 'Old' } });
    expect(await host.selection()).toMatchObject({ value: { sheet: 'Plan' } });
  });

  it('are not on a sheet that is gone', async () => {
    const host = await opened();
    const outcome = await host.show({ sheet: 'Gone', address: 'A1' });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'item-not-found' } });
  });
});
