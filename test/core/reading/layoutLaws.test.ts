import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../../src/core/model/language';
import type { GridSheet } from '../../support/grid';
import type { ReadingFixture } from '../../support/readingFixture';
import { readingFixtures } from '../../support/readingFixture';
import { figuresIn } from '../../support/reading/figures';
import { crowned, shifted, titled, withBlankColumn, withSpacer } from '../../support/reading/moved';
import { readFixtureSheets } from '../../support/reading/readFixtureSheets';
import { otherConvention, permuted, storedAsText } from '../../support/reading/rewritten';

const FIXTURES = readingFixtures();
const named = (fixtures: readonly ReadingFixture[]) =>
  fixtures.map((fixture) => [fixture.name, fixture] as const);

const TITLES: Readonly<Record<Language, string>> = {
  en: 'Bulletin of the district office',
  vi: 'TÀI LIỆU PHỤC VỤ CUỘC HỌP',
  th: 'เอกสารประกอบการประชุม',
};

const home = (fixture: ReadingFixture) => readFixtureSheets(fixture);

function readChanged(fixture: ReadingFixture, change: (sheet: GridSheet) => GridSheet) {
  return figuresIn(readFixtureSheets({ ...fixture, sheets: fixture.sheets.map(change) }));
}

describe('a layout reads the same', () => {
  it.each(named(FIXTURES))('wherever it stands: %s', (_name, fixture) => {
    const figures = figuresIn(home(fixture));
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(120), (down, right) => {
        expect(readChanged(fixture, (sheet) => shifted(sheet, down, right))).toEqual(figures);
      }),
      { seed: 21, numRuns: 4 },
    );
  });

  it.each(named(FIXTURES))('below one more title: %s', (_name, fixture) => {
    const reading = home(fixture);
    const title = TITLES[reading.language];
    expect(readChanged(fixture, (sheet) => titled(sheet, title))).toEqual(figuresIn(reading));
  });

  it.each(named(FIXTURES))('right below a title over its whole width: %s', (_name, fixture) => {
    const reading = home(fixture);
    const title = TITLES[reading.language];
    expect(readChanged(fixture, (sheet) => crowned(sheet, title))).toEqual(figuresIn(reading));
  });

  it.each(named(FIXTURES))('beside a blank column: %s', (_name, fixture) => {
    expect(readChanged(fixture, withBlankColumn)).toEqual(figuresIn(home(fixture)));
  });

  const plain = FIXTURES.filter(({ sheets }) =>
    sheets.every(({ tables = [] }) => tables.length === 0),
  );
  it.each(named(plain))('with a blank column before its last: %s', (_name, fixture) => {
    expect(readChanged(fixture, withSpacer)).toEqual(figuresIn(home(fixture)));
  });

  const reversed = (rows: number) => Array.from({ length: rows }, (_, at) => rows - 1 - at);
  const rotated = (rows: number) => Array.from({ length: rows }, (_, at) => (at + 1) % rows);

  it.each(named(FIXTURES.filter(({ permutable }) => permutable)))(
    'with its rows in another order: %s',
    (_name, fixture) => {
      const reading = home(fixture);
      for (const order of [reversed, rotated]) {
        const sheets = permuted(fixture.sheets, reading, order);
        expect(figuresIn(readFixtureSheets({ ...fixture, sheets }))).toEqual(figuresIn(reading));
      }
    },
  );

  it.each(named(FIXTURES))('in the other decimal convention: %s', (_name, fixture) => {
    const reading = home(fixture);
    const other = otherConvention(fixture, reading);
    expect(figuresIn(readFixtureSheets(other))).toEqual(figuresIn(reading));
  });

  it.each(named(FIXTURES))('with its numbers stored as text: %s', (_name, fixture) => {
    const reading = home(fixture);
    const other = otherConvention(fixture, reading);
    const asTyped = [
      storedAsText(fixture, reading, reading.culture),
      storedAsText(other, reading, other.culture),
    ];
    for (const typed of asTyped)
      expect(figuresIn(readFixtureSheets(typed))).toEqual(figuresIn(reading));
  });

  it('where the laws have something to change', () => {
    expect(FIXTURES.filter(({ permutable }) => permutable).length).toBeGreaterThanOrEqual(30);
    const rewritten = FIXTURES.filter((fixture) => {
      const { sheets } = otherConvention(fixture, home(fixture));
      return JSON.stringify(sheets) !== JSON.stringify(fixture.sheets);
    });
    expect(rewritten.length).toBeGreaterThanOrEqual(15);
  });
});
