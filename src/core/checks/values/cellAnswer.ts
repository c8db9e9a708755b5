import type { Amount } from '../../model/indicator';
import type { FixOption } from '../../model/fix';
import type { TargetChoice } from '../../model/settings';
import { textOf } from '../../reading/tables/visibleCells';
import { tidy } from '../../reading/words/text';
import type { FoundCell } from './cellFinder';

/** What a person may decide about a cell, in the scale of its indicator. */
type Decision = { readonly target: TargetChoice } | { readonly achieved: Amount };

function labelOf({ table, row }: FoundCell): string | null {
  const labels = table.columnsOf('code', 'indicator').map((label) => ({
    role: label.role,
    text: tidy(textOf(table.at(row.row, label.column))),
  }));
  const filled = labels.filter(({ text }) => text !== '');
  return (filled.find(({ role }) => role === 'code') ?? filled[0])?.text ?? null;
}

/**
 * @returns the answer with how it is remembered: by the table, column and row of the cell, as long as it holds its text.
 * None for a row without a code or name, by which it would be found again.
 */
export function cellAnswer(
  cell: FoundCell,
  decision: Decision,
  answer: FixOption['answer'],
): readonly FixOption[] {
  const row = labelOf(cell);
  if (row === null) return [];
  const { table, column } = cell;
  const text = textOf(table.at(cell.row.row, column.column));
  const key = table.found.keys[0];
  const choices = { cells: [{ table: key, column: column.header, row, text, ...decision }] };
  return [{ choices, answer }];
}

/** @returns the fix that asks a person, or nothing where there is nothing to choose from. */
export const choosing = (options: readonly FixOption[]) =>
  options.length === 0 ? {} : { fix: { kind: 'choose' as const, options } };
