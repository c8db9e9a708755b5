import type { Finding } from '../model/finding';
import type { AssessedIndicator, Check } from './check';
import { assessed } from './check';
import { possibleRatios } from './possibleRatios';
import { printsAs } from './printedShare';

function compare({ indicator, assessment }: AssessedIndicator): readonly Finding[] {
  const stated = indicator.stated.attainment;
  const { achieved, attainment } = assessment;
  if (!stated || achieved.kind !== 'number') return [];
  const ratios = possibleRatios(indicator, achieved.value);
  const all = attainment === null ? ratios : [attainment, ...ratios];
  const [computed] = all;
  const agrees = all.some((ratio) => printsAs(ratio, stated.share, stated.digits));
  if (computed === undefined || agrees) return [];
  const { sheet, address } = stated.source;
  const args = { stated: stated.share, digits: stated.digits, computed, name: indicator.name };
  return [{ code: 'stated-attainment-differs', severity: 'error', at: { sheet, address }, args }];
}

/**
 * The stated percentage is not the computed one, rounded or cut to its printed digits, by any method
 * that fits the comparator.
 * args: `stated` and `computed` (shares), `digits` (of per cent, as printed), `name` (the indicator's).
 */
export const statedAttainmentDiffers: Check = {
  code: 'stated-attainment-differs',
  run: (input) => assessed(input).flatMap(compare),
};
