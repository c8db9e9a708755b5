import type { AmbiguousNumber, NearMatch, StatedHeadline } from '../../core/model/table';
import { placeText } from '../../core/wording/placeText';
import { settingNoteText } from '../../core/wording/explaining/settingNoteText';
import type { ExplainingKey } from '../../core/wording/explaining/en';
import { cellText } from './cellText';
import { underlined, wrapped } from './layout';
import type { Teller } from './teller';

/** @returns what the reading leaves to a person, and what of the settings does not apply. */
export function openQuestions(teller: Teller): readonly string[] {
  const { nearMatches, ambiguousNumbers, settingNotes, statedHeadlines } =
    teller.evaluation.reading;
  return [
    ...section('explain.statedHeadlines', statedHeadlines, statedLine, teller),
    ...section('explain.nearMatches', nearMatches, nearMatchLines, teller),
    ...section('explain.ambiguousNumbers', ambiguousNumbers, ambiguousLine, teller),
    ...section(
      'explain.settingNotes',
      settingNotes,
      (note, { words }) => wrapped('  ', settingNoteText(note, words)),
      teller,
    ),
  ];
}

function section<T>(
  title: ExplainingKey,
  items: readonly T[],
  linesOf: (item: T, teller: Teller) => readonly string[],
  teller: Teller,
): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) => linesOf(item, teller));
  return [...underlined(teller.words(title), '-'), ...lines, ''];
}

const statedLine = ({ met, of, source }: StatedHeadline, { words }: Teller): readonly string[] =>
  wrapped('  ', words('explain.statedHeadline', { place: placeText(source), met, of }));

/** The settings line is not wrapped, so that it can be copied. */
function nearMatchLines(
  { label, source, indicator, likeness }: NearMatch,
  { words, figures, indicatorOf }: Teller,
): readonly string[] {
  const { code, name } = indicatorOf(indicator);
  const proposal = words('explain.nearMatch', {
    place: placeText(source),
    label,
    name,
    likeness: figures.share(likeness, 0),
  });
  const accepted = JSON.stringify({ [label]: code ?? name }).replace('":"', '": "');
  return [...wrapped('  ', proposal), `      "aliases": ${accepted}`];
}

function ambiguousLine(
  { source, value, otherwise }: AmbiguousNumber,
  { words, figures, cellOf }: Teller,
): readonly string[] {
  const sentence = words('explain.ambiguousNumber', {
    place: placeText(source),
    text: source.text ?? cellText(cellOf(source), figures),
    value: figures.number(value, 6),
    otherwise: figures.number(otherwise, 6),
  });
  return wrapped('  ', sentence);
}
