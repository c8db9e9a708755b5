import type { CellSettings, Settings } from '../model/settings';
import type { SettingNote } from '../model/table';
import type { TableCandidate } from './matchTable';
import { comparable } from './sameText';
import { tablesMeant } from './tableChooser';

/** A cell as its table names it. */
export interface CellPlace {
  /** Index of its table among the candidates. */
  readonly table: number;
  readonly header: string;
  /** What its row may be called by: code and name, as written. */
  readonly labels: readonly string[];
}

/** A decision about a cell that was found. */
export interface FoundChoice {
  /** Index among the decisions about cells. */
  readonly index: number;
  readonly choice: CellSettings;
  /** The cell still holds the text that was decided upon; if not, the decision does not hold. */
  readonly holds: boolean;
}

export interface CellChooser {
  /** @returns what was decided about a cell that now holds this text (a number as `String` writes it). */
  readonly choiceFor: (cell: CellPlace, text: string) => FoundChoice | null;
  /** @returns a note for each decision that was not among those found, or that no longer holds. */
  readonly notesFor: (found: readonly FoundChoice[]) => readonly SettingNote[];
}

/** @returns how to look up decisions about single cells, in constant time for each cell. */
export function cellChooser(
  { cells }: Pick<Settings, 'cells'>,
  candidates: readonly TableCandidate[],
): CellChooser {
  const meant = tablesMeant(
    cells.map(({ table }) => table),
    candidates,
  );
  const known = new Map<string, number>();
  cells.forEach(({ column, row }, index) => {
    const place = placeKey(meant[index] ?? null, column, row);
    if (!known.has(place)) known.set(place, index);
  });
  return {
    choiceFor: ({ table, header, labels }, text) => {
      if (known.size === 0) return null;
      const index = labels
        .map((label) => known.get(placeKey(table, header, label)))
        .find((at) => at !== undefined);
      if (index === undefined) return null;
      const choice = cells[index]!;
      return { index, choice, holds: spelling(choice.text) === spelling(text) };
    },
    notesFor: (found) => {
      const holds = new Map(found.map((one) => [one.index, one.holds]));
      return cells.flatMap((cell, index) =>
        noteOf(cell, index, candidates[meant[index] ?? -1], holds.get(index)),
      );
    },
  };
}

const placeKey = (table: number | null, column: string, row: string): string =>
  JSON.stringify([table, comparable(column), comparable(row)]);

/** Letter case may be a unit's or a code's: in a cell it is part of the text. */
const spelling = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function noteOf(
  { column }: CellSettings,
  index: number,
  table: TableCandidate | undefined,
  holds: boolean | undefined,
): readonly SettingNote[] {
  const path = `cells[${index}]`;
  if (holds === true) return [];
  if (holds === false) return [{ code: 'cell-changed', path: `${path}.text` }];
  if (!table) return [{ code: 'no-such-table', path: `${path}.table` }];
  const hasColumn = table.headers.some((header) => comparable(header) === comparable(column));
  return hasColumn || column.startsWith('[')
    ? [{ code: 'no-such-indicator', path: `${path}.row` }]
    : [{ code: 'no-such-column', path: `${path}.column` }];
}
