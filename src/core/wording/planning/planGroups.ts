import type { PlanDescription } from '../../model/planDescription';
import type { WordsOf } from '../wordsFrom';
import type { PlanningKey } from './en';

/** What is written, in the order in which it is told. */
export const PLAN_GROUPS = ['sheets', 'columns', 'charts', 'names', 'userCells'] as const;
export type PlanGroupKey = (typeof PLAN_GROUPS)[number];

/** One sentence a line. */
export interface PlanGroup {
  readonly key: PlanGroupKey;
  readonly lines: readonly string[];
}

type PlanningWords = WordsOf<PlanningKey>;

/** @returns what is written, by its kind; kinds of which nothing is written are left out. */
export function planGroups(
  description: PlanDescription,
  words: PlanningWords,
): readonly PlanGroup[] {
  const { sheets, frozen, columns, charts, names } = description;
  const lines: Readonly<Record<PlanGroupKey, readonly string[]>> = {
    sheets: [
      ...frozen.map((sheet) => words('ahead.frozen', { ...sheet })),
      ...sheets.map(({ name, change }) => words(`ahead.sheet.${change}`, { name })),
    ],
    columns: columns.flatMap((beside) => columnLines(beside, words)),
    charts: charts.map(({ sheet, title, change }) =>
      words(`ahead.chart.${change}`, { sheet, title }),
    ),
    names:
      names.length > 0
        ? [words('ahead.names', { count: names.length, names: names.join(', ') })]
        : [],
    userCells: [userCellsLine(description, words)],
  };
  return PLAN_GROUPS.map((key) => ({ key, lines: lines[key] })).filter(
    (group) => group.lines.length > 0,
  );
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
