import type { Content } from '../model/edit';
import { annexColumn } from './annexColumns';
import { putBlock } from './annexSections';
import type { CompositionInput } from './composition';
import { goneKey } from './prose/textKeys';
import type { DraftBuilder } from './sheetDraft';
import { asText } from './textFormula';

/** Columns of the block, counted from its first: where a run reads back what a person changed. */
export const GONE_COLUMNS = { name: 1, remark: 2, text: 3 } as const;

/** What was written about indicators that are no longer in the table; nothing where there are none. */
export function putGone(draft: DraftBuilder, input: CompositionInput): void {
  const { gone, words } = input;
  if (gone.length === 0) return;
  const headers = (
    ['column.number', 'column.indicator', 'column.remark', 'column.text'] as const
  ).map((key) => words(key));
  const rows = gone.map(({ name, text, remark }, index): Content[] => [
    index + 1,
    asText(name),
    asText(remark),
    asText(text),
  ]);
  const body = putBlock(draft, input, { title: words('annex.gone'), headers, rows });
  draft.put(
    body.row,
    annexColumn('key'),
    gone.map(({ key }) => [goneKey(key)]),
  );
}
