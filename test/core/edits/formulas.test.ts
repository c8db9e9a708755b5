import { describe, expect, it } from '@jest/globals';
import { ALLOWED_FUNCTIONS, functionsOf } from '../../../src/core/attainment/formulas/functions';
import { LANGUAGES } from '../../../src/core/model/language';
import type { Edit } from '../../../src/core/model/edit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/model/settings';
import { workbookOf, type GridSheet } from '../../support/grid';
import { HARD, MID_TERM, SAMPLE } from './samples';
import { planOf } from './workbook';

/** What Excel takes: characters of a formula, of a text constant in it, and levels of nesting. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;

/** Every formula in a plan, of cells and of conditional formats. */
function formulasIn(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit): readonly string[] => {
    if (edit.kind === 'set-cells') {
      return edit.cells
        .flat()
        .filter((cell) => typeof cell === 'string' && cell.startsWith('=')) as string[];
    }
    if (edit.kind !== 'set-conditional-formats') return [];
    return edit.rules.flatMap((rule) => (rule.kind === 'formula' ? [rule.formula] : []));
  });
}

const textsIn = (formula: string): readonly string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const mark of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) {
    if (mark === '(') deepest = Math.max(deepest, (depth += 1));
    if (mark === ')') depth -= 1;
  }
  return deepest;
}

const PLANS: readonly (readonly [string, readonly GridSheet[], Settings])[] = [
  ...LANGUAGES.map(
    (language) => [`the sample in ${language}`, SAMPLE, { ...MID_TERM, language }] as const,
  ),
  ['the sample without dates', SAMPLE.slice(2), DEFAULT_SETTINGS],
  ['hard names', HARD, MID_TERM],
];

describe.each(PLANS)('the formulas of %s', (_, sheets, settings) => {
  const { edits } = planOf(workbookOf(sheets), settings);
  const formulas = formulasIn(edits);

  it('are many', () => {
    expect(formulas.length).toBeGreaterThan(50);
  });

  it('call allowed functions only', () => {
    const called = new Set(formulas.flatMap(functionsOf));
    expect([...called].filter((name) => !ALLOWED_FUNCTIONS.has(name))).toEqual([]);
  });

  it('are taken by Excel', () => {
    expect(formulas.filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
    expect(formulas.filter((formula) => depthOf(formula) > DEEPEST)).toEqual([]);
    const texts = formulas.flatMap(textsIn);
    expect(texts.filter((text) => text.length > LONGEST_TEXT)).toEqual([]);
  });

  it('are no text of the user', () => {
    expect(formulas.filter((formula) => /^=SUM\(1\)$/.test(formula))).toEqual([]);
  });
});
