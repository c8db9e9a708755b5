import type { Evaluation } from '../core/model/review';
import type { Amount } from '../core/model/indicator';
import { figuresOf, type Figures } from '../core/wording/numbers';
import { paceKey, statusKey } from '../core/wording/statusKey';
import { wordsOf, type Words } from '../core/wording/words';
import { padTo, widthOf } from './textWidth';

/** @returns the headline and a short table for a terminal, in the review's language. */
export function reviewTable(evaluation: Evaluation): string {
  const { reading, headlines, mainTable } = evaluation;
  const words = wordsOf(reading.language);
  const figures = figuresOf(reading.culture);
  const headline = mainTable === null ? null : headlines[mainTable];
  const title = headline
    ? words('review.headline', {
        met: figures.number(headline.metOrExceeded),
        counted: figures.number(headline.counted),
        total: headline.counted,
      })
    : words('pane.nothingFound');
  const lines = [title, '', ...alignColumns(rowsOf(evaluation, words, figures))];
  return `${lines.join('\n')}\n`;
}

function rowsOf(evaluation: Evaluation, words: Words, figures: Figures): string[][] {
  const header = (['indicator', 'target', 'achieved', 'attainment', 'status', 'pace'] as const).map(
    (name) => words(`column.${name}`),
  );
  const rows = evaluation.reading.indicators.map((indicator, index) => {
    const assessment = evaluation.assessments[index]!;
    const { attainment, notComputable, pace } = assessment;
    return [
      shorten(indicator.name),
      indicator.target?.text ?? '–',
      amountText(assessment.achieved, figures),
      attainment === null ? words(`notComputable.${notComputable!}`) : figures.share(attainment),
      words(statusKey(assessment)),
      pace ? words(paceKey(pace.word)) : '–',
    ];
  });
  return [header, ...rows];
}

const WIDEST_NAME = 44;

const shorten = (name: string): string =>
  name.length > WIDEST_NAME ? `${name.slice(0, WIDEST_NAME - 1)}…` : name;

function amountText(amount: Amount, figures: Figures): string {
  switch (amount.kind) {
    case 'missing':
      return '–';
    case 'number':
    case 'approximate':
      return figures.number(amount.value);
    case 'text':
      return amount.text;
    case 'interval':
      return intervalText(amount, figures);
  }
}

function intervalText(
  { low, high, lowOpen, highOpen }: Extract<Amount, { kind: 'interval' }>,
  figures: Figures,
): string {
  if (low === null) return `${highOpen ? '<' : '≤'} ${figures.number(high!)}`;
  if (high === null) return `${lowOpen ? '>' : '≥'} ${figures.number(low)}`;
  return `${figures.number(low)}–${figures.number(high)}`;
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return rows.map((row) =>
    row
      .map((text, column) => padTo(text, widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
