import { describe, expect, it } from '@jest/globals';
import { ALLOWED_FUNCTIONS, functionsOf } from '../../src/core/attainment/formulas/functions';
import { MID_TERM } from '../core/attainment/builders';
import { DEFAULT_THRESHOLDS } from '../../src/core/model/settings';
import { formulaSheet } from './formulaSheet';
import { seeded } from './random';
import { randomCase } from './randomIndicator';
import { allStrata, wishFor } from './strata';

const random = seeded(7);
const cases = allStrata().flatMap((stratum, i) =>
  [1, 2, 3].map((n) => randomCase(random, `k${i}.${n}`, MID_TERM, wishFor(stratum))),
);
const [sheet] = formulaSheet(cases, MID_TERM, DEFAULT_THRESHOLDS).sheets;
const formulas = (sheet?.rows ?? [])
  .flat()
  .filter((cell) => typeof cell === 'string' && cell.startsWith('='))
  .map(String);

/** @returns how deep the calls of a formula stand in each other. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, '')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('every formula that is written', () => {
  it('calls only allowed functions', () => {
    const used = new Set(formulas.flatMap(functionsOf));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((name) => !ALLOWED_FUNCTIONS.has(name))).toEqual([]);
  });

  it('fits into a cell', () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
    expect(Math.max(...formulas.map(depthOf))).toBeLessThanOrEqual(64);
  });

  it('has no text constant above 255 characters', () => {
    const constants = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...constants.map((each) => each.length))).toBeLessThanOrEqual(257);
  });

  it('has IF inside SUMPRODUCT nowhere, since Excel 2016 wants array entry for it', () => {
    expect(formulas.filter((formula) => argumentsOf(formula, 'SUMPRODUCT').some(hasIf))).toEqual(
      [],
    );
  });
});

const hasIf = (text: string): boolean => /\bIF(?:ERROR)?\(/.test(text);

/** @returns what stands between the brackets of each call of a function. */
function argumentsOf(formula: string, name: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map(({ index, 0: opening }) => {
    const start = index + opening.length;
    let end = start;
    for (let depth = 1; depth > 0 && end < bare.length; end += 1)
      depth += bare[end] === '(' ? 1 : bare[end] === ')' ? -1 : 0;
    return bare.slice(start, end);
  });
}
