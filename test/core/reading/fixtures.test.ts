import { describe, expect, it } from '@jest/globals';
import { parseFixture, readingFixtures } from '../../support/readingFixture';
import { differencesOf } from '../../support/reading/compareReading';
import { readFixtureSheets } from '../../support/reading/readFixtureSheets';
import { signatureOf } from '../../support/reading/signature';

const FIXTURES = readingFixtures();

describe('layouts as people write them', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
    expect(differencesOf(name, readFixtureSheets(fixture), fixture.expected)).toEqual([]);
  });

  it('are at least sixty', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(60);
  });

  it('differ in more than words', () => {
    const seen = new Map<string, string>();
    const alike = FIXTURES.flatMap((fixture) => {
      const signature = signatureOf(fixture);
      const other = seen.get(signature);
      seen.set(signature, fixture.name);
      return other === undefined ? [] : [`${other} and ${fixture.name}`];
    });
    expect(alike).toEqual([]);
  });
});

describe('a fixture', () => {
  const WRONG = [
    'A table of one row, whose expected reading is wrong.',
    '== sheet "S"',
    'Indicator | Target | Actual',
    'Roads | at least 10 | 9',
    '== expected',
    'table S!A1:C2 combined, horizon 2023',
    '  B achieved; D target',
    '  - Roads | atMost 10 | 8 @2023 | baseline 2',
    '  - Bridges | none | -',
    "orphan 'Canals' S!A9",
  ];

  it('tells by file and line what was read otherwise', () => {
    const fixture = parseFixture('wrong', WRONG.join('\n'));
    expect(differencesOf('wrong', readFixtureSheets(fixture), fixture.expected)).toEqual([
      'wrong.txt:6 expected horizon 2023, read horizon none',
      'wrong.txt:7 expected B achieved, read B target',
      'wrong.txt:7 expected D target, read D no column',
      'wrong.txt:6 expected rows Roads / Bridges, read rows Roads',
      'wrong.txt:8 expected Roads: atMost 10, read Roads: atLeast 10',
      'wrong.txt:8 expected Roads: 8 @2023, read Roads: 9 @none',
      'wrong.txt:8 expected Roads: baseline 2, read Roads: baseline none',
      "wrong.txt:10 expected orphan 'Canals' S!A9, read nothing",
    ]);
  });

  it.each([
    [1, 'tag: x'],
    [2, '== page "S"'],
    [5, 'tables none'],
    [6, '  - Roads | atLeast 10'],
    [6, '  B'],
  ])('with a line %i that is not understood names it', (at, line) => {
    const lines = WRONG.map((text, index) => (index === at ? line : text));
    expect(() => parseFixture('wrong', lines.join('\n'))).toThrow(`line ${at + 1}: `);
  });
});
