import type { Edit } from '../model/edit';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Undo } from './ownPart';

/**
 * @param edits that lead back.
 * @param before the workbook to which they lead.
 * @param part ours, as it is there.
 * @returns what the journal keeps of it, but for the blocks beside plain ranges.
 */
export function undoOf(
  edits: readonly Edit[],
  { sheets }: WorkbookSnapshot,
  part: string | null,
): Omit<Undo, 'blocks'> {
  const named = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const known = sheets.filter(({ name }) => named.has(name));
  return {
    edits: [...edits],
    part,
    sheets: Object.fromEntries(known.map(({ name, id }) => [name, id])),
  };
}
