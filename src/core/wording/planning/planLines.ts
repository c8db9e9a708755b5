import type { Language } from '../../model/language';
import type { PlanDescription } from '../../model/planDescription';
import type { PlanProblem } from '../../model/problem';
import { failureSentence } from '../failureSentence';
import { wordsFrom } from '../wordsFrom';
import { wordsOf } from '../words';
import { en, type PlanningKey } from './en';
import { th } from './th';
import { vi } from './vi';

const CATALOGUES = { en, vi, th } as const;

type PlanningWords = ReturnType<typeof wordsFrom<PlanningKey>>;

/** @returns one sentence a line: what will be written, under a heading. */
export function planLines(description: PlanDescription, language: Language): readonly string[] {
  const words = wordsFrom<PlanningKey>(CATALOGUES[language], language);
  const { sheets, frozen, columns, charts, names } = description;
  const added = { count: names.length, names: names.join(', ') };
  return [
    words('ahead.heading'),
    ...frozen.map((sheet) => words('ahead.frozen', { ...sheet })),
    ...sheets.map(({ name, change }) => words(`ahead.sheet.${change}`, { name })),
    ...columns.flatMap((beside) => columnLines(beside, words)),
    ...charts.map(({ sheet, title, change }) => words(`ahead.chart.${change}`, { sheet, title })),
    ...(names.length > 0 ? [words('ahead.names', added)] : []),
    userCellsLine(description, words),
  ];
}

function columnLines(
  { place, added, updated }: PlanDescription['columns'][number],
  words: PlanningWords,
): readonly string[] {
  return (['added', 'updated'] as const).flatMap((change) => {
    const headers = change === 'added' ? added : updated;
    if (headers.length === 0) return [];
    const list = headers.map((header) => header.replace(/\s+/g, ' ')).join(', ');
    return [words(`ahead.columns.${change}`, { count: headers.length, place, headers: list })];
  });
}

function userCellsLine({ userCells }: PlanDescription, words: PlanningWords): string {
  if (userCells.length === 0) return words('ahead.noUserCells');
  return words('ahead.userCells', { count: userCells.length, cells: userCells.join(', ') });
}

/** @returns why nothing can be written, one sentence a line under a heading. */
export function problemLines(
  problems: readonly PlanProblem[],
  language: Language,
): readonly string[] {
  const heading = wordsFrom<PlanningKey>(CATALOGUES[language], language)('ahead.forbidden');
  return [heading, ...problems.map((problem) => failureSentence(problem, wordsOf(language)))];
}
