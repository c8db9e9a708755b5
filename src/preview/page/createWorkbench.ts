import type { Book } from '../objects/book';
import type { BookEvent, EventRegistrations, TriggerSource } from '../objects/bookEvents';
import type { Answer, Fault } from '../protocol/exchange';
import { Changes } from './changes';
import { openBook, refuseChange, type HostSettings, type OpenBook } from './openBook';
import type { PaneHost, PaneOutlet } from './paneOutlet';
import { PaneSide } from './paneSide';
import { insertRow, removeSheet, renameSheet, sheetOf, typeInto } from './personEdits';
import { Requests } from './requests';
import { undoneEvents } from './undoneEvents';
import { UndoSteps } from './undoSteps';
import type { Selection, Workbench } from './workbench';

/** A file to open. */
export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** @throws HostError InvalidFile, TooLarge */
export const createWorkbench = (file: NamedFile, settings: HostSettings): Workbench & PaneHost =>
  new OpenWorkbench(file, settings);

class OpenWorkbench implements Workbench, PaneHost {
  /** Who causes what happens now. */
  #acting: TriggerSource = 'Unknown';
  #opened: OpenBook;
  readonly #changes = new Changes(() => this.book.beforeReading());
  readonly #pane: PaneSide;
  readonly #requests = new Requests(() => this.#opened.host);
  readonly #steps = new UndoSteps(
    () => ({ bytes: this.book.file.save(), selection: this.selection }),
    () => performance.now(),
  );

  constructor(
    file: NamedFile,
    private readonly settings: HostSettings,
  ) {
    this.#pane = new PaneSide(settings.paneOpen, () => this.#changes.now());
    this.#opened = this.#open(file);
  }

  get book(): Book {
    return this.#opened.book;
  }
  get name(): string {
    return this.book.name;
  }
  get version(): number {
    return this.#changes.version;
  }
  get canUndo(): boolean {
    return this.#steps.count > 0;
  }
  get selection(): Selection {
    return { sheet: this.book.file.activeSheet().id, area: this.book.selection };
  }
  get session(): number {
    return this.#pane.session;
  }
  get paneLoaded(): boolean {
    return this.#pane.loaded;
  }
  get paneVisible(): boolean {
    return this.#pane.visible();
  }

  subscribe = (changed: () => void): (() => void) => this.#changes.subscribe(changed);

  open(bytes: Uint8Array, name: string): void {
    this.#opened = this.#open({ bytes, name });
    this.#steps.clear();
    this.#requests.restart();
    this.#pane.reload();
    this.#changes.now();
  }

  type(sheet: string, row: number, column: number, text: string): void {
    this.#byPerson(() => typeInto(this.book, sheet, row, column, text));
  }
  renameSheet(sheet: string, name: string): void {
    this.#byPerson(() => renameSheet(this.book, sheet, name));
  }
  deleteSheet(sheet: string): void {
    this.#byPerson(() => removeSheet(this.book, sheet));
  }
  insertRow(sheet: string, row: number): void {
    this.#byPerson(() => insertRow(this.book, sheet, row));
  }
  editing(isEditing: boolean): void {
    this.#requests.editing = isEditing;
  }

  select({ sheet, area }: Selection): void {
    this.book.select(sheetOf(this.book, sheet), area);
    this.#changes.now();
  }

  undo(): void {
    const step = this.#steps.takeLast();
    if (!step) return;
    const { name, registrations } = this.book;
    this.#opened = this.#open({ bytes: step.bytes, name }, registrations);
    this.book.touch();
    this.book.selection = step.selection.area;
    for (const event of undoneEvents(step.events)) this.#tell(event);
    this.#changes.now();
  }

  download(): Uint8Array {
    this.book.settle();
    return this.book.file.save();
  }

  runCommand(functionName: string): void {
    this.#pane.invoke(functionName);
  }
  showPane(visible: boolean): void {
    this.#pane.show(visible);
  }
  inject(fault: Fault): void {
    this.#requests.inject(fault);
  }
  attach(outlet: PaneOutlet | null): void {
    this.#pane.attach(outlet);
  }

  answer(body: string): Answer {
    const selected = this.book.selection;
    this.#acting = 'ThisLocalAddin';
    try {
      return this.#requests.answer(body);
    } finally {
      this.#acting = 'Unknown';
      if (this.book.selection !== selected) this.#changes.soon();
    }
  }

  answerWindow(body: string): Answer {
    return this.#requests.answerAlways(body);
  }

  #open({ bytes, name }: NamedFile, registrations?: EventRegistrations): OpenBook {
    return openBook(bytes, { name, registrations }, this.settings, {
      pane: this.#pane,
      beforeChange: () => this.#byAddin(),
      onEvent: (event) => this.#happened(event),
    });
  }

  #byPerson(act: () => void): void {
    if (this.settings.readOnly) throw refuseChange();
    this.#steps.byPerson(act);
    this.#changes.now();
  }

  #byAddin(): void {
    this.#steps.byAddin();
    this.#changes.soon();
  }

  #happened(event: BookEvent): void {
    this.#steps.note(event);
    this.#tell(event);
  }

  #tell(event: BookEvent): void {
    this.#pane.tell(this.book.registrations.entriesOf(event, this.#acting));
  }
}
