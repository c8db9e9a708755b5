import type { Content } from '../model/edit';
import { SEVERITY_ORDER, type Finding } from '../model/finding';
import { findingText } from '../wording/checking/findingText';
import { placeText } from '../wording/placeText';
import type { WordKey } from '../wording/words';
import { ANNEX_WIDTHS, PRINTED } from './annexColumns';
import { blockHeader, formatBlock, section } from './annexSections';
import type { CompositionInput } from './composition';
import { rowHeight } from './rowHeight';
import type { DraftBuilder } from './sheetDraft';
import { asText } from './textFormula';

/** The open findings as of the run, errors first, otherwise by sheet, row and column; then what was accepted. */
export function putFindings(draft: DraftBuilder, input: CompositionInput): void {
  const { words, findings } = input;
  const open = [...findings.open].sort((a, b) => rank(a) - rank(b));
  section(draft, words('annex.findings'));
  if (open.length === 0) draft.prose(words('annex.noFindings'), PRINTED, {});
  else {
    putBlock(
      draft,
      input,
      'column.severity',
      open.map((finding) => ({
        finding,
        isOpen: true,
        beside: words(`severity.${finding.severity}`),
      })),
    );
  }
  if (findings.accepted.length > 0) putAccepted(draft, input);
}

function putAccepted(draft: DraftBuilder, input: CompositionInput): void {
  section(draft, input.words('annex.accepted'));
  putBlock(
    draft,
    input,
    'column.reason',
    input.findings.accepted.map(({ finding, acceptance }) => ({
      finding,
      isOpen: false,
      beside: asText(acceptance.reason),
    })),
  );
}

interface Line {
  readonly finding: Finding;
  /** Whether something is still to be done. */
  readonly isOpen: boolean;
  /** What stands between the sentence and the place. */
  readonly beside: string;
}

function putBlock(
  draft: DraftBuilder,
  { words, figures, language, checkingWords }: CompositionInput,
  title: WordKey,
  lines: readonly Line[],
): void {
  const headers = (['column.number', 'column.finding', title, 'column.place'] as const).map((key) =>
    words(key),
  );
  blockHeader(draft, headers, language);
  const rows = lines.map(({ finding, isOpen, beside }, index): Content[] => {
    const { title: sentence, advice } = findingText(finding, checkingWords, figures);
    const text = isOpen ? `${sentence} ${advice}` : sentence;
    return [index + 1, asText(text), beside, asText(placeText(finding.at))];
  });
  const at = draft.put(draft.row, 0, rows);
  formatBlock(draft, at);
  rows.forEach(([, sentence, beside], index) =>
    draft.height(
      at.row + index,
      rowHeight(
        [
          [String(sentence), ANNEX_WIDTHS.indicator],
          [String(beside), ANNEX_WIDTHS.group],
        ],
        language,
      ),
    ),
  );
  draft.row += rows.length;
}

const rank = ({ severity }: Finding): number => SEVERITY_ORDER.indexOf(severity);
