import type { ColumnRole } from '../../model/table';
import type { Claim } from './columnClaims';
import type { ColumnClues } from './columnClues';
import { namesBranch, shareOf } from './columnContent';
import { matchHeader } from './headers';
import { fold } from '../words/text';

type Given = ReadonlyMap<number, Claim>;

const FALLBACK = 0.4;
const TOLD_BY_CELLS = 0.5;
const PERIOD = 0.7;
const MOST = 0.6;
/** Headers that name nothing: none at all, `C`, `ก`, `Cột 5`, `Column1`. */
const NO_NAME = /^(?:(?:cột|cot|column|col|field|คอลัมน์|f)? ?\p{L}?\d{0,3})$/u;

const rolesIn = (given: Given): ReadonlySet<ColumnRole> =>
  new Set([...given.values()].map(({ role }) => role));

const isNameless = ({ header }: ColumnClues): boolean => NO_NAME.test(fold(header));

const claim = (
  clues: ColumnClues,
  role: ColumnRole,
  confidence: number,
  rule: Claim['rule'],
  branch: string | null = null,
): Claim => ({ clues, role, confidence, rule, phrase: null, branch });

const isFigures = ({ content }: ColumnClues): boolean =>
  content.filled === 0 || Math.max(shareOf(content, 'values'), shareOf(content, 'digits')) >= MOST;

/** Whether the text around a table says that its figures are targets; the nearest that says anything. */
function saysTargets(captions: readonly string[]): boolean {
  for (const caption of captions) {
    const words = matchHeader(caption)?.words ?? [];
    if (words.includes('achieved')) return false;
    if (words.includes('target') && !words.includes('indicator')) return true;
  }
  return false;
}

const anyPeriod = (all: readonly ColumnClues[]): boolean =>
  all.some(({ period }) => period !== null);

/** @returns columns that have only a period for a title, or the total of periods: figures of that period. */
export function periodClaims(
  open: readonly ColumnClues[],
  given: Given,
  captions: readonly string[],
): readonly Claim[] {
  const hasTarget = rolesIn(given).has('target');
  const role = !hasTarget && saysTargets(captions) ? 'target' : 'achieved';
  const figures = open.filter((clues) => !clues.match && isFigures(clues));
  const hasPeriods = [...given.values()].some(({ clues }) => clues.period !== null);
  const periods = figures.filter(
    ({ period, saysTotal }) => period !== null || (saysTotal && (hasPeriods || anyPeriod(figures))),
  );
  return periods.map((clues) => claim(clues, role, PERIOD, 'period', clues.label));
}

const columnsWith = (
  open: readonly ColumnClues[],
  kind: 'expressions' | 'numbers' | 'statuses' | 'dates' | 'words',
): readonly ColumnClues[] =>
  open.filter(({ content }) => content.filled > 0 && shareOf(content, kind) >= MOST);

/** Two cells that say "at least" or give a range make a column one of targets, whatever its title. */
function targetByCells(open: readonly ColumnClues[]): Claim | null {
  const telling = open.filter(
    ({ content }) => content.expressions >= 2 && shareOf(content, 'values') >= MOST,
  );
  const most = [...telling].sort((a, b) => b.content.expressions - a.content.expressions)[0];
  return most ? claim(most, 'target', TOLD_BY_CELLS, 'cells') : null;
}

/** Figures right of the targets: under any title where the targets' own title said nothing either. */
function achievedByCells(
  open: readonly ColumnClues[],
  target: number,
  isTargetNamed: boolean,
): Claim | null {
  const numbers = columnsWith(open, 'numbers').filter(
    (clues) => clues.column > target && (!isTargetNamed || isNameless(clues)),
  );
  return numbers[0] ? claim(numbers[0], 'achieved', FALLBACK, 'cells') : null;
}

const columnOf = (given: Given, role: ColumnRole): number | null =>
  [...given.values()].find((one) => one.role === role)?.clues.column ?? null;

/**
 * @returns a column to each of figures with names of their own, where a table of targets has no achievements:
 * a column for each branch. Two need names that say so; three that stand together do not.
 */
