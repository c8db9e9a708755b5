/** Changes that come one after the other with shorter pauses are shown together, in milliseconds. */
const PAUSE = 100;

/** Tells those who show the workbook that there is something new to see. */
export class Changes {
  version = 0;
  readonly #subscribers = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Called before others are told. */
    private readonly prepare: () => void,
  ) {}

  subscribe(changed: () => void): () => void {
    this.#subscribers.add(changed);
    return () => this.#subscribers.delete(changed);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.prepare();
    this.version += 1;
    for (const changed of this.#subscribers) changed();
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), PAUSE);
  }
}
