import type { Rectangle } from '../file/types';
import type { Book } from '../objects/book';
import type { Fault } from '../protocol/exchange';

export interface Selection {
  /** A sheet's id. */
  readonly sheet: string;
  readonly area: Rectangle;
}

/** The workbook as a person works on it beside the pane. What is refused throws a HostError. */
export interface Workbench {
  /** The opened workbook: read it through `book.file`. Another one after `open` and `undo`. */
  readonly book: Book;
  /** The file's name. */
  readonly name: string;
  /** Counts changes of anything that is seen; grows with each. */
  readonly version: number;
  /** @returns what ends it */
  subscribe(changed: () => void): () => void;
  /** Opens another file; the pane is loaded anew. @throws HostError InvalidFile, TooLarge */
  open(bytes: Uint8Array, name: string): void;
  /** Enters what a person typed, by the person's regional settings: numbers, percentages, dates, formulas. */
  type(sheet: string, row: number, column: number, text: string): void;
  /** While a person edits a cell, the add-in's requests are refused with 5004. */
  editing(isEditing: boolean): void;
  select(selection: Selection): void;
  readonly selection: Selection;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** Puts an empty row before a row. */
  insertRow(sheet: string, row: number): void;
  readonly canUndo: boolean;
  /**
   * Takes back the last step: one thing that a person did, or what the add-in wrote without a pause of a
   * second. The workbook is as it was, its selection too; there are no steps from before `open`. What the
   * add-in keeps of the workbook is refused afterwards as InvalidReference.
   */
  undo(): void;
  download(): Uint8Array;
  /** Presses a button of the ribbon that runs a function; without a pane one is loaded, unseen. */
  runCommand(functionName: string): void;
  readonly paneVisible: boolean;
  showPane(visible: boolean): void;
  /** Makes one of the coming requests fail; 1 is the next. */
  inject(fault: Fault): void;
}
