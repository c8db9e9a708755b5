import { isFlow } from '../../attainment/due';
import { targetText } from '../../wording/explaining/targetText';
import { amountText } from '../../wording/explaining/amountText';
import { placeOf } from '../annexRow';
import type { Assessed, CompositionInput } from '../composition';
import { isPercentage } from '../numberFormat';

const PER_CENT = '%';
const THAI_PER_CENT = 'ร้อยละ';

/** How figures of one indicator are printed in sentences. */
export interface FigureText {
  /** With its unit: `338 người`, `88,2%`, `ร้อยละ 88.2`. */
  readonly measure: (value: number) => string;
  /** Without its unit, unless that is a sign of the figure itself. */
  readonly plain: (value: number) => string;
  /** A distance between two figures: of shares in percentage points. */
  readonly distance: (value: number) => string;
  /** What was due by the review date, or the allowance so far: of whole things as a whole number. */
  readonly due: (value: number) => number;
  readonly target: string;
  readonly achieved: string;
  /** Whole things that add up: what is needed of them is rounded up. */
  readonly isCount: boolean;
}

/** @returns how the figures of an indicator with a target are printed. */
export function figureText(input: CompositionInput, one: Assessed): FigureText {
  const { indicator, assessment } = one;
  const { figures, words, checkingWords } = input;
  const isShare = isPercentage(indicator, placeOf(input, one));
  const unit = isShare ? PER_CENT : (indicator.unit?.trim() ?? '');
  const number = (value: number): string =>
    isShare ? figures.number(100 * value) : figures.number(value);
  const isRate = unit === PER_CENT || unit === THAI_PER_CENT;
  const isCount = !isRate && isWhole(one) && isFlow(indicator.accumulation);
  const round = indicator.target?.comparator === 'atMost' ? Math.floor : Math.ceil;
  const measure = (value: number): string => withUnit(number(value), unit);
  return {
    measure,
    plain: isRate ? measure : number,
    distance: (value) =>
      isRate ? words('figure.points', { figure: number(value) }) : measure(value),
    due: (value) => (isCount ? round(value) : value),
    target: targetText(indicator.target!, checkingWords, measure),
    achieved: amountText(assessment.achieved, checkingWords, measure),
    isCount,
  };
}

function withUnit(number: string, unit: string): string {
  if (unit === PER_CENT) return `${number}%`;
  if (unit === THAI_PER_CENT) return `${unit} ${number}`;
  return unit === '' ? number : `${number} ${unit}`;
}

function isWhole({ indicator: { target }, assessment: { achieved } }: Assessed): boolean {
  const values = [target?.low, target?.high, achieved.kind === 'number' ? achieved.value : null];
  return values.every((value) => value == null || Number.isInteger(value));
}
