import type { Edit } from '../core/model/edit';
import { findRules, idsWithin, type FoundRules } from './readRules';

type RulesEdit = Extract<Edit, { readonly kind: 'set-conditional-formats' }>;

/**
 * Conditional formats move with the columns of Excel Tables: those that are replaced are looked for when the
 * columns are where they are to be.
 * @param found the conditional formats where edits set others, before the first edit.
 * @returns the edits up to the last that adds or deletes such a column, and those after it; the former are none
 *   where nothing was found that could move.
 */
export function phasesOf(
  edits: readonly Edit[],
  found: readonly FoundRules[],
): {
  readonly moving: readonly Edit[];
  readonly placed: readonly Edit[];
} {
  const isMoving = ({ kind }: Edit): boolean =>
    kind === 'add-table-column' || kind === 'delete-table-column';
  const mayMove = found.some(({ formats }) => formats.items.length > 0);
  const end = mayMove ? edits.map(isMoving).lastIndexOf(true) + 1 : 0;
  return { moving: edits.slice(0, end), placed: edits.slice(end) };
}

/** @returns the edits of conditional formats, of some of all edits, on sheets that may have others: neither new nor cleared. */
export function standingRules(some: readonly Edit[], all: readonly Edit[]): readonly RulesEdit[] {
  const cleared = new Set(
    all.flatMap((edit) =>
      edit.kind === 'add-sheet' || edit.kind === 'clear-formats' ? [edit.sheet] : [],
    ),
  );
  return some.filter(
    (edit): edit is RulesEdit =>
      edit.kind === 'set-conditional-formats' && !cleared.has(edit.sheet),
  );
}

/** @returns the conditional formats that there are where edits set others. One request. */
export async function foundNow(
  context: Excel.RequestContext,
  edits: readonly RulesEdit[],
): Promise<readonly FoundRules[]> {
  const found = findRules(context, edits);
  await context.sync();
  return found;
}

/** @returns the ids of those that each edit replaces; one that several edits replace goes with the first. */
export async function replacedBy(
  context: Excel.RequestContext,
  edits: readonly RulesEdit[],
  found: readonly FoundRules[],
): Promise<ReadonlyMap<Edit, readonly string[]>> {
  const ids = await idsWithin(context, found);
  const gone = new Set<string>();
  return new Map(
    edits.map((edit, index) => {
      const first = ids[index]!.filter((id) => !gone.has(`${id} ${edit.sheet}`));
      first.forEach((id) => gone.add(`${id} ${edit.sheet}`));
      return [edit, first];
    }),
  );
}
