import { beforeAll, expect, it } from '@jest/globals';
import { parseIsoDay } from '../../src/core/model/day';
import type { Settings } from '../../src/core/model/settings';
import { wordsOf } from '../../src/core/wording/words';
import { allCells } from '../excel/contents';
import { MIDTERM, SAMPLE } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import { readValues, recalculate, type CalculatedValues } from '../support/libreOffice';
import { printedPages } from '../support/printedPages';
import { describeWith } from '../support/tools';
import { agree, disagreements, expectationsOf, withCell, withNamed } from './calculated';
import { CASES } from './workbooks';

const calculate = async (xlsx: Uint8Array): Promise<CalculatedValues> =>
  readValues(await recalculate(xlsx));

const textsOf = (values: CalculatedValues, sheet: string): readonly string[] =>
  [...(values.get(sheet)?.values() ?? [])].filter((value) => typeof value === 'string');

for (const { name, xlsx, settings, headline } of CASES) {
  describeWith('soffice', `${name}, computed by LibreOffice`, () => {
    let saved: Uint8Array;
    let values: CalculatedValues;
    let review: string;
    let annex: string;

    beforeAll(async () => {
      const { preview, written } = await writeReview(xlsx, settings);
      saved = preview.save();
      ({ review, annex } = written.sheets);
      expect(written.differences).toEqual([]);
      values = await calculate(saved);
    });

    it('has the figures and words of the rules in every computed column', async () => {
      const expectations = await expectationsOf(xlsx, settings);
      expect(expectations.length).toBeGreaterThan(10);
      expect(disagreements(values, expectations)).toEqual([]);
    });

    it('has in every formula cell what the file has stored beside the formula', () => {
      let formulas = 0;
      for (const [sheet, cells] of Object.entries(allCells(saved))) {
        for (const [address, { value, isError, formula }] of cells) {
          if (formula === null) continue;
          formulas += 1;
          const stored = isError ? { error: String(value) } : (value ?? '');
          const found = values.get(sheet)?.get(address);
          if (!agree(found, stored)) expect([sheet, address, formula, found]).toEqual([stored]);
        }
      }
      expect(formulas).toBeGreaterThan(60);
    });

    it('says the headline', () => {
      expect(textsOf(values, review).some((text) => text.includes(headline))).toBe(true);
    });

    it('shows no error but the #N/A that keeps a missing bar out of a chart', () => {
      const errors = [...values].flatMap(([sheet, cells]) =>
        [...cells].flatMap(([address, value]) =>
          typeof value === 'object' && value.error !== '#N/A' ? [{ sheet, address, value }] : [],
        ),
      );
      expect(errors).toEqual([]);
    });

    it('prints the review on no more than two pages, upright A4, and the annex lying, its blocks apart from its table', async () => {
      const [pages] = await printedPages([{ xlsx: saved, sheets: [review, annex] }]);
      expect([1, 2]).toContain(pages!.upright);
      expect([2, 3]).toContain(pages!.lying);
    });
  });
}

/** A change that a person makes in the written workbook, and the same change in the input or the settings. */
interface Change {
  readonly name: string;
  readonly written: (xlsx: Uint8Array) => Uint8Array;
  readonly input: Uint8Array;
  readonly settings: Settings;
  readonly headline: string;
  /** Words that must stand in the row of the people admitted: status and pace. */
  readonly words: readonly [string, string];
}

const at = (date: string): number => parseIsoDay(date)!;
const byDate = (date: string, headline: string, words: Change['words']): Change => ({
  name: `the review date ${date}`,
  written: (xlsx) => withNamed(xlsx, 'Review_Date', at(date)),
  input: SAMPLE,
  settings: { ...MIDTERM, reviewDate: at(date) },
  headline,
  words,
});

const CHANGES: readonly Change[] = [
  {
    name: '62 people more admitted',
    written: (xlsx) => withCell(xlsx, 'Kết quả', 'D9', 39 + 62),
    input: withCell(SAMPLE, 'Kết quả', 'D9', 39 + 62),
    settings: MIDTERM,
    headline: '10 trên 10',
    words: ['Đạt', 'Vượt tiến độ'],
  },
  {
    name: 'one of them more',
    written: (xlsx) => withCell(xlsx, 'Kết quả', 'D9', 39 + 63),
    input: withCell(SAMPLE, 'Kết quả', 'D9', 39 + 63),
    settings: MIDTERM,
    headline: '10 trên 10',
    words: ['Vượt', 'Vượt tiến độ'],
  },
  {
    name: 'a near line of 80 %',
    written: (xlsx) => withNamed(xlsx, 'Review_NearLine', 0.8),
    input: SAMPLE,
    settings: { ...MIDTERM, thresholds: { ...MIDTERM.thresholds, near: 0.8 } },
    headline: '9 trên 10',
    words: ['Gần đạt', 'Vượt tiến độ'],
  },
  byDate('2022-12-31', '7 trên 10', ['Chưa đạt', 'Vượt tiến độ']),
  byDate('2025-06-29', '9 trên 10', ['Chưa đạt', 'Chậm tiến độ']),
  byDate('2025-06-30', '9 trên 10', ['Không đạt', 'Chậm tiến độ']),
  byDate('2025-12-31', '9 trên 10', ['Không đạt', 'Chậm tiến độ']),
  {
    name: 'another end of the term',
    written: (xlsx) => withNamed(xlsx, 'Review_TermEnd', at('2023-12-31')),
    input: SAMPLE,
    settings: { ...MIDTERM, term: { start: at('2020-07-01'), end: at('2023-12-31') } },
    headline: '9 trên 10',
    words: ['Chưa đạt', 'Đúng tiến độ'],
  },
];

describeWith('soffice', 'the written sample follows a change, without the add-in', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = (await writeReview()).preview.save();
  });

  it.each(CHANGES)('$name', async ({ written, input, settings, headline, words }) => {
    const values = await calculate(written(saved));
    expect(disagreements(values, await expectationsOf(input, settings))).toEqual([]);
    const cells = values.get('Chỉ tiêu')!;
    expect([cells.get('K5'), cells.get('L5')]).toEqual(words);
    const texts = textsOf(values, 'Đánh giá');
    expect(texts.some((text) => text.startsWith(`${headline} chỉ tiêu`))).toBe(true);
    expect(texts).toEqual(expect.arrayContaining([...words]));
  });

  it('says when the figures have moved since the run', async () => {
    const unmoved = textsOf(await calculate(saved), 'Đánh giá');
    const moved = textsOf(await calculate(CHANGES[0]!.written(saved)), 'Đánh giá');
    const words = wordsOf('vi');
    expect(unmoved).toContain(words('review.unmoved'));
    const saysSo = moved.filter((text) => text.includes(words('review.moved', { count: '1' })));
    expect(saysSo).toHaveLength(1);
    expect(saysSo[0]).not.toContain(words('review.unmoved'));
  });

  it('says so too where no target changes sides, and when the review date is another', async () => {
    const words = wordsOf('vi');
    const changed = [
      [withCell(saved, 'Kết quả', 'D9', 40), words('review.moved', { count: '1' })],
      [
        withNamed(saved, 'Review_Date', at('2023-06-03')),
        words('review.otherDate', { date: '2/6/2023' }),
      ],
    ] as const;
    for (const [xlsx, sentence] of changed)
      expect(textsOf(await calculate(xlsx), 'Đánh giá')).toContain(sentence);
  });
});
