import type { Span } from '../core/model/day';
import type { Indicator } from '../core/model/indicator';
import type { Evaluation } from '../core/model/review';
import type { Figures } from '../core/wording/numbers';
import { wordsOf } from '../core/wording/words';
import { underlined, wrapped } from './explanation/layout';
import { openQuestions } from './explanation/openQuestions';
import { tableLines } from './explanation/tableLines';
import { tellerOf, type Teller } from './explanation/teller';

/**
 * Tells how a workbook was understood, for a person who is to approve it: each table, each column with the
 * reason for its role, each cell that was read beside its reading, and what is left to decide.
 * @returns plain text in the language of the reading, for a terminal of 100 columns; the same for the same
 *   evaluation. Of long lists of figures only the first are shown, with the number of the others.
 */
export function explain(evaluation: Evaluation): string {
  const teller = tellerOf(evaluation);
  const lines = [...opening(teller), ...sheetSections(teller), ...openQuestions(teller)];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Shows both marks of the culture. */
const EXAMPLE = 1234.5;

function opening({ words, figures, evaluation }: Teller): readonly string[] {
  const { reading, reviewDate, term } = evaluation;
  const { language, culture, tables, indicators } = reading;
  const counts = { tables: tables.length, indicators: indicators.length };
  const example = figures.number(EXAMPLE);
  const composing = wordsOf(language);
  return [
    ...underlined(words('explain.title'), '='),
    words('explain.counts', counts),
    ...wrapped(
      '',
      words('explain.language', { language: words(`language.${language}`), culture, example }),
    ),
    ...(reviewDate === null ? [] : [composing('review.date', { date: figures.date(reviewDate) })]),
    ...(term ? [composing('review.term', spanEnds(term, figures))] : []),
    '',
  ];
}

const spanEnds = ({ start, end }: Span, figures: Figures) => ({
  start: figures.date(start),
  end: figures.date(end),
});

/** Tables in the order in which they were found, which is that of the sheets. */
function sheetSections(teller: Teller): readonly string[] {
  const { tables, indicators } = teller.evaluation.reading;
  const byTable = new Map<number, Indicator[]>(tables.map((_, index) => [index, []]));
  for (const indicator of indicators) byTable.get(indicator.table)!.push(indicator);
  return tables.flatMap(({ sheet }, index) => [
    ...(tables[index - 1]?.sheet.name === sheet.name ? [] : sheetTitle(sheet.name, teller)),
    ...tableLines(index, byTable.get(index)!, teller),
  ]);
}

const sheetTitle = (sheet: string, { words }: Teller): readonly string[] =>
  underlined(words('explain.sheet', { sheet }), '=');
