import { requiredContext } from '../../requiredContext';
import type { ExplainingWords } from '../../../core/wording/explaining/explainingWords';
import type { TablesKey } from '../../../core/wording/places/tables/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import type { CellReadings } from './cellReadings';

/** How this place talks: of tables, and of how they were understood. */
export interface TablesTalk {
  readonly say: WordsOf<TablesKey>;
  readonly explain: ExplainingWords;
  readonly readings: CellReadings;
}

/** @returns the way this place talks. @throws Error outside of it, which is a bug */
export const [TalkProvider, useTalk] = requiredContext<TablesTalk>(
  'a component stands outside the place',
);
