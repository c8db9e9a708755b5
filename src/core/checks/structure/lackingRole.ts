import { isFigure } from '../../reading/tables/cellFigures';
import { wordsOf } from '../../reading/tables/headerWords';
import { isPeriodTitle } from '../../reading/tables/periodTitles';
import { titleText } from '../../reading/tables/titleCells';
import type { UnreadHeader } from './unreadHeaders';

/** A role that a table, or the table that goes with it, must have. */
export type NeededRole = 'indicator' | 'target' | 'achieved';

/** A plan and a result: more columns of figures than these are branches or other statistics. */
const PLAN_AND_RESULT = 2;

/** The columns of figures whose titles no vocabulary knows; years and months are known. */
function unknownFigures({ view, row, columns, rows }: UnreadHeader): readonly number[] {
  return columns.filter((column) => {
    const title = titleText(view.at(row, column));
    const cells = rows.map((at) => view.at(at, column)).filter(({ kind }) => kind !== 'blank');
    const isKnown = wordsOf(title).length > 0 || isPeriodTitle(title);
    return !isKnown && cells.filter(isFigure).length * 2 > cells.length;
  });
}

/**
 * @returns what titles lack that name targets or achievements and something else of them, or name indicators with
 * their units before a column of unknown figures for each; null for other lists
 */
export function lackingRole(header: UnreadHeader): NeededRole | null {
  const { words } = header;
  const has = {
    indicator: words.includes('indicator') || words.includes('code'),
    target: words.includes('target') || words.includes('milestone'),
    achieved: words.includes('achieved'),
  };
  const hasUnit = words.includes('unit');
  const telling = [has.indicator, has.target, has.achieved, hasUnit].filter(Boolean);
  const isPair = has.indicator && hasUnit && unknownFigures(header).length === PLAN_AND_RESULT;
  if (telling.length < 2 || !(has.target || has.achieved || isPair)) return null;
  const roles: readonly NeededRole[] = ['indicator', 'target', 'achieved'];
  return roles.find((role) => !has[role]) ?? null;
}
