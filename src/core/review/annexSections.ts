import { area, type Area } from '../model/address';
import type { Content } from '../model/edit';
import { BLOCK_COLUMN, BLOCK_WIDTHS } from './annexColumns';
import type { CompositionInput } from './composition';
import { BODY, HEADER } from './look';
import { headerHeight, rowHeight } from './rowHeight';
import type { DraftBuilder } from './sheetDraft';

const SECTION = { bold: true, fontSize: 12, vertical: 'Center' } as const;

/** A block below the table: a title, one header row, and its rows. */
export interface Block {
  readonly title: string;
  readonly headers: readonly string[];
  /** Texts and numbers; a text of the user's begins with an apostrophe. */
  readonly rows: readonly (readonly Content[])[];
}

/** @returns the cells of the block's rows. */
export function putBlock(draft: DraftBuilder, input: CompositionInput, block: Block): Area {
  const { type } = input;
  putTitle(draft, input, block.title);
  const header = draft.put(draft.row, BLOCK_COLUMN, [block.headers]);
  draft.format(header, HEADER);
  draft.height(draft.row, headerHeight(type));
  draft.row += 1;
  const body = draft.put(draft.row, BLOCK_COLUMN, block.rows);
  draft.format(body, { ...BODY, wrap: true, horizontal: 'Left' });
  draft.format({ ...body, columns: 1 }, { horizontal: 'Center' });
  block.rows.forEach((row, index) => draft.height(draft.row + index, heightOf(row, input)));
  draft.keep(draft.row, draft.row + 1);
  draft.row += block.rows.length;
  return body;
}

/** Begins a block; the title runs on over the cells at its right, which are blank. */
export function putTitle(draft: DraftBuilder, { type }: CompositionInput, title: string): void {
  draft.row += 1;
  const at = draft.put(draft.row, BLOCK_COLUMN, [[title]]);
  draft.format(at, { ...SECTION, fontSize: draft.scaled(SECTION.fontSize) });
  draft.height(draft.row, Math.ceil(draft.scaled(SECTION.fontSize) * type.line) + 5);
  draft.row += 1;
  draft.keep(draft.row, draft.row + 1);
}

/** A sentence in place of a block that would be empty. */
export function putNothing(draft: DraftBuilder, input: CompositionInput, text: string): void {
  draft.put(draft.row, BLOCK_COLUMN, [[text]]);
  draft.height(draft.row, rowHeight([], input.type));
  draft.row += 1;
}

const heightOf = (row: readonly Content[], { type }: CompositionInput): number =>
  rowHeight(
    row.map((content, index) => [String(content).replace(/^'/, ''), BLOCK_WIDTHS[index]!]),
    type,
  );

/** @returns the cells of a column of a block's body. */
export const columnOf = (body: Area, index: number): Area =>
  area(body.row, body.column + index, body.rows, 1);
