import type { Check } from './check';

/**
 * A number is stored as text in a column of values.
 * args: `text` (as written), `value` (the number that was read).
 */
export const numberAsText: Check = {
  code: 'number-as-text',
  run: ({ reading }) =>
    reading.textNumbers.map(({ value, source: { sheet, address, text } }) => ({
      code: 'number-as-text',
      severity: 'warning',
      at: { sheet, address },
      args: { text: text ?? '', value },
    })),
};
