import type { OwnColumnKind } from '../model/own';
import type { Evaluation } from '../model/review';
import { needsAchieved } from './achievedColumn';
import type { WordKey } from '../wording/words';

/** The header of each kind in the wording catalogues. */
export const HEADER_KEYS: Readonly<Record<OwnColumnKind, WordKey>> = {
  achieved: 'column.achieved',
  attainment: 'column.attainment',
  gap: 'column.gap',
  status: 'column.status',
  pace: 'column.pace',
  key: 'column.key',
};

/**
 * @returns which columns the table at `tableIndex` gets: Achieved only where the user's own column
 *   does not serve, Pace only where some indicator has a horizon to be measured against.
 */
export function ownColumnsOf(evaluation: Evaluation, tableIndex: number): readonly OwnColumnKind[] {
  const indicators = evaluation.reading.indicators.filter(({ table }) => table === tableIndex);
  const timed = indicators.some(
    ({ horizon }) => horizon !== 'to-date' && (horizon ?? evaluation.term) !== null,
  );
  const kinds: OwnColumnKind[] = ['attainment', 'gap', 'status', 'key'];
  if (needsAchieved(evaluation, tableIndex)) kinds.unshift('achieved');
  if (timed) kinds.splice(-1, 0, 'pace');
  return kinds;
}
