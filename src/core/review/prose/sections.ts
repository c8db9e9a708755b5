import type { Assessed, CompositionInput } from '../composition';
import type { DraftBuilder } from '../sheetDraft';
import type { WordKey } from '../../wording/words';
import { DOTS, putKeyedLine } from './keyedText';
import { limitSentence } from './limitSentence';
import { resultSentence } from './resultSentence';
import { taskSentence } from './taskSentence';
import { REVIEW_WIDTH, sectionKey, type SectionName } from './textKeys';

/** The width of the page in points of the sheet. */
type Width = number;

/**
 * Puts what is said of the indicators: what was achieved, one sentence each; what is wanting; the causes, which are
 * for a person to tell; and what is left to do.
 */
export function putSections(
  draft: DraftBuilder,
  input: CompositionInput,
  shown: readonly Assessed[],
  width: Width,
): void {
  const { words } = input;
  draft.gap();
  putHeading(draft, input, 'results');
  const results = shown.map((one) => [one, resultSentence(input, one)] as const);
  putLines(draft, input, 'results', results, width);
  draft.gap(SMALL_GAP);
  putHeading(draft, input, 'limits');
  const limits = shown.map((one) => [one, limitSentence(input, one)] as const);
  putLines(draft, input, 'limits', limits, width);
  if (limits.every(([, sentence]) => sentence === null))
    putLine(draft, input, sectionKey('limits'), bulleted(words('limit.none')), width);
  draft.gap(SMALL_GAP);
  draft.prose(words('section.causes'), REVIEW_WIDTH, HEADING);
  const blank = bulleted(`${DOTS}${DOTS} (${words('blank.causes')})`);
  putLine(draft, input, sectionKey('causes'), blank, width, CAUSES_LINES);
  draft.gap(SMALL_GAP);
  putHeading(draft, input, 'tasks');
  putTasks(draft, input, shown, width);
}

const SMALL_GAP = 3;

const HEADING = { bold: true, fontSize: 12 } as const;

/** Headings of what we draft say as of when it was. */
function putHeading(
  draft: DraftBuilder,
  { words, figures, evaluation }: CompositionInput,
  section: Exclude<SectionName, 'causes'>,
): void {
  const { reviewDate } = evaluation;
  const title = words(`section.${section}`);
  const asOf =
    reviewDate === null
      ? words('section.asOfRun', { title })
      : words('section.asOf', { title, date: figures.date(reviewDate) });
  draft.prose(asOf, REVIEW_WIDTH, HEADING);
}

const CAUSES_LINES = 2;

function putTasks(
  draft: DraftBuilder,
  input: CompositionInput,
  shown: readonly Assessed[],
  width: Width,
): void {
  putLines(
    draft,
    input,
    'tasks',
    shown.map((one) => [one, taskSentence(input, one)]),
    width,
  );
  const met = shown.filter(
    ({ assessment: { status } }) => status === 'met' || status === 'exceeded',
  );
  const key: WordKey = shown.every(({ assessment }) => assessment.ended)
    ? 'task.ended'
    : 'task.keepUp';
  if (key === 'task.keepUp' && met.length === 0) return;
  const sentence = bulleted(input.words(key, { count: met.length }));
  putLine(draft, input, sectionKey('tasks'), sentence, width);
}

/** A person's text about an indicator stands in the section where we draft none, too. */
function putLines(
  draft: DraftBuilder,
  input: CompositionInput,
  section: SectionName,
  lines: readonly (readonly [Assessed, string | null])[],
  width: Width,
): void {
  for (const [{ indicator }, sentence] of lines) {
    const key = sectionKey(section, indicator.key);
    if (sentence !== null || input.texts.has(key))
      putLine(draft, input, key, sentence === null ? '' : bulleted(sentence), width);
  }
}

const bulleted = (sentence: string): string => `– ${sentence}`;

function putLine(
  draft: DraftBuilder,
  input: CompositionInput,
  key: string,
  drafted: string,
  points: Width,
  lines = 1,
): void {
  const format = { horizontal: 'Left' } as const;
  const place = { column: 0, columns: REVIEW_WIDTH, points };
  putKeyedLine(draft, input, { key, drafted, ...place, format, lines });
  draft.row += 1;
}
