import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../../src/core/checks/runChecks';
import type { Finding } from '../../../src/core/model/finding';
import { checkFixtures, findingsOf, written, type CheckFixture } from '../../support/checkFixture';

const FIXTURES = checkFixtures();
const named = (fixtures: readonly CheckFixture[]) =>
  fixtures.map((fixture) => [fixture.name, fixture] as const);

/** Only what the fixture's line names of the arguments. */
const shown = (findings: readonly Finding[], { expected }: CheckFixture) =>
  findings.map((finding) => {
    const args = expected.find(({ is }) => is === written(finding))?.args ?? {};
    const all: Readonly<Record<string, unknown>> = finding.args;
    return {
      is: written(finding),
      args: Object.fromEntries(Object.keys(args).map((key) => [key, all[key]])),
    };
  });

describe('a check finds what a careful person would', () => {
  it.each(named(FIXTURES))('%s', (_, fixture) => {
    const own = findingsOf(fixture).filter(({ code }) => code === fixture.code);
    const expected = fixture.expected.filter(({ is }) => is.startsWith(`${fixture.code} `));
    expect(shown(own, fixture)).toEqual(expected);
  });
});

describe('nothing else above a note is found', () => {
  it.each(named(FIXTURES))('%s', (_, fixture) => {
    const others = findingsOf(fixture).filter(
      ({ code, severity }) => severity !== 'note' && code !== fixture.code,
    );
    const expected = fixture.expected.filter(({ is }) => !is.startsWith(`${fixture.code} `));
    expect(shown(others, fixture)).toEqual(expected);
  });
});

describe('every check', () => {
  const codes = CHECKS.map(({ code }) => code);

  it('has its own code', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(codes)('%s has a clean and a faulty fixture', (code) => {
    const own = FIXTURES.filter((fixture) => fixture.code === code);
    const kindOf = ({ name }: CheckFixture) => name.slice(code.length + 1);
    expect(own.map(kindOf)).toEqual(expect.arrayContaining(['clean', 'faulty']));
    for (const { name, expected } of own) {
      const finds = expected.some(({ is }) => is.startsWith(`${code} `));
      if (name === `${code}.faulty`) expect(finds).toBe(true);
      if (name === `${code}.clean`) expect(expected).toEqual([]);
    }
  });
});
