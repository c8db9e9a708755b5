import type { CellChange, CellState } from '../../../core/model/fix';
import { bareFormat } from '../../../core/wording/checking/bareFormat';
import { cellStateText } from '../../../core/wording/checking/cellStateText';
import type { ChecksTalk } from './talk';

/** A change of a cell in words. */
export interface ChangeText {
  readonly before: string;
  readonly after: string;
}

type FormatKind = 'general' | 'text' | 'percentage' | 'date' | 'number';

/** @returns what stands in the cell before and after; the kinds of the number formats too, where these differ. */
export function changeText({ before, after }: CellChange, talk: ChecksTalk): ChangeText {
  const { checkingWords, figures } = talk;
  const differs = formatKind(before.numberFormat) !== formatKind(after.numberFormat);
  const textOf = (state: CellState): string => {
    const text = cellStateText(state, checkingWords, figures);
    return differs ? withFormat(text, formatKind(state.numberFormat), talk) : text;
  };
  return { before: textOf(before), after: textOf(after) };
}

const FORMAT_WORDS = {
  general: 'format.general',
  text: 'format.text',
  percentage: 'format.percentage',
  date: 'format.date',
  number: 'format.number',
} as const;

const withFormat = (state: string, kind: FormatKind, { checksWords }: ChecksTalk): string =>
  checksWords('checks.inFormat', { state, format: checksWords(FORMAT_WORDS[kind]) });

/** What Excel calls the category of a number format. */
function formatKind(format: string): FormatKind {
  if (format === '@') return 'text';
  if (format.toLowerCase() === 'general' || format === '') return 'general';
  const bare = bareFormat(format);
  if (bare.includes('%')) return 'percentage';
  return /[dy]/i.test(bare) ? 'date' : 'number';
}
