/** Told how far reading has come, and asked whether to go on. */
export interface ReadingWatch {
  /** @param share of the cells that were read, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly isCancelled: () => boolean;
}

/** For a caller that waits for the end. */
export const UNWATCHED: ReadingWatch = { onProgress: () => undefined, isCancelled: () => false };

/** The person stopped the reading; nothing was changed. */
export class Cancelled extends Error {
  constructor() {
    super('the person stopped the reading');
    this.name = 'Cancelled';
  }
}

/** @throws Cancelled where the person stopped the reading. */
export function stopIfCancelled({ isCancelled }: ReadingWatch): void {
  if (isCancelled()) throw new Cancelled();
}
