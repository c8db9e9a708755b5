import type { FixOption } from '../../model/fix';
import type { AmbiguousNumber } from '../../model/table';
import { cleanNumber } from '../../reading/cells/numbers';
import { multiplied } from '../../reading/cells/scales';
import type { Check, Found } from '../check';
import { cellAnswer, choosing } from './cellAnswer';
import { cellFinder, type FoundCell } from './cellFinder';

type Code = 'ambiguous-number';

/** @param times what the cell's figures are multiplied by in this reading of it */
function option(
  cell: FoundCell,
  address: string,
  value: number,
  times: number,
): readonly FixOption[] {
  const answer = { kind: 'number', value } as const;
  const { about, observations } = cell.row;
  const target = about?.indicator.targetSource?.address === address ? about.indicator.target : null;
  if (target && target.doubt === null) {
    const { comparator, strict } = target;
    const side = (bound: number | null) => (bound === null ? null : cleanNumber(bound * times));
    const choice = { comparator, low: side(target.low), high: side(target.high), strict };
    return cellAnswer(cell, { target: choice }, answer);
  }
  const amount = observations.find(({ source }) => source.address === address)?.amount;
  if (amount === undefined || amount.kind === 'text' || amount.kind === 'missing') return [];
  return cellAnswer(cell, { achieved: multiplied(amount, times) }, answer);
}

function options(cell: FoundCell, number: AmbiguousNumber): readonly FixOption[] {
  const { address } = number.source;
  const { value, otherwise } = number;
  return [
    ...option(cell, address, value, 1),
    ...option(cell, address, otherwise, otherwise / value),
  ];
}

/**
 * `1.234` can be 1234 or 1.234, and neither its column nor the culture decides.
 * args: `text` (of the cell), `value` (as it was read), `otherwise`.
 */
export const ambiguousNumber: Check<Code> = {
  code: 'ambiguous-number',
  run(input) {
    const cellOf = cellFinder(input);
    return input.reading.ambiguousNumbers.flatMap((number): Found<Code>[] => {
      if (number.isDecided) return [];
      const { value, otherwise, source } = number;
      const { sheet, address, text } = source;
      const cell = cellOf(source);
      const args = { text: text ?? '', value, otherwise };
      const fix = choosing(cell ? options(cell, number) : []);
      return [{ code: 'ambiguous-number', at: { sheet, address }, args, ...fix }];
    });
  },
};
