import { area } from '../../model/address';
import { OFFICIAL_LINES, thaiDateLine } from '../../wording/officialLines';
import type { CompositionInput } from '../composition';
import { COLORS } from '../look';
import { DOTS } from '../prose/keyedText';
import type { DraftBuilder } from '../sheetDraft';
import { givenOr, yearOf } from './blanks';
import { putFixed, putOpen, type Half, type Halves } from './halves';

const LINES = OFFICIAL_LINES['th-gov'];
const BUDDHIST = 543;
const TEXT = { horizontal: 'Left', fontSize: 12 } as const;

/** The head of a Thai memorandum: office, number and day, subject and addressee. */
export function putThaiHead(draft: DraftBuilder, input: CompositionInput, halves: Halves): void {
  const { left, right, whole } = halves;
  const { parent, organisation, number } = input.evaluation.presentation;
  putFixed(draft, input, whole, LINES.kind, { bold: true, fontSize: 18 });
  draft.row += 1;
  const office = [givenOr(input, organisation, 'blank.organisation'), parent ?? ''];
  putLine(draft, input, whole, ['head.body', `${LINES.body}${office.join(' ').trim()}`]);
  putOpen(draft, input, left, ['head.number', `${LINES.number}${number ?? DOTS.repeat(2)}`], TEXT);
  putLine(draft, input, right, ['head.date', thaiDateLine(yearOf(input, BUDDHIST))]);
  putLine(draft, input, whole, ['head.subject', `${LINES.subject}${input.words('review.title')}`]);
  const addressee = `${LINES.addressee}${givenOr(input, undefined, 'blank.addressee')}`;
  putLine(draft, input, whole, ['head.addressee', addressee]);
  draft.format(area(draft.row - 1, 0, 1, whole.columns), {
    border: { sides: ['EdgeBottom'], color: COLORS.ink },
  });
}

function putLine(
  draft: DraftBuilder,
  input: CompositionInput,
  half: Half,
  text: readonly [string, string],
): void {
  putOpen(draft, input, half, text, TEXT);
  draft.row += 1;
}
