import type { Finding } from '../../model/finding';
import type { Figures } from '../numbers';
import type { CheckingWords } from './checkingWords';
import { printedArguments } from './printedArguments';

/** A finding in words: what it is, why it matters, and what to do; a sentence each. */
export interface FindingText {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
}

/** @returns the sentences of a finding, its values printed by the culture. */
export function findingText(finding: Finding, words: CheckingWords, figures: Figures): FindingText {
  const args = printedArguments(finding, words, figures);
  return {
    title: words(`${finding.code}.title`, args),
    why: words(`${finding.code}.why`, args),
    advice: words(`${finding.code}.do`, args),
  };
}
