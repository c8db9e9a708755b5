import type { CheckedFindings } from '../core/model/checkedFindings';
import { SEVERITY_ORDER, type Finding, type Severity } from '../core/model/finding';
import type { CheckingWords } from '../core/wording/checking/checkingWords';
import { findingText } from '../core/wording/checking/findingText';
import { fixHeading, fixLines } from '../core/wording/checking/fixText';
import type { Figures } from '../core/wording/numbers';
import { placeText } from '../core/wording/placeText';

/** How a terminal tells of findings: in the language of the review. */
export interface Telling {
  readonly words: CheckingWords;
  readonly figures: Figures;
}

/** @returns the open findings by severity, each with its place first, and what was accepted; a sentence without any. */
export function findingLines({ open, accepted }: CheckedFindings, telling: Telling): string[] {
  const { words } = telling;
  const groups = SEVERITY_ORDER.flatMap((severity) => groupLines(severity, open, telling));
  const nothing = groups.length === 0 ? [words('findings.none')] : [];
  const reasons = accepted.flatMap(({ finding, acceptance: { reason } }) => [
    `  ${placeText(finding.at)}  ${findingText(finding, words, telling.figures).title}`,
    `    ${words('findings.acceptedBecause', { reason })}`,
  ]);
  const heading = reasons.length > 0 ? ['', words('findings.accepted')] : [];
  return [...nothing, ...groups, ...heading, ...reasons];
}

function groupLines(severity: Severity, open: readonly Finding[], telling: Telling): string[] {
  const own = open.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const heading = `${telling.words(`findings.${severity}`)} (${own.length})`;
  return [heading, ...own.map((finding) => findingLine(finding, telling))];
}

function findingLine(finding: Finding, { words, figures }: Telling): string {
  const { title, advice } = findingText(finding, words, figures);
  return `  ${placeText(finding.at)}  ${title} ${advice}`;
}

/**
 * @param heading says whether the fixes are offered or were made.
 * @returns for each finding that has a fix what is changed, or what a person can choose; nothing without any.
 */
export function fixLinesOf(
  heading: 'findings.fixes' | 'findings.fixed',
  findings: readonly Finding[],
  telling: Telling,
): string[] {
  const { words, figures } = telling;
  const lines = findings.flatMap((finding) =>
    finding.fix
      ? [
          findingLine(finding, telling),
          `    ${fixHeading(finding.fix, words)}:`,
          ...fixLines(finding.fix, words, figures).map((line) => `      ${line}`),
        ]
      : [],
  );
  return lines.length === 0 ? [] : ['', words(heading), ...lines];
}
