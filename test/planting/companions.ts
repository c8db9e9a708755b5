import type { FindingCode } from '../../src/core/model/finding';
import type { PlantedCode } from './planters/planters';

/** Another finding that the planted error raises by itself, or that says the same from another side; and why. */
export interface Companion {
  readonly code: FindingCode;
  readonly why: string;
}

const moved: Companion = {
  code: 'missing-period',
  why: 'A report whose date is wrong lacks where it belongs.',
};

/** What may stand beside the finding of a planted error; anything else above a note is extra. */
export const COMPANIONS: Readonly<Partial<Record<PlantedCode, readonly Companion[]>>> = {
  'cell-error': [{ code: 'custom-function', why: 'A function that does not exist.' }],
  'merged-cells': [
    { code: 'missing-target', why: 'A merged cell keeps the first target only.' },
    { code: 'missing-achievement', why: 'A merged cell keeps the first achievement only.' },
    { code: 'missing-period', why: 'So it does of the figures of a quarter.' },
    { code: 'milestones-differ', why: 'So it does of the targets of years.' },
  ],
  'near-duplicate': [
    { code: 'duplicate-indicator', why: 'Spelt alike, the two rows are one indicator.' },
  ],
  'achievement-without-target': [
    { code: 'missing-achievement', why: 'The indicator that was meant has no report any more.' },
    moved,
  ],
  'ambiguous-number': [{ code: 'number-as-text', why: 'It is a number stored as text.' }],
  'implausible-attainment': [
    { code: 'implausible-attainment', why: 'A total that adds the figure up is as far off.' },
  ],
  'over-hundred': [
    { code: 'deviated-value', why: 'Above a hundred it is far from the other months.' },
  ],
  'numerator-over-denominator': [
    { code: 'over-hundred', why: 'The share that a part larger than its whole makes.' },
  ],
  'negative-value': [
    { code: 'deviated-value', why: 'Below zero it is far from the other months.' },
    { code: 'falling-cumulative', why: 'A running total that turns negative falls.' },
  ],
  'mixed-calendars': [moved],
  'date-out-of-term': [moved],
  'future-date': [moved],
  'invalid-date': [moved],
  'duplicate-observation': [moved],
  'accumulation-doubt': [
    { code: 'falling-cumulative', why: 'Monthly amounts read as running totals fall.' },
  ],
  'average-of-percentages': [
    { code: 'inconsistent-formula', why: 'The mean is a formula unlike those of the rows above.' },
    { code: 'constant-in-formula-column', why: 'The mean was typed below formulas.' },
  ],
  'inconsistent-formula': [
    { code: 'stated-attainment-differs', why: 'The percentage it computes is another.' },
    { code: 'range-misses-cells', why: 'A sum of another row or column covers other cells.' },
    { code: 'total-differs', why: 'A sum of another row is not that of its own cells.' },
    { code: 'fractional-count', why: 'The mean of counts that were to be added up.' },
    { code: 'over-hundred', why: 'The share that it computes is out of range.' },
    { code: 'implausible-attainment', why: 'The percentage that it computes is out of range.' },
  ],
  'range-misses-cells': [
    { code: 'total-differs', why: 'A sum over too few rows is not their total.' },
    { code: 'inconsistent-formula', why: 'Its pattern is unlike those of the cells beside it.' },
    { code: 'stated-attainment-differs', why: 'The percentage of the total follows the sum.' },
    {
      code: 'numerator-over-denominator',
      why: 'A total of wholes that lacks rows is smaller than its parts.',
    },
    { code: 'over-hundred', why: 'So is the share that it makes.' },
  ],
  'refers-to-blank': [
    {
      code: 'inconsistent-formula',
      why: 'The cell it refers to is not where the others have theirs.',
    },
    { code: 'stated-attainment-differs', why: 'A percentage of an empty cell is zero.' },
  ],
  'total-differs': [{ code: 'constant-in-formula-column', why: 'The sum was typed over.' }],
};
