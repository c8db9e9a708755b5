import { useSyncExternalStore } from 'react';
import { requiredContext } from '../requiredContext';
import type { Place } from '../../core/model/address';
import type { CellChange } from '../../core/model/fix';
import type { NewSheet } from '../../core/model/newSheet';
import type { Choices } from '../../core/settings/choices';
import type { Adjustments, PaneState, PlaceName, Task } from './state';

/** The pane's conversation with one workbook: its state, and everything that a person can ask for. */
export interface Session {
  readonly state: () => PaneState;
  readonly subscribe: (changed: () => void) => () => void;
  /** The card, or why there is none, is in view: what follows it may be loaded. */
  readonly shown: () => void;
  readonly go: (place: PlaceName) => void;
  /** Runs a task; while one is under way nothing happens. Resolves when it has ended, well or not. */
  readonly run: (task: Task) => Promise<void>;
  /** Resolves when nothing that speaks with Excel is under way or waiting. */
  readonly settled: () => Promise<void>;
  /** Stops reading. */
  readonly cancel: () => void;
  /** Changes what the workbook remembers; everything is computed anew at once from what was read. */
  readonly choose: (change: (choices: Choices) => Choices) => void;
  /** Changes what holds for the next run, as `choose` does. */
  readonly adjust: (adjustments: Partial<Adjustments>) => void;
  /** Makes the changes of a fix in the workbook and reads it again. */
  readonly fix: (changes: readonly CellChange[]) => Promise<void>;
  /** Takes the last fix back. */
  readonly undoFix: () => Promise<void>;
  /** Adds sheets whose cells belong to the person from then on, and reads the workbook again. Resolves to whether they are there. */
  readonly insert: (sheets: readonly NewSheet[]) => Promise<boolean>;
  /** Selects cells in their sheet. */
  readonly show: (place: Place) => Promise<void>;
  /** @returns the selected cells, or null where Excel does not tell: the pane says why. */
  readonly selection: () => Promise<Place | null>;
  /** The notice about the last step was read. */
  readonly dismiss: () => void;
  /** Compares the list of sheets with what was read: Excel does not tell of every change. */
  readonly look: () => void;
}

/** @returns the session of the pane. @throws Error outside the pane, which is a bug */
export const [SessionProvider, useSession] = requiredContext<Session>(
  'a component stands outside the pane',
);

/** @returns the state of the pane, followed as it changes. */
export function usePaneState(): PaneState {
  const { subscribe, state } = useSession();
  return useSyncExternalStore(subscribe, state);
}
