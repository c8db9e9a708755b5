import type { Check } from '../check';
import { figuresOf, placeOf } from './figures';
import { truncationOf } from './truncation';

type Code = 'truncated-value';

/**
 * A figure is a known machine limit, or has more digits than a number can hold.
 * args: `value` (as it stands), `why` (limit, digits).
 */
export const truncatedValue: Check<Code> = {
  code: 'truncated-value',
  run: (input) =>
    figuresOf(input).flatMap(({ figures }) =>
      figures.flatMap((figure) => {
        const why = truncationOf(figure);
        const { cell } = figure;
        if (why === null) return [];
        const value = cell.kind === 'text' ? cell.value : String(figure.value);
        return [{ code: 'truncated-value', at: placeOf(figure), args: { value, why } }];
      }),
    ),
};
