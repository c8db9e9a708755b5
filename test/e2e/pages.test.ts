import { beforeAll, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../src/core/model/language';
import type { Layout } from '../../src/core/model/presentation';
import { ANNEX_HEADER_ROW, annexColumn } from '../../src/core/review/annexColumns';
import { openWorkbookFile } from '../../src/preview/file/openWorkbook';
import { manyIndicators, MIDTERM } from '../excel/workbooks';
import { renderingsOf, writeRendering } from '../pictures/renderings';
import { allToPdf } from '../support/libreOffice';
import { pdfPages, splitPages, type PdfPage } from '../support/pdfPages';
import { sampleWorkbook } from '../support/sampleWorkbooks';
import { describeWith } from '../support/tools';

const SAMPLE = sampleWorkbook('midterm-2023');

/** Pages of the review of ten indicators. */
const REVIEW_PAGES: Readonly<Record<Layout, Readonly<Record<Language, number>>>> = {
  plain: { en: 2, vi: 2, th: 2 },
  'vn-state': { en: 2, vi: 2, th: 2 },
  'vn-party': { en: 2, vi: 2, th: 2 },
  'th-gov': { en: 2, vi: 2, th: 2 },
};

/** A4 in points, and how exactly printers know it. */
const A4 = [595, 842] as const;
const ABOUT = 1.5;

const isA4 = ({ width, height }: PdfPage): boolean => {
  const [short, long] = [width, height].sort((a, b) => a - b);
  return Math.abs(short! - A4[0]) < ABOUT && Math.abs(long! - A4[1]) < ABOUT;
};

/** What a page has besides its number. */
const contentOf = ({ text }: PdfPage): string =>
  text.trim().split('\n').slice(0, -1).join('').trim();

describeWith('poppler', 'the printed review', () => {
  describeWith('soffice', 'of ten indicators', () => {
    const renderings = renderingsOf(SAMPLE);
    let printed: readonly (readonly PdfPage[])[];

    beforeAll(async () => {
      const workbooks: Uint8Array[] = [];
      for (const { settings } of renderings) {
        workbooks.push(await writeRendering(SAMPLE.xlsx, settings));
      }
      printed = await Promise.all((await allToPdf(workbooks)).map(pdfPages));
    }, 300_000);

    it.each(renderings.map(({ layout, language }, at) => [layout, language, at] as const))(
      'fits its pages: %s in %s',
      (layout, language, at) => {
        const pages = printed[at]!;
        const { review, annex } = splitPages(pages);
        expect(review).toHaveLength(REVIEW_PAGES[layout][language]);
        expect(annex.length).toBeGreaterThan(0);
        expect(pages.every(isA4)).toBe(true);
      },
    );

    it('has no page without content', () => {
      const empty = printed.flatMap((pages, at) => {
        const { review, annex } = splitPages(pages);
        const { layout, language } = renderings[at]!;
        return [...review, ...annex].flatMap((page, number) =>
          contentOf(page) === '' ? [`${layout} ${language}, page ${number + 1}`] : [],
        );
      });
      expect(empty).toEqual([]);
    });
  });

  describeWith('soffice', 'of two hundred indicators', () => {
    it('has the header of the annex on every page of its table', async () => {
      const xlsx = manyIndicators(200);
      const saved: Uint8Array[] = [];
      for (const language of LANGUAGES) {
        saved.push(await writeRendering(xlsx, { ...MIDTERM, language }));
      }
      const pdfs = await allToPdf(saved);
      for (const [at, pdf] of pdfs.entries()) {
        const { annex } = splitPages(await pdfPages(pdf));
        // The readings name the districts once more, from the first on.
        const lasts = annex.map(({ text }) => lastDistrict(text));
        const end = lasts.findIndex((last, page) => page > 0 && last <= lasts[page - 1]!);
        const tablePages = annex.slice(0, end);
        expect(tablePages.length).toBeGreaterThanOrEqual(4);
        const titles = headersOf(saved[at]!);
        const bare = tablePages.filter(({ text }) => titles.some((title) => !text.includes(title)));
        expect(bare.map(({ text }) => [titles, text.slice(0, 3000)])).toEqual([]);
      }
    });
  });
});

/** @returns the highest number of a district on a page; 0 where there is none. */
const lastDistrict = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/district (\d+)/g)].map(([, number]) => Number(number)));

/** @returns the titles of two columns of the annex, whose sheet is the last. */
function headersOf(xlsx: Uint8Array): readonly [string, string] {
  const annex = openWorkbookFile(xlsx).sheets().at(-1)!;
  const title = (column: 'number' | 'unit'): string =>
    String(annex.cell(ANNEX_HEADER_ROW, annexColumn(column)).value);
  return [title('number'), title('unit')];
}