function branchClaims(open: readonly ColumnClues[]): readonly Claim[] {
  const figures = columnsWith(open, 'numbers').filter(
    (clues) => (!clues.match || clues.saysTotal) && !isNameless(clues),
  );
  const named = figures.filter(({ header, saysTotal }) => saysTotal || namesBranch(header));
  const alike = figures.filter(({ header }) => firstWord(header) === firstWord(figures[0]?.header));
  const branches = [figures.length >= 3 ? figures : [], alike, named].find(
    (all) => all.length >= 2,
  );
  return (branches ?? []).map((clues) =>
    claim(clues, 'achieved', FALLBACK, 'branch', clues.saysTotal ? null : clues.header),
  );
}

const firstWord = (text: string | undefined): string => fold(text ?? '').split(/[ \d]/)[0] ?? '';

/** Where no header names the indicator: the first column of words that has no other role. */
function nameByCells(open: readonly ColumnClues[], given: Given): readonly Claim[] {
  const roles = rolesIn(given);
  if (roles.has('indicator') || roles.has('code')) return [];
  const first = open.find(({ content }) => shareOf(content, 'words') >= 0.8);
  return first ? [claim(first, 'indicator', FALLBACK, 'cells')] : [];
}

/** Nearly all verdicts: a column of them, whatever its title. */
const VERDICTS_ALONE = 0.8;

const statusByCells = (open: readonly ColumnClues[]): ColumnClues | undefined =>
  columnsWith(open, 'statuses').find(
    (clues) => isNameless(clues) || shareOf(clues.content, 'statuses') >= VERDICTS_ALONE,
  );

function otherByCells(open: readonly ColumnClues[], given: Given): readonly Claim[] {
  const roles = rolesIn(given);
  const nameless = open.filter(isNameless);
  const first = nameless[0];
  const numbering =
    first && first.content.filled > 0 && shareOf(first.content, 'numbering') === 1 ? first : null;
  const isLeftmost = numbering && [...given.keys()].every((column) => column > numbering.column);
  const status = roles.has('stated-status') ? undefined : statusByCells(open);
  return [
    ...(numbering && isLeftmost && !roles.has('number')
      ? [claim(numbering, 'number', TOLD_BY_CELLS, 'cells')]
      : []),
    ...(status ? [claim(status, 'stated-status', TOLD_BY_CELLS, 'cells')] : []),
  ];
}

/**
 * @returns what the cells alone tell of the columns that no header gave a role: targets written in words, the
 * figures beside them, a name, a status, a numbering.
 */
export function contentClaims(all: readonly ColumnClues[], given: Given): readonly Claim[] {
  const open = all.filter(
    ({ column, match, saysTotal }) => !given.has(column) && (!match || saysTotal),
  );
  const roles = rolesIn(given);
  const target = roles.has('target') ? null : targetByCells(open);
  const targetAt = target?.clues.column ?? columnOf(given, 'target');
  const left = open.filter((clues) => clues !== target?.clues);
  const needsAchieved = targetAt !== null && !roles.has('achieved') && !roles.has('numerator');
  const achieved = needsAchieved ? achievedByCells(left, targetAt, !target) : null;
  const branches = needsAchieved && !achieved ? branchClaims(left) : [];
  const withValues = [target, achieved, ...branches].filter((one) => one !== null);
  const isValued = withValues.length > 0 || targetAt !== null || roles.has('achieved');
  const rest = left.filter((clues) => !withValues.some((one) => one.clues === clues));
  return [
    ...withValues,
    ...(isValued ? nameByCells(rest, given) : []),
    ...otherByCells(rest, given),
  ];
}

/**
 * @returns the figures of a list without any value word: a column for each branch, or the only figures there
 * are. Whether the list is about indicators at all, its labels must tell.
 */
export function listClaims(all: readonly ColumnClues[], given: Given): readonly Claim[] {
  if (rolesIn(given).has('target') || rolesIn(given).has('achieved')) return [];
  const open = all.filter(({ column, match }) => !given.has(column) && !match);
  const figures = columnsWith(open, 'numbers');
  if (figures.length === 1)
    return figures.map((clues) => claim(clues, 'achieved', FALLBACK, 'cells'));
  return figures.map((clues) =>
    claim(clues, 'achieved', FALLBACK, 'branch', clues.saysTotal ? null : clues.header),
  );
}
