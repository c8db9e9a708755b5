import type { CellChange, Fix, FixOption } from '../../model/fix';
import type { Figures } from '../numbers';
import { placeText } from '../placeText';
import { cellStateText } from './cellStateText';
import type { CheckingWords } from './checkingWords';
import { shortText } from './shortText';

/** @returns the heading above the lines of a fix: something to make, or something to choose. */
export const fixHeading = (fix: Fix, words: CheckingWords): string => words(`fix.${fix.kind}`);

/** @returns what can be done, without full stops: a line for each change, or for each answer in the options' order. */
export const fixLines = (fix: Fix, words: CheckingWords, figures: Figures): readonly string[] =>
  fix.kind === 'change-cells'
    ? fix.changes.map((change) => changeText(change, words, figures))
    : fix.options.map(({ answer }) => answerText(answer, words, figures));

const changeText = (
  { sheet, address, before, after }: CellChange,
  words: CheckingWords,
  figures: Figures,
): string =>
  words('fix.change', {
    cell: placeText({ sheet, address }),
    before: cellStateText(before, words, figures),
    after: cellStateText(after, words, figures),
  });

/** Enough for every figure that a person typed. */
const ANSWER_DECIMALS = 10;

function answerText(answer: FixOption['answer'], words: CheckingWords, figures: Figures): string {
  switch (answer.kind) {
    case 'column':
      return words('answer.column', { header: shortText(answer.header) });
    case 'indicator':
      return words('answer.indicator', { name: shortText(answer.name) });
    case 'number':
      return words('answer.number', { value: figures.number(answer.value, ANSWER_DECIMALS) });
    case 'direction':
      return words(`answer.${answer.direction}`);
    case 'done':
      return words(answer.done ? 'answer.done' : 'answer.notDone');
    case 'accumulation':
      return words('answer.accumulation', { way: words(`accumulation.${answer.accumulation}`) });
  }
}
