import type { FindingCode, Severity } from '../model/finding';

/**
 * `error`: a figure is wrong or cannot be computed; `warning`: probably wrong; `note`: worth knowing. A check may give
 * a finding another one where the difference does not change what a reader takes away.
 */
export const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  'missing-label': 'error',
  'duplicate-label': 'warning',
  'blank-label': 'note',
  'blank-row': 'note',
  'merged-cells': 'warning',
  'hidden-cells': 'note',
  'extra-cell': 'note',

  'duplicate-indicator': 'error',
  'near-duplicate': 'warning',
  'achievement-without-target': 'error',
  'missing-achievement': 'warning',
  'code-name-mismatch': 'warning',

  'number-as-text': 'warning',
  'ambiguous-number': 'warning',
  'cell-error': 'error',
  'missing-target': 'warning',
  'text-value': 'warning',
  'approximate-target': 'warning',
  'unit-mismatch': 'warning',
  'range-became-date': 'warning',
  'implausible-attainment': 'warning',
  'over-hundred': 'warning',
  'numerator-over-denominator': 'warning',
  'negative-value': 'warning',
  'fractional-count': 'warning',
  'truncated-value': 'warning',
  'deviated-value': 'warning',
  'invalid-date': 'error',
  'mixed-calendars': 'error',
  'date-out-of-term': 'warning',
  'future-date': 'warning',
  'duplicate-observation': 'error',
  'missing-period': 'warning',
  'falling-cumulative': 'warning',
  'accumulation-doubt': 'warning',

  'stated-attainment-differs': 'error',
  'stated-status-differs': 'warning',
  'stated-headline-differs': 'error',
  'total-differs': 'error',
  'parts-differ': 'error',
  'milestones-differ': 'warning',
  'average-of-percentages': 'warning',
  'rounds-to-met': 'note',

  'constant-in-formula-column': 'warning',
  'formula-in-constant-column': 'note',
  'inconsistent-formula': 'warning',
  'range-misses-cells': 'warning',
  'refers-to-blank': 'note',

  'external-link': 'warning',
  'custom-function': 'warning',
  'volatile-date': 'warning',
  'hidden-sheet': 'note',

  'check-failed': 'warning',
};
