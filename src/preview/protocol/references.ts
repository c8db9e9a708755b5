import type { HostObject } from './hostObject';

/** Objects that the client asked to keep, addressed by reference id in later requests. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }

  keep(object: HostObject): void {
    if (this.idOf(object) !== null) return;
    const id = `ref${this.#next++}`;
    this.#kept.set(id, object);
    this.#ids.set(object, id);
  }

  /** @returns the id of a kept object, or null. */
  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  find(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  remove(id: string): void {
    const object = this.#kept.get(id);
    this.#kept.delete(id);
    if (object) this.#ids.delete(object);
  }

  removeAll(): void {
    for (const id of [...this.#kept.keys()]) this.remove(id);
  }
}
