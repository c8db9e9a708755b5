import type { EventEntry } from '../objects/bookEvents';
import type { Answer } from '../protocol/exchange';

/** The loaded pane, as the workbook sees it. */
export interface PaneOutlet {
  /** Tells the add-in what happened. */
  tell(entries: readonly EventEntry[]): void;
  /** Calls a function that the add-in gave a button of the ribbon. */
  invoke(functionName: string): void;
}

/** What the pane's frame is given to work on. */
export interface PaneHost {
  /** Grows when the pane is to be loaded anew. */
  readonly session: number;
  /** Whether there is a pane at all, seen or unseen. */
  readonly paneLoaded: boolean;
  readonly paneVisible: boolean;
  /** Counts changes of what is seen. */
  readonly version: number;
  /** The file's name. */
  readonly name: string;
  subscribe(changed: () => void): () => void;
  /** Answers a request for the workbook. */
  answer(body: string): Answer;
  /** Answers a request for the pane's own window, which no state of the workbook refuses. */
  answerWindow(body: string): Answer;
  /** The pane is being loaded; null when it is gone. */
  attach(outlet: PaneOutlet | null): void;
}
