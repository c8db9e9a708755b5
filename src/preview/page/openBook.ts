import { HostError } from '../file/hostError';
import { openWorkbookFile } from '../file/openWorkbook';
import { officeService, type PaneWindow } from '../objects/appRuntime';
import { Book } from '../objects/book';
import type { BookEvent, EventRegistrations } from '../objects/bookEvents';
import { workbook } from '../objects/workbook';
import { Host } from '../protocol/host';
import type { Schema } from '../protocol/schema';

/** What the host is like. */
export interface HostSettings {
  readonly schema: Schema;
  /** The version of ExcelApi that it claims. */
  readonly apiVersion: string;
  /** The person's regional settings as a BCP 47 tag. */
  readonly culture: string;
  readonly readOnly: boolean;
  /** Whether the pane is there from the start. */
  readonly paneOpen: boolean;
}

/** What the workbook is called, and which events the library wants from earlier on. */
export interface Opening {
  readonly name: string;
  readonly registrations?: EventRegistrations;
}

/** What surrounds an opened workbook. */
export interface Surroundings {
  readonly pane: PaneWindow;
  /** Called before the add-in changes something. */
  readonly beforeChange: () => void;
  readonly onEvent: (event: BookEvent) => void;
}

/** An opened workbook and what answers the add-in's requests for it. */
export interface OpenBook {
  readonly book: Book;
  readonly host: Host;
}

/** @throws HostError InvalidFile, TooLarge */
export function openBook(
  bytes: Uint8Array,
  { name, registrations }: Opening,
  { schema, apiVersion, culture, readOnly }: HostSettings,
  around: Surroundings,
): OpenBook {
  const book = new Book(openWorkbookFile(bytes), name, culture, { readOnly, registrations });
  book.onEvent = around.onEvent;
  const workspace = {
    root: workbook(book),
    service: (service: string) => officeService(around.pane, service),
    endOfRequest: () => book.endOfRequest(),
  };
  const beforeChange = (): void => {
    if (readOnly) throw refuseChange();
    around.beforeChange();
  };
  return { book, host: new Host(workspace, schema, { claimed: apiVersion, beforeChange }) };
}

export const refuseChange = (): HostError =>
  new HostError('AccessDenied', 'The workbook is open for reading only.');
