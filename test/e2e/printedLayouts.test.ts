import { beforeAll, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../src/core/model/language';
import { LAYOUTS } from '../../src/core/model/presentation';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import type { PageLayout } from '../../src/preview/file/types';
import { manyIndicators, MIDTERM, SAMPLE } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import { printedPages, type PrintedPages } from '../support/printedPages';
import { describeWith } from '../support/tools';

const EVERY = LAYOUTS.flatMap((layout) => LANGUAGES.map((language) => [layout, language] as const));

describeWith('soffice', 'the review of ten indicators, printed', () => {
  const pages = new Map<string, PrintedPages>();

  beforeAll(async () => {
    const workbooks = [];
    for (const [layout, language] of EVERY) {
      const settings = { ...MIDTERM, language, presentation: { layout } };
      const { preview, written } = await writeReview(SAMPLE, settings);
      workbooks.push({ xlsx: preview.save(), sheets: Object.values(written.sheets) });
    }
    const printed = await printedPages(workbooks);
    EVERY.forEach(([layout, language], at) => pages.set(`${layout} ${language}`, printed[at]!));
  }, 240_000);

  it.each(EVERY)('fills two pages in the layout %s, in %s', (layout, language) => {
    expect(pages.get(`${layout} ${language}`)!.upright).toBe(2);
  });
});

describeWith('soffice', 'the annex of 200 indicators, printed', () => {
  let layout: PageLayout;
  let pages: PrintedPages;

  beforeAll(async () => {
    const { preview, written } = await writeReview(manyIndicators(200), {
      ...MIDTERM,
      reviewDate: null,
      term: null,
    });
    const xlsx = preview.save();
    layout = openWorkbookFile(xlsx)
      .sheets()
      .find((sheet) => sheet.name() === written.sheets.annex)!
      .pageLayout();
    [pages] = (await printedPages([{ xlsx, sheets: Object.values(written.sheets) }])) as [
      PrintedPages,
    ];
  }, 240_000);

  it('repeats the header of its table, which the blocks at its right do not share', () => {
    expect(layout.printTitleRows).toBe('$4:$4');
    const [table, blocks] = layout.printArea!.split(',');
    expect(table).toBe('A1:N204');
    expect(blocks).toMatch(/^U206:AE\d+$/);
  });

  it('begins as many pages as were planned', () => {
    expect(pages.lying).toBe(layout.rowBreaks.length + 2);
  });
});
