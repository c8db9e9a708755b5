import type { ListRow } from './rows';

const isTarget = ({ isHeading }: ListRow): boolean => !isHeading;

/**
 * @param key of the line that had the focus.
 * @returns the line itself where it is still there, else the next one of those before that is, else the last before it,
 *   else the first of others; null where none is left.
 */
export function survivorOf<R extends ListRow>(
  before: readonly R[],
  after: readonly R[],
  key: string,
): R | null {
  const left = new Map(after.filter(isTarget).map((row) => [row.key, row]));
  const at = before.findIndex((row) => row.key === key);
  const inOrder = [...before.slice(Math.max(at, 0)), ...before.slice(0, Math.max(at, 0)).reverse()];
  const survivor = inOrder.find((row) => left.has(row.key));
  return (survivor && left.get(survivor.key)) ?? after.find(isTarget) ?? null;
}

/** @returns the line that a key moves the focus to from a line, or null where it moves it nowhere. */
export function neighbourOf<R extends ListRow>(
  rows: readonly R[],
  key: string,
  pressed: string,
): R | null {
  const targets = rows.filter(isTarget);
  const at = targets.findIndex((row) => row.key === key);
  switch (pressed) {
    case 'ArrowDown':
      return targets[at + 1] ?? null;
    case 'ArrowUp':
      return targets[at - 1] ?? null;
    case 'Home':
      return targets[0] ?? null;
    case 'End':
      return targets.at(-1) ?? null;
    default:
      return null;
  }
}
