import { beforeAll, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings';
import { figuresOf } from '../../src/core/wording/numbers';
import { wordsOf } from '../../src/core/wording/words';
import { plainWorkbook } from '../excel/workbooks';
import { writeReview } from '../excel/write';
import { readValues, recalculate } from '../support/libreOffice';
import { describeWith } from '../support/tools';
import { withCell, withNamed } from './calculated';

/** A ratio above the cap, one below nothing, one without data, and one without a weight. */
const PLAN = plainWorkbook([
  ['Indicator', 'Unit', 'Weight', 'Target', 'Achieved'],
  ['Wells dug', 'wells', 5, 40, 30],
  ['Schools built', 'schools', 3, 4, 6],
  ['Accidents', 'accidents', 2, 'no more than 10', 25],
  ['Growth', '%', 4, 6, null],
  ['Staff trained', 'people', null, 80, 8],
]);

const SETTINGS = { ...DEFAULT_SETTINGS, language: 'en', culture: 'en-GB' } as const;

/** What the rules make of a workbook, as the review says it. */
async function sentenceFor(xlsx: Uint8Array, weightCap = 1): Promise<string> {
  const settings = { ...SETTINGS, thresholds: { weightCap } };
  const { evaluation } = (await writeReview(xlsx, settings)).written;
  const { score, covered } = evaluation.headlines[evaluation.mainTable!]!.weighted!;
  const share = (value: number): string =>
    `${figuresOf('en-GB')
      .number(100 * value, 1)
      .replace(/^\d+$/, '$&.0')}%`;
  return wordsOf('en')('review.weighted', { score: share(score), covered: share(covered) });
}

async function reviewTexts(xlsx: Uint8Array): Promise<readonly string[]> {
  const values = readValues(await recalculate(xlsx)).get('Review')!;
  return [...values.values()].filter((value) => typeof value === 'string');
}

describeWith('soffice', 'the weighted score on the review', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = (await writeReview(PLAN, SETTINGS)).preview.save();
  });

  it('is that of the rules', async () => {
    expect(await sentenceFor(PLAN)).toBe('Weighted score 67.5%, covering 71.4% of the weight');
    expect(await reviewTexts(saved)).toContain(await sentenceFor(PLAN));
  });

  it.each([
    ['an achievement', 'E2', 38],
    ['a weight', 'C3', 7],
    ['an achievement that becomes computable', 'E5', 3],
  ] as const)('follows %s', async (_what, address, value) => {
    const sentence = await sentenceFor(withCell(PLAN, 'Plan', address, value));
    expect(sentence).not.toBe(await sentenceFor(PLAN));
    expect(await reviewTexts(withCell(saved, 'Plan', address, value))).toContain(sentence);
  });

  it('follows the cap', async () => {
    const sentence = await sentenceFor(PLAN, 1.2);
    expect(sentence).not.toBe(await sentenceFor(PLAN));
    expect(await reviewTexts(withNamed(saved, 'Review_WeightCap', 1.2))).toContain(sentence);
  });
});
