import { planLines, problemLines } from '../core/wording/planning/planLines';
import { failureSentence } from '../core/wording/failureSentence';
import { wordsOf } from '../core/wording/words';
import type { Choices } from '../core/settings/choices';
import { UnusableArguments, type Arguments } from './arguments';
import { surveyFile } from './reviewFile';

/**
 * @returns what would be written into the workbook, or why nothing can be, in the language of the review.
 * @throws UnusableArguments where the workbook cannot be read
 */
export async function planText(
  { input, settings, anew }: Arguments,
  given: Choices,
): Promise<readonly string[]> {
  const { outcome } = await surveyFile(input, settings, given);
  if (!outcome.ok) throw new UnusableArguments(failureSentence(outcome.failure, wordsOf('en')));
  const { evaluation, plan } = outcome.value;
  const ahead = await plan({ anew });
  const { language } = evaluation.reading;
  return 'problems' in ahead
    ? problemLines(ahead.problems, language)
    : planLines(ahead.description, language);
}
