import { parseA1, type Area } from '../model/address';
import type { Content, Edit } from '../model/edit';
import type { CellChange, CellState } from '../model/fix';

/** @returns the edits that make the changes of a fix, each to one cell. */
export const fixEdits = (changes: readonly CellChange[]): readonly Edit[] =>
  changes.flatMap(({ sheet, address, before, after }): Edit[] => {
    const at: Area = parseA1(address);
    const { numberFormat } = after;
    const contents: Edit = { kind: 'set-cells', sheet, at, cells: [[contentOf(after)]] };
    if (numberFormat === before.numberFormat) return [contents];
    return [{ kind: 'format', sheet, at, format: { numberFormat } }, contents];
  });

/** Text is written with an apostrophe, or Excel would read `007` as a number; a cell in the format "text" needs none. */
const contentOf = ({ content, numberFormat }: CellState): Content =>
  typeof content === 'string' && content !== '' && numberFormat !== '@' ? `'${content}` : content;

/** @returns the changes that take a fix back. */
export const invertFix = (changes: readonly CellChange[]): readonly CellChange[] =>
  changes.map(({ before, after, ...place }) => ({ ...place, before: after, after: before }));
