import type { Amount } from './indicator';

export type Status =
  'exceeded' | 'met' | 'nearly-met' | 'not-met' | 'no-data' | 'no-target' | 'to-confirm';

/** Every status, best first; the order in which counts are shown. */
export const STATUSES: readonly Status[] = [
  'exceeded',
  'met',
  'nearly-met',
  'not-met',
  'no-data',
  'no-target',
  'to-confirm',
];

/** Why an attainment ratio does not exist. */
export type NotComputable =
  | 'no-target'
  | 'no-data'
  | 'text'
  | 'interval'
  | 'target-not-positive'
  | 'achieved-not-positive'
  | 'outside-range'
  | 'baseline-past-target'
  | 'no-baseline';

export type PaceWord = 'ahead' | 'on-pace' | 'behind';

export interface Pace {
  /** What was due by the review date, in the target's unit; for a ceiling, the allowance so far. */
  readonly due: number;
  readonly ratio: number;
  readonly word: PaceWord;
}

/** Everything that is computed for one indicator at the review date. */
export interface Assessment {
  readonly achieved: Amount;
  /** A share, 0.845 for 84.5 %, in full precision. */
  readonly attainment: number | null;
  readonly notComputable: NotComputable | null;
  readonly status: Status;
  /** The status depends on a person's confirmation (an approximate value, say). */
  readonly toConfirm: boolean;
  /** A sum or running total under a ceiling whose horizon has not ended. */
  readonly soFar: boolean;
  /** The horizon has ended at the review date: "not met" is final. */
  readonly ended: boolean;
  /** Achieved minus the nearest bound that matters; null where either is no number. */
  readonly gap: number | null;
  readonly pace: Pace | null;
  /** Where the sum would end at this rate. */
  readonly projection: number | null;
  /** What is left to the target (for a ceiling: the room left); null where it means nothing. */
  readonly stillNeeded: number | null;
  /** `stillNeeded` over the months left; null after the end. */
  readonly perMonth: number | null;
}

/** "X of N targets met or exceeded" for one target table. */
export interface Headline {
  readonly metOrExceeded: number;
  readonly counted: number;
  readonly soFarOnly: number;
  readonly toConfirm: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** null where no indicator has a weight. Shares: the score, and the part of the weight it covers. */
  readonly weighted: { readonly score: number; readonly covered: number } | null;
}
