import type { Acceptance } from './acceptance';
import type { Assessment, Headline } from './assessment';
import type { Day, Span } from './day';
import type { Thresholds } from './settings';
import type { Presentation } from './presentation';
import type { Reading } from './table';

/** What one run computes from a snapshot: everything that is shown or written follows from it. */
export interface Evaluation {
  readonly reading: Reading;
  /** The date of the review: the one set, else the latest observation's; null when nothing is dated. */
  readonly reviewDate: Day | null;
  /** Whether a person chose that date. */
  readonly reviewDateChosen: boolean;
  readonly term: Span | null;
  readonly thresholds: Thresholds;
  /** In the order of `reading.indicators`. */
  readonly assessments: readonly Assessment[];
  /** In the order of `reading.tables`; null for a table without targets. */
  readonly headlines: readonly (Headline | null)[];
  /** Index of the table whose headline is the workbook's; null where no table has targets. */
  readonly mainTable: number | null;
  /** What a person accepted of the findings so far. */
  readonly acceptances: readonly Acceptance[];
  readonly presentation: Presentation;
}
