import { describe, expect, it } from '@jest/globals';
import { SEVERITIES } from '../../src/core/checks/severities';
import type { Finding } from '../../src/core/model/finding';
import { cleanWorkbook, LANGUAGES, LAYOUT_NAMES } from './generator/cleanWorkbook';
import { findingsIn, measure } from './measure';
import { PLANTED_CODES } from './planters/planters';
import type { Planting } from './plantings';

const PLANTINGS = 25;
const CLEAN = 15;

const placed = ({ code, at, args }: Finding): string =>
  `${code} ${at.sheet}!${at.address} ${JSON.stringify(args)}`;

const planted = ({ layout, seed, manner, at }: Planting): string =>
  `${layout} ${seed}: ${manner} at ${at.sheet}!${at.address}`;

const aboveNote = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(placed);

describe('every kind of finding', () => {
  it('can be planted, but a check that fails', () => {
    expect([...PLANTED_CODES, 'check-failed'].sort()).toEqual(Object.keys(SEVERITIES).sort());
  });
});

describe('a planted error is found where it stands, and nothing else', () => {
  it.each(PLANTED_CODES)('%s', (code) => {
    const { missed, surplus } = measure(code, PLANTINGS);
    expect({
      missed: missed.map(planted),
      extra: surplus.map(({ planting, extras }) => [planted(planting), ...extras.map(placed)]),
    }).toEqual({ missed: [], extra: [] });
  });
});

const layouts = LAYOUT_NAMES.flatMap((layout) =>
  LANGUAGES.map((language) => [layout, language] as const),
);

describe('nothing above a note is found in a workbook without an error', () => {
  it.each(layouts)('%s, %s', (layout, language) => {
    const found = Array.from({ length: CLEAN }, (_, seed) =>
      aboveNote(findingsIn(cleanWorkbook(layout, language, seed))).map((one) => `${seed}: ${one}`),
    );
    expect(found.flat()).toEqual([]);
  });

  it.each(layouts)('%s, %s, of a thousand indicators', (layout, language) => {
    expect(aboveNote(findingsIn(cleanWorkbook(layout, language, 7, 1000)))).toEqual([]);
  });
});
