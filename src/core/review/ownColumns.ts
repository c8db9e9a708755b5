import type { OwnColumnKind } from '../model/own';
import { OWN_COLUMN_KINDS } from '../model/own';
import { USUAL_COLUMNS } from '../model/presentation';
import type { Evaluation } from '../model/review';
import { needsAchieved } from './achievedColumn';
import type { WordKey } from '../wording/words';

/** The header of each kind in the wording catalogues. */
export const HEADER_KEYS: Readonly<Record<OwnColumnKind, WordKey>> = {
  achieved: 'column.achieved',
  attainment: 'column.attainment',
  gap: 'column.gap',
  status: 'column.status',
  due: 'column.due',
  pace: 'column.pace',
  stillNeeded: 'column.stillNeeded',
  key: 'column.key',
};

/** @returns whether a person wants columns of a kind; without the key there would be no way back to a row. */
export function isChosen({ presentation }: Evaluation, kind: OwnColumnKind): boolean {
  return kind === 'key' || (presentation.columns ?? USUAL_COLUMNS).includes(kind);
}

/**
 * @returns which of the chosen columns the table at `tableIndex` gets: Achieved only where the user's own column
 *   does not serve, Due and Pace only where some indicator has a horizon to be measured against.
 */
export function ownColumnsOf(evaluation: Evaluation, tableIndex: number): readonly OwnColumnKind[] {
  return OWN_COLUMN_KINDS.filter((kind) => {
    if (!isChosen(evaluation, kind)) return false;
    if (kind === 'achieved') return needsAchieved(evaluation, tableIndex);
    return (kind !== 'due' && kind !== 'pace') || isTimed(evaluation, tableIndex);
  });
}

const isTimed = ({ reading, term }: Evaluation, tableIndex: number): boolean =>
  reading.indicators.some(
    ({ table, horizon }) =>
      table === tableIndex && horizon !== 'to-date' && (horizon ?? term) !== null,
  );
