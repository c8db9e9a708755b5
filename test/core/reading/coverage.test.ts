import { describe, expect, it } from '@jest/globals';
import { readingFixtures } from '../../support/readingFixture';
import { ITEMS } from '../../support/reading/coverageItems';

const FIXTURES = readingFixtures();
const covering = (tag: string) => FIXTURES.filter(({ covers }) => covers.includes(tag));

describe('what the fixtures cover', () => {
  it.each(Object.entries(ITEMS))('%s: %s', (tag) => {
    expect(covering(tag).map(({ name }) => name)).not.toEqual([]);
  });

  it('is named by known tags, in every fixture', () => {
    const unknown = FIXTURES.flatMap(({ name, covers }) =>
      (covers.length === 0 ? ['nothing'] : covers)
        .filter((tag) => !Object.hasOwn(ITEMS, tag))
        .map((tag) => `${name}: ${tag}`),
    );
    expect(unknown).toEqual([]);
  });

  it('is said in prose', () => {
    const silent = FIXTURES.filter(({ prose }) => !/^["\p{L}].{20,}/u.test(prose));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
