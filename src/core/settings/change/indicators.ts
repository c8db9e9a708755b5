import type { Span } from '../../model/day';
import type { Indicator } from '../../model/indicator';
import type { IndicatorSettings } from '../../model/settings';
import type { Choices } from '../choices';
import type { Change } from './presentation';

/** What an indicator may be called in the choices; the first that has a piece decides it. */
export type Called = Pick<Indicator, 'key' | 'code' | 'name'>;

const labelsOf = ({ key, code, name }: Called): readonly string[] =>
  code === null ? [key, name] : [key, code, name];

/** @returns what was decided about one thing of an indicator, by its key, code or name; null for nothing. */
export function decisionOf<Piece extends keyof IndicatorSettings>(
  { indicators }: Pick<Choices, 'indicators'>,
  called: Called,
  piece: Piece,
): NonNullable<IndicatorSettings[Piece]> | null {
  for (const label of labelsOf(called)) {
    const own = Object.hasOwn(indicators, label) ? indicators[label]?.[piece] : undefined;
    if (own !== undefined && own !== null) return own;
  }
  return null;
}

/**
 * Decides one thing about an indicator, under its key.
 * @param value null leaves it as it is read, by whatever name it was decided.
 */
export const withDecision =
  <Piece extends keyof IndicatorSettings>(
    called: Called,
    piece: Piece,
    value: NonNullable<IndicatorSettings[Piece]> | null,
  ): Change =>
  (choices) => {
    const { key } = called;
    if (value === null) {
      return labelsOf(called).reduce((rest, label) => withoutPiece(rest, label, piece), choices);
    }
    const decided = { ...choices.indicators[key], [piece]: value };
    return { ...choices, indicators: { ...choices.indicators, [key]: decided } };
  };

function withoutPiece(choices: Choices, label: string, piece: keyof IndicatorSettings): Choices {
  if (!Object.hasOwn(choices.indicators, label)) return choices;
  const { [label]: own, ...others } = choices.indicators;
  const { [piece]: _, ...left } = own ?? {};
  const indicators = Object.keys(left).length === 0 ? others : { ...others, [label]: left };
  return { ...choices, indicators };
}

/** @param term null leaves it to the workbook. */
export const withTerm =
  (term: Span | null): Change =>
  (choices) => ({ ...choices, term });
