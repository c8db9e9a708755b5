import type { Place } from './address';

export type Severity = 'error' | 'warning' | 'note';

/** A fact about the workbook, without prose: the wording catalogues turn code and args into sentences. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: Place;
  readonly args: Readonly<Record<string, string | number>>;
}

export type FindingCode =
  | 'missing-label'
  | 'number-as-text'
  | 'achievement-without-target'
  | 'stated-attainment-differs'
  | 'stated-headline-differs'
  | 'check-failed';
