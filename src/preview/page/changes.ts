/** Changes that come one after the other within this time are shown together, in milliseconds. */
const TOGETHER = 100;

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
    this.#timer = undefined;
    this.prepare();
    this.version += 1;
    for (const changed of this.#subscribers) changed();
  }

  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), TOGETHER);
  }
}
