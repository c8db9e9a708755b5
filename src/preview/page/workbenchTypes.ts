import type { Rectangle } from '../file/types';
import type { Book } from '../objects/book';

/** Selected cells; the sheet by its id. */
export interface Selection {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** The opened workbook and what a person at the page can do with it. */
export interface Workbench {
  /** A new object after opening and undoing. */
  readonly book: Book;
  readonly name: string;
  /** Counts changes of anything that is seen; grows with each. */
  readonly version: number;
  /** @returns how to stop being told */
  subscribe(changed: () => void): () => void;
  /** @throws HostError where the bytes are no workbook; the former one stays */
  open(bytes: Uint8Array, name: string): void;
  /** Enters a text in a cell as a person types it. @throws HostError where it is refused */
  type(sheet: string, row: number, column: number, text: string): void;
  /** Tells that a person begins or ends to edit in a cell. */
  editing(isEditing: boolean): void;
  select(selection: Selection): void;
  readonly selection: Selection;
  /** @throws HostError for a name that is taken or not allowed */
  renameSheet(sheet: string, name: string): void;
  /** @throws HostError for the last visible sheet */
  deleteSheet(sheet: string): void;
  /** Puts an empty row before one. @throws HostError where it is refused */
  insertRow(sheet: string, row: number): void;
  readonly canUndo: boolean;
  undo(): void;
  /** @returns the workbook as a file */
  download(): Uint8Array;
  /** Runs a function of the ribbon, by its name in the manifest. */
  runCommand(functionName: string): void;
  readonly paneVisible: boolean;
  showPane(visible: boolean): void;
}
