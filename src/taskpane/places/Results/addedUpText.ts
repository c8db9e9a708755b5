import { spanText } from '../../../core/wording/explaining/spanText';
import type { Figures } from '../../../core/wording/numbers';
import type { ResultsKey } from '../../../core/wording/places/results/en';
import type { WordsOf } from '../../../core/wording/wordsFrom';
import { decimalsThatHold } from '../../speech/decimalsThatHold';
import { printAs, type ValueLook, type ValuePrint } from '../../speech/valueText';
import type { AddedUp } from './addedUp';

/** Longer sums are printed by their first and last terms. */
const MOST_TERMS = 8;
const FIRST_TERMS = 3;

/** @returns how several figures became one, with the figures: "120 + 110 + 108 = 338". */
export function addedUpText(
  added: AddedUp,
  look: ValueLook,
  figures: Figures,
  say: WordsOf<ResultsKey>,
): string {
  switch (added.kind) {
    case 'sum': {
      const print = printOf(look, figures, added, 1);
      return say('added.sum', { terms: termsText(added.terms, print), total: print(added.total) });
    }
    case 'mean': {
      const count = added.terms.length;
      const print = printOf(look, figures, added, count);
      return say('added.mean', {
        terms: termsText(added.terms, print),
        count: figures.number(count),
        total: print(added.total),
      });
    }
    case 'ratio': {
      const count: ValuePrint = (value) => figures.number(value);
      return say('added.ratio', {
        parts: termsText(added.parts, count),
        wholes: termsText(added.wholes, count),
        total: printAs(look, figures)(added.total),
      });
    }
    case 'last':
      return say('added.last', {
        value: printAs(look, figures)(added.value),
        when: spanText(added.when, figures),
      });
  }
}

/** With as many decimals as it takes for the terms, as they are printed, to make up the total as it is printed. */
function printOf(
  look: ValueLook,
  figures: Figures,
  { terms, total }: Extract<AddedUp, { readonly terms: readonly number[] }>,
  count: number,
): ValuePrint {
  const decimals = decimalsThatHold(look, (asPrinted) => {
    const sum = terms.reduce((all, term) => all + asPrinted(term), 0);
    return asPrinted(sum / count) === asPrinted(total);
  });
  return printAs(look, figures, decimals);
}

function termsText(terms: readonly number[], print: ValuePrint): string {
  const printed = terms.map((term) => (term < 0 ? `(${print(term)})` : print(term)));
  if (printed.length <= MOST_TERMS) return printed.join(' + ');
  return [...printed.slice(0, FIRST_TERMS), '…', ...printed.slice(-1)].join(' + ');
}
