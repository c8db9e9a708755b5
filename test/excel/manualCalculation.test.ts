import { describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import { openPreview, type Preview } from '../../src/preview/node';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allCells } from './contents';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { minimalXlsx } from '../support/minimalXlsx';
import { valueOf } from './write';

/** @returns a workbook in which a person has switched automatic calculation off. */
function manual(xlsx: Uint8Array): Uint8Array {
  const files = unzipSync(xlsx);
  const workbook = strFromU8(files['xl/workbook.xml']!);
  const changed = workbook.replace('</workbook>', '<calcPr calcMode="manual"/></workbook>');
  return zipSync({ ...files, 'xl/workbook.xml': strToU8(changed) });
}

const PLAN = manual(
  minimalXlsx({
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Code', 'Indicator', 'Unit', 'Target', 'Achieved'],
          ['K1', 'Households reached', 'households', 100, 90],
          ['K2', 'Wells dug', 'wells', 20, 22],
        ],
      },
      { name: 'Mine', rows: [['Twice']] },
    ],
    names: {},
  }),
);

const put = (preview: Preview, sheet: string, address: string, content: unknown): Promise<void> =>
  preview.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });

const valueAt = (preview: Preview, sheet: string, address: string): unknown =>
  allCells(preview.save())[sheet]!.get(address)?.value;

describe('manual calculation in the preview', () => {
  it('computes a formula when it is entered, and not when what it reads changes', async () => {
    const preview = await openPreview(PLAN);
    await put(preview, 'Mine', 'A2', '=2*Plan!E2');
    expect(valueAt(preview, 'Mine', 'A2')).toBe(180);
    await put(preview, 'Plan', 'E2', 95);
    expect(valueAt(preview, 'Mine', 'A2')).toBe(180);
  });

  it('computes one sheet on demand and leaves the others', async () => {
    const preview = await openPreview(PLAN);
    await put(preview, 'Mine', 'A2', '=2*Plan!E2');
    await put(preview, 'Plan', 'G2', '=E2+1');
    await put(preview, 'Plan', 'E2', 95);
    await preview.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').calculate(true);
      await context.sync();
    });
    expect(valueAt(preview, 'Plan', 'G2')).toBe(96);
    expect(valueAt(preview, 'Mine', 'A2')).toBe(180);
  });
});

describe('a review where a person has switched automatic calculation off', () => {
  it('shows its figures all the same, at first and after a change, and leaves other sheets', async () => {
    const preview = await openPreview(PLAN);
    await put(preview, 'Mine', 'A2', '=2*Plan!E2');
    const host = createReviewHost(preview.run);
    const first = valueOf(await host.write(DEFAULT_SETTINGS));
    expect(first.differences).toEqual([]);
    await put(preview, 'Plan', 'E2', 100);
    const second = valueOf(await host.write(DEFAULT_SETTINGS));
    expect(second.differences).toEqual([]);
    expect(second.uncomputed).toBe(0);
    expect(second.evaluation.assessments[0]!.attainment).toBe(1);
    expect(valueAt(preview, 'Mine', 'A2')).toBe(180);
    const review = [...allCells(preview.save())[second.sheets.review]!.values()];
    const headline = review.map(({ value }) => String(value)).join('\n');
    expect(headline).toContain('2 of 2 targets met or exceeded');
  });
});
