import type { ExplainingKey } from './en';
import type { Indicator } from '../../model/indicator';
import type { ExplainingWords } from './explainingWords';

/** @returns how an indicator's figures add up to its achievement, and why that was chosen. */
export function accumulationText(
  { accumulation, accumulationReason }: Pick<Indicator, 'accumulation' | 'accumulationReason'>,
  words: ExplainingWords,
): string {
  return words('accumulation.text', {
    way: words(`accumulation.${accumulation}`),
    reason: words(`accumulationReason.${accumulationReason}` as ExplainingKey),
  });
}
