import type { BookEvent } from '../objects/bookEvents';
import type { Selection } from './workbench';

/** A workbook as it was before a step, and what happened in the step. */
export interface UndoStep {
  readonly bytes: Uint8Array;
  readonly selection: Selection;
  readonly events: BookEvent[];
}

/** More steps back than this are forgotten. */
const MOST = 50;
/** A longer pause between an add-in's requests begins a new step, in milliseconds. */
const PAUSE = 1000;

/** What can be taken back, last step last. */
export class UndoSteps {
  #steps: UndoStep[] = [];
  /** When the add-in last changed something in the step that is open for it; null when none is. */
  #addinAt: number | null = null;

  constructor(
    private readonly capture: () => Omit<UndoStep, 'events'>,
    private readonly now: () => number,
  ) {}

  get count(): number {
    return this.#steps.length;
  }

  /** Runs what a person does as a step of its own; none is kept if it is refused. */
  byPerson(act: () => void): void {
    this.#begin();
    this.#addinAt = null;
    try {
      act();
    } catch (refusal) {
      this.#steps.pop();
      throw refusal;
    }
  }

  /** To be called before the add-in changes something. */
  byAddin(): void {
    const now = this.now();
    if (this.#addinAt === null || now - this.#addinAt > PAUSE) this.#begin();
    this.#addinAt = now;
  }

  /** Something happened in the step under way. */
  note(event: BookEvent): void {
    this.#steps.at(-1)?.events.push(event);
  }

  /** @returns the last step, which is none any more. */
  takeLast(): UndoStep | undefined {
    this.#addinAt = null;
    return this.#steps.pop();
  }

  clear(): void {
    this.#steps = [];
    this.#addinAt = null;
  }

  #begin(): void {
    this.#steps = [...this.#steps, { ...this.capture(), events: [] }].slice(-MOST);
  }
}
