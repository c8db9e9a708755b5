import { OFFICIAL_LINES, vietnameseDateLine } from '../../wording/officialLines';
import type { CompositionInput } from '../composition';
import { DOTS } from '../prose/keyedText';
import type { DraftBuilder } from '../sheetDraft';
import { givenOr, yearOf } from './blanks';
import { putFixed, putOpen, putRule, type Halves } from './halves';

const LINES = OFFICIAL_LINES['vn-party'];

/** The head of a document by Guidance 36-HD/VPTW: an asterisk under the body, no motto, the Party at the right. */
export function putPartyHead(draft: DraftBuilder, input: CompositionInput, halves: Halves): void {
  const { left, right } = halves;
  const { parent, organisation, number, place } = input.evaluation.presentation;
  const capitals = (text: string): string => text.toLocaleUpperCase('vi');
  putOpen(draft, input, left, ['head.parent', capitals(givenOr(input, parent, 'blank.parent'))], {
    fontSize: 13,
  });
  putFixed(draft, input, right, LINES.party, { bold: true, fontSize: 14 });
  draft.row += 1;
  putOpen(
    draft,
    input,
    left,
    ['head.body', capitals(givenOr(input, organisation, 'blank.organisation'))],
    { bold: true, fontSize: 13 },
  );
  putRule(draft, input, right, 44);
  draft.row += 1;
  putFixed(draft, input, left, '*', { fontSize: 12 });
  const dated = vietnameseDateLine(place ?? `${DOTS}${DOTS}`, yearOf(input));
  putOpen(draft, input, right, ['head.date', dated], { italic: true, fontSize: 13 });
  draft.row += 1;
  const numbered = `${LINES.number}${number ?? LINES.numberBlank}`;
  putOpen(draft, input, left, ['head.number', numbered], { fontSize: 13 });
  draft.row += 1;
}
