import { reading, type RowContext } from './context';
import { literal } from './syntax';

/** @returns the achievement as computed, from the readings block. */
export function asRead(context: RowContext): string {
  const { amount, words } = context;
  switch (amount.kind) {
    case 'number':
      return reading(context, 'achieved', 'readLow');
    case 'missing':
      return literal(words.status.noData);
    case 'approximate':
    case 'interval':
    case 'text':
      return amount.kind === 'text' && amount.text === ''
        ? literal(words.status.toConfirm)
        : reading(context, 'achieved', 'readText');
  }
}
