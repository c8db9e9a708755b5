import type { Content } from '../model/edit';
import { SEVERITY_ORDER, type Finding } from '../model/finding';
import { findingText } from '../wording/checking/findingText';
import { placeText } from '../wording/placeText';
import type { WordKey } from '../wording/words';
import { putBlock, putNothing, putTitle } from './annexSections';
import type { CompositionInput } from './composition';
import type { DraftBuilder } from './sheetDraft';
import { asText } from './textFormula';

/** The open findings as of the run, errors first, otherwise by sheet, row and column; then what was accepted. */
export function putFindings(draft: DraftBuilder, input: CompositionInput): void {
  const { words, findings } = input;
  const open = [...findings.open].sort((a, b) => rank(a) - rank(b));
  const lines = open.map((finding) => ({
    finding,
    isOpen: true,
    beside: words(`severity.${finding.severity}`),
  }));
  putLines(draft, input, 'annex.findings', 'column.severity', lines);
  if (findings.accepted.length > 0) putAccepted(draft, input);
}

function putAccepted(draft: DraftBuilder, input: CompositionInput): void {
  const lines = input.findings.accepted.map(({ finding, acceptance }) => ({
    finding,
    isOpen: false,
    beside: asText(acceptance.reason),
  }));
  putLines(draft, input, 'annex.accepted', 'column.reason', lines);
}

interface Line {
  readonly finding: Finding;
  /** Whether something is still to be done. */
  readonly isOpen: boolean;
  /** What stands between the sentence and the place. */
  readonly beside: string;
}

function putLines(
  draft: DraftBuilder,
  input: CompositionInput,
  title: WordKey,
  header: WordKey,
  lines: readonly Line[],
): void {
  const { words, figures, checkingWords } = input;
  if (lines.length === 0) {
    putTitle(draft, input, words(title));
    putNothing(draft, input, words('annex.noFindings'));
    return;
  }
  const rows = lines.map(({ finding, isOpen, beside }, index): Content[] => {
    const { title: sentence, advice } = findingText(finding, checkingWords, figures);
    const text = isOpen ? `${sentence} ${advice}` : sentence;
    return [index + 1, asText(text), beside, asText(placeText(finding.at))];
  });
  const headers = (['column.number', 'column.finding', header, 'column.place'] as const).map(
    (key) => words(key),
  );
  putBlock(draft, input, { title: words(title), headers, rows });
}

const rank = ({ severity }: Finding): number => SEVERITY_ORDER.indexOf(severity);
