import { expect, it } from '@jest/globals';
import { writeReview } from '../excel/write';
import { describeWith } from '../support/tools';
import { readByOpenpyxl } from './openpyxl';
import { CASES } from './workbooks';

describeWith('openpyxl', 'the written workbook, opened by openpyxl', () => {
  it.each(CASES)(
    '$name has the sheets, names, rules and charts',
    async ({ xlsx, settings, charts }) => {
      const { preview, written } = await writeReview(xlsx, settings);
      const found = readByOpenpyxl([preview.save()])[0]!;
      expect(found.sheets.slice(-2)).toEqual([written.sheets.review, written.sheets.annex]);
      expect(found.charts.slice(-2)).toEqual([charts, []]);
      expect(found.names).toEqual(expect.arrayContaining(['Review_Date', 'Review_NearLine']));
      expect(found.rules.slice(-2).every((count) => count > 0)).toBe(true);
    },
  );

  it('the sample’s table has grown by our six columns', async () => {
    const { preview } = await writeReview();
    expect(readByOpenpyxl([preview.save()])[0]!.tables).toMatchObject({
      ChiTieu: 'A4:M14',
      KetQua: 'A3:D33',
    });
  });
});
