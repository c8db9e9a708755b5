import type { OwnColumnKind } from '../model/own';
import type { FoundTable } from '../model/table';
import { HEADER_KEYS } from '../review/ownColumns';
import type { Words } from '../wording/words';
import type { LocatedColumn } from './locateOwn';

/**
 * @returns the headers of our columns: as they are called now, else in the review's language. One that the user's
 *   table has already steps aside, since headers must be unique.
 */
export function chooseHeaders(
  table: FoundTable,
  kinds: readonly OwnColumnKind[],
  existing: readonly LocatedColumn[],
  words: Words,
): ReadonlyMap<OwnColumnKind, string> {
  const taken = new Set(table.columns.map(({ header }) => header.trim().toLowerCase()));
  return new Map(
    kinds.map((kind) => {
      const here = existing.find((column) => column.kind === kind);
      return [kind, here?.header ?? freeHeader(words(HEADER_KEYS[kind]), taken, words)];
    }),
  );
}

function freeHeader(header: string, taken: ReadonlySet<string>, words: Words): string {
  const isTaken = (candidate: string): boolean => taken.has(candidate.toLowerCase());
  if (!isTaken(header)) return header;
  const again = words('column.again', { header });
  let candidate = again;
  for (let n = 2; isTaken(candidate); n++) candidate = `${again} ${n}`;
  return candidate;
}
