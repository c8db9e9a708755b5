import type { Assessment, Headline } from '../model/assessment';
import type { Finding, FindingCode } from '../model/finding';
import type { Indicator } from '../model/indicator';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Reading } from '../model/table';

/** What the checks see: the workbook as understood and as computed. */
export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  /** In the order of the reading's indicators. */
  readonly assessments: readonly Assessment[];
  /** By the index of a table; null for a table without targets. */
  readonly headlines: readonly (Headline | null)[];
  /** Index of the table whose headline is the workbook's; null where there is none. */
  readonly mainTable: number | null;
}

/** One kind of finding. A check looks and reports; it never changes what it sees. */
export interface Check {
  readonly code: FindingCode;
  run(input: CheckInput): readonly Finding[];
}

export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/**
 * @returns each indicator with what was computed for it.
 * @throws RangeError if the two lists are not of one length, which is a bug of the caller
 */
export function assessed(input: CheckInput): readonly AssessedIndicator[] {
  return input.reading.indicators.map((indicator, index) => {
    const assessment = input.assessments[index];
    if (!assessment) throw new RangeError('an indicator without an assessment');
    return { indicator, assessment };
  });
}
