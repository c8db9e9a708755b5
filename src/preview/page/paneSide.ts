import { visibilityEntry, type PaneWindow } from '../objects/appRuntime';
import type { EventEntry } from '../objects/bookEvents';
import type { PaneOutlet } from './paneOutlet';

/** The pane beside the sheet: loaded or not, seen or not, and what is to be said to it. */
export class PaneSide implements PaneWindow {
  /** Grows when the pane is to be loaded anew. */
  session = 1;
  loaded: boolean;
  #visible: boolean;
  #outlet: PaneOutlet | null = null;
  #ready = false;
  /** Functions to call once the add-in is ready. */
  #waiting: string[] = [];

  constructor(
    open: boolean,
    private readonly changed: () => void,
  ) {
    this.loaded = open;
    this.#visible = open;
  }

  visible(): boolean {
    return this.#visible;
  }

  /** A pane that was hidden stays loaded. */
  show(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.loaded ||= visible;
    this.tell([visibilityEntry(visible)]);
    this.changed();
  }

  reload(): void {
    this.session += 1;
    this.attach(null);
  }

  attach(outlet: PaneOutlet | null): void {
    this.#outlet = outlet;
    this.#ready = false;
  }

  ready(): void {
    this.#ready = true;
    for (const name of this.#waiting.splice(0)) this.#outlet?.invoke(name);
  }

  /** Loads an unseen pane where there is none. */
  invoke(functionName: string): void {
    if (this.#ready) this.#outlet?.invoke(functionName);
    else this.#waiting.push(functionName);
    if (this.loaded) return;
    this.loaded = true;
    this.changed();
  }

  /** After what is under way, so that an answer comes before what it caused. */
  tell(entries: readonly EventEntry[]): void {
    if (entries.length > 0) setTimeout(() => this.#outlet?.tell(entries));
  }
}
