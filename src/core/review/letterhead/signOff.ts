import type { Layout } from '../../model/presentation';
import { OFFICIAL_LINES } from '../../wording/officialLines';
import type { CompositionInput } from '../composition';
import { DOTS } from '../prose/keyedText';
import type { DraftBuilder } from '../sheetDraft';
import { givenOr } from './blanks';
import { putFixed, putOpen, type Halves } from './halves';

/** Room for a signature and a seal, in points. */
const SIGNATURE = 46;

/** Puts the end of the document, which stays on one page with the row above it. */
export function putSignOff(draft: DraftBuilder, input: CompositionInput, halves: Halves): void {
  const first = draft.row;
  draft.gap(8);
  BLOCKS[input.layout](draft, input, halves);
  draft.keep(first, draft.row);
}

type PutBlock = (draft: DraftBuilder, input: CompositionInput, halves: Halves) => void;

const BLOCKS: Readonly<Record<Layout, PutBlock>> = {
  plain: putPlain,
  'vn-state': (...block) => putVietnamese(OFFICIAL_LINES['vn-state'], true, ...block),
  'vn-party': (...block) => putVietnamese(OFFICIAL_LINES['vn-party'], false, ...block),
  'th-gov': putThai,
};

/** Who gets copies at the left; office, signature and name at the right. Only the decree sets the heading in italics. */
function putVietnamese(
  lines: { readonly copiesTo: string; readonly copies: string },
  isItalic: boolean,
  draft: DraftBuilder,
  input: CompositionInput,
  { left, right }: Halves,
): void {
  const { signerOffice, signer } = input.evaluation.presentation;
  putFixed(draft, input, left, lines.copiesTo, {
    horizontal: 'Left',
    bold: isItalic,
    italic: isItalic,
    fontSize: 12,
  });
  const office = givenOr(input, signerOffice, 'blank.office').toLocaleUpperCase('vi');
  putOpen(draft, input, right, ['sign.office', office], { bold: true, fontSize: 12 });
  draft.row += 1;
  putOpen(draft, input, left, ['sign.copies', lines.copies], {
    horizontal: 'Left',
    vertical: 'Top',
    fontSize: 10,
  });
  draft.atLeast(draft.row, SIGNATURE);
  draft.row += 1;
  putOpen(draft, input, right, ['sign.name', givenOr(input, signer, 'blank.signer')], {
    bold: true,
    fontSize: 12,
  });
  draft.row += 1;
}

/** Signed, the name in brackets, the office below it. */
function putThai(draft: DraftBuilder, input: CompositionInput, { right }: Halves): void {
  const { signerOffice, signer } = input.evaluation.presentation;
  draft.gap(SIGNATURE / 2);
  putFixed(draft, input, right, OFFICIAL_LINES['th-gov'].signed, {});
  draft.row += 1;
  const name = signer ?? DOTS.repeat(8);
  putOpen(draft, input, right, ['sign.name', `(${name})`], {});
  draft.row += 1;
  const office = givenOr(input, signerOffice, 'blank.office');
  putOpen(draft, input, right, ['sign.office', office], {});
  draft.row += 1;
}

function putPlain(draft: DraftBuilder, input: CompositionInput, { right }: Halves): void {
  const { signerOffice, signer } = input.evaluation.presentation;
  putOpen(draft, input, right, ['sign.office', givenOr(input, signerOffice, 'blank.office')], {});
  draft.row += 1;
  draft.gap(SIGNATURE);
  putOpen(draft, input, right, ['sign.name', givenOr(input, signer, 'blank.signer')], {
    bold: true,
  });
  draft.row += 1;
}
