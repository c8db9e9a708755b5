import type { Rectangle, SheetFile, WorkbookFile } from '../file/types';
import { areaAddress, type Place } from './area';
import { EventRegistrations, type BookEvent, type ChangeType } from './bookEvents';

export interface BookOptions {
  /** Whether it was opened for reading only; false when left out. */
  readonly readOnly?: boolean;
  /** Which events the client library wants to be told; none when left out. */
  readonly registrations?: EventRegistrations;
}

/** An opened workbook with what a running Excel adds to the file: selection, calculation, culture. */
export class Book {
  /** The selected area of the active sheet. */
  selection: Rectangle = FIRST_CELL;
  readonly readOnly: boolean;
  readonly registrations: EventRegistrations;
  /** Told what happens, as it happens, unless events are switched off. */
  onEvent: (event: BookEvent) => void = () => undefined;
  eventsEnabled = true;
  #stale = false;
  #suspended = false;
  /** Whether formulas that came without a value were computed. */
  #complete = false;

  constructor(
    readonly file: WorkbookFile,
    readonly name: string,
    /** BCP 47 tag of the person's regional settings. */
    readonly culture: string,
    { readOnly = false, registrations = new EventRegistrations() }: BookOptions = {},
  ) {
    this.readOnly = readOnly;
    this.registrations = registrations;
  }

  raise(event: BookEvent): void {
    if (this.eventsEnabled) this.onEvent(event);
  }

  /** Contents of cells changed. */
  changed({ sheet, area }: Place, changeType: ChangeType = 'RangeEdited'): void {
    this.raise({ kind: 'changed', sheet: sheet.id, address: areaAddress(area), changeType });
  }

  /** The look of cells changed. */
  formatted({ sheet, area }: Place): void {
    this.raise({ kind: 'formatChanged', sheet: sheet.id, address: areaAddress(area) });
  }

  /** Something changed on which formulas may depend. */
  touch(): void {
    this.#stale = true;
  }

  /** Formulas were entered: with manual calculation Excel computes them then, and nothing that depends on them. */
  entered(): void {
    this.touch();
    if (this.file.calculationMode() === 'manual') this.file.calculateEntered();
  }

  /** Brings computed values up to date; called before saving. */
  settle(): void {
    if (!this.#stale || this.#suspended || this.file.calculationMode() === 'manual') return;
    this.calculate();
  }

  /**
   * Called before computed values are read: up to date they may be and still not there, where a program
   * wrote the file that does not calculate.
   */
  beforeReading(): void {
    this.settle();
    if (this.#complete) return;
    this.#complete = true;
    this.file.computeUncomputed();
  }

  /** With manual calculation the other sheets stay as they are. */
  calculateSheet(sheet: SheetFile): void {
    if (this.file.calculationMode() === 'manual') this.file.calculateSheet(sheet);
    else this.calculate();
  }

  calculate(): void {
    this.#stale = false;
    this.file.recalculate();
  }

  /** No calculation until the request is done; what changed before is still computed. */
  suspendCalculation(): void {
    this.settle();
    this.#suspended = true;
  }

  endOfRequest(): void {
    this.#suspended = false;
  }

  select(sheet: SheetFile, area: Rectangle): void {
    this.activate(sheet);
    this.selection = area;
    this.raise({ kind: 'selectionChanged', sheet: sheet.id, address: areaAddress(area) });
  }

  activate(sheet: SheetFile): void {
    const before = this.file.activeSheet();
    this.file.activateSheet(sheet);
    if (sheet.id === before.id) return;
    this.selection = FIRST_CELL;
    this.raise({ kind: 'deactivated', sheet: before.id });
    this.raise({ kind: 'activated', sheet: sheet.id });
  }
}

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
