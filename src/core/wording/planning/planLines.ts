import type { Language } from '../../model/language';
import type { PlanDescription } from '../../model/planDescription';
import type { PlanProblem } from '../../model/problem';
import { failureSentence } from '../failureSentence';
import { wordsFrom } from '../wordsFrom';
import { wordsOf } from '../words';
import { en, type PlanningKey } from './en';
import { planGroups } from './planGroups';
import { th } from './th';
import { vi } from './vi';

const CATALOGUES = { en, vi, th } as const;

/** @returns one sentence a line: what will be written, under a heading. */
export function planLines(description: PlanDescription, language: Language): readonly string[] {
  const words = wordsFrom<PlanningKey>(CATALOGUES[language], language);
  const groups = planGroups(description, words);
  return [words('ahead.heading'), ...groups.flatMap(({ lines }) => lines)];
}

/** @returns why nothing can be written, one sentence a line under a heading. */
export function problemLines(
  problems: readonly PlanProblem[],
  language: Language,
): readonly string[] {
  const heading = wordsFrom<PlanningKey>(CATALOGUES[language], language)('ahead.forbidden');
  return [heading, ...problems.map((problem) => failureSentence(problem, wordsOf(language)))];
}
