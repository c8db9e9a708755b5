import type { Area } from '../model/address';
import type { Language } from '../model/language';
import { PRINTED } from './annexColumns';
import { BODY, HEADER } from './look';
import { headerHeight } from './rowHeight';
import type { DraftBuilder } from './sheetDraft';

const SECTION = { bold: true, fontSize: 12 } as const;

/** Begins a block of the annex under a title. */
export function section(draft: DraftBuilder, title: string): void {
  draft.row += 1;
  draft.prose(title, PRINTED, SECTION);
}

/** The header row of a block. */
export function blockHeader(
  draft: DraftBuilder,
  headers: readonly string[],
  language: Language,
): void {
  draft.format(draft.put(draft.row, 0, [headers]), HEADER);
  draft.height(draft.row, headerHeight(language));
  draft.row += 1;
}

/** Makes the rows of a block look like those of a table. */
export function formatBlock(draft: DraftBuilder, at: Area): void {
  draft.format(at, { ...BODY, wrap: true });
  draft.format({ ...at, columns: 1 }, { horizontal: 'Center' });
}
