import type { CompositionInput } from '../composition';
import { COLORS } from '../look';
import { dateLine } from '../sentences';
import type { DraftBuilder } from '../sheetDraft';
import { OFFICIAL_LINES } from '../../wording/officialLines';
import { putFixed, putOpen, putRule, type Halves } from './halves';
import { putStateHead } from './vnState';
import { putPartyHead } from './vnParty';
import { putThaiHead } from './thGov';

/** Puts the letterhead of the layout, the title, and the dates. */
export function putHead(draft: DraftBuilder, input: CompositionInput, halves: Halves): void {
  const { layout } = input;
  switch (layout) {
    case 'vn-state':
      putStateHead(draft, input, halves);
      putVietnameseTitle(draft, input, halves, OFFICIAL_LINES[layout].kind);
      break;
    case 'vn-party':
      putPartyHead(draft, input, halves);
      putVietnameseTitle(draft, input, halves, OFFICIAL_LINES[layout].kind);
      break;
    case 'th-gov':
      putThaiHead(draft, input, halves);
      break;
    case 'plain':
      putPlainHead(draft, input, halves);
  }
  draft.prose(`=${dateLine(input)}`, halves.whole.columns, {
    horizontal: 'Center',
    fontColor: COLORS.quiet,
  });
}

/** The kind of the document, what it is about, and a short rule. */
function putVietnameseTitle(
  draft: DraftBuilder,
  input: CompositionInput,
  { whole }: Halves,
  kind: string,
): void {
  draft.gap(8);
  putFixed(draft, input, whole, kind, { bold: true, fontSize: 15 });
  draft.row += 1;
  putOpen(draft, input, whole, ['head.subject', input.words('review.title')], {
    bold: true,
    fontSize: 13,
  });
  draft.row += 1;
  putRule(draft, input, whole, 14);
  draft.row += 1;
}

/** The issuing body where it is known, and the title. */
function putPlainHead(draft: DraftBuilder, input: CompositionInput, { whole }: Halves): void {
  const { parent, organisation } = input.evaluation.presentation;
  const bodies = [parent, organisation].filter((text) => text?.trim());
  if (bodies.length > 0) {
    putOpen(draft, input, whole, ['head.body', bodies.join(' · ')], { fontColor: COLORS.quiet });
    draft.row += 1;
  }
  putOpen(draft, input, whole, ['head.subject', input.words('review.title')], {
    bold: true,
    fontSize: 17,
  });
  draft.row += 1;
}
