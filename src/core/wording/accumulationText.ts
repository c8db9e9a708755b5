import type { Indicator } from '../model/indicator';
import type { WordKey, Words } from './words';

/** @returns how an indicator's figures add up to its achievement, and why that was chosen. */
export function accumulationText(
  { accumulation, accumulationReason }: Pick<Indicator, 'accumulation' | 'accumulationReason'>,
  words: Words,
): string {
  return words('accumulation.text', {
    way: words(`accumulation.${accumulation}`),
    reason: words(`accumulationReason.${accumulationReason}` as WordKey),
  });
}
