import type { Span } from '../../model/day';
import type { IndicatorSettings } from '../../model/settings';
import type { Choices } from '../choices';
import type { Change } from './presentation';

/**
 * Decides one thing about an indicator.
 * @param key the indicator's.
 * @param value null leaves it as it is read.
 */
export const withDecision =
  <Piece extends keyof IndicatorSettings>(
    key: string,
    piece: Piece,
    value: IndicatorSettings[Piece] | null,
  ): Change =>
  (choices) => {
    const { [piece]: _, ...others } = choices.indicators[key] ?? {};
    const decided = value === null ? others : { ...others, [piece]: value };
    return { ...choices, indicators: withEntry(choices.indicators, key, decided) };
  };

function withEntry(
  indicators: Choices['indicators'],
  key: string,
  decided: IndicatorSettings,
): Choices['indicators'] {
  const { [key]: _, ...others } = indicators;
  return Object.keys(decided).length === 0 ? others : { ...others, [key]: decided };
}

/** @param term null leaves it to the workbook. */
export const withTerm =
  (term: Span | null): Change =>
  (choices) => ({ ...choices, term });
