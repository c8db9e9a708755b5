import { describe, expect, it } from '@jest/globals';
import { announcementOf } from '../../../src/taskpane/session/announcement';
import { speechFor } from '../../../src/taskpane/speech/Speech';
import type { PaneState } from '../../../src/taskpane/session/state';
import type { CheckedWorkbook } from '../../../src/core/checkWorkbook';
import { surveyOf } from '../surveyOf';
import { OPENING } from '../../../src/taskpane/session/state';
import { everything, FINDINGS, midterm, nothing, NO_FINDINGS } from '../evaluation';

const english = await speechFor('en-US');
const idle = (evaluation: typeof midterm, findings: CheckedWorkbook | null): PaneState => ({
  ...OPENING,
  survey: surveyOf(evaluation),
  findings,
  step: { kind: 'idle' },
});

describe('what a screen reader says', () => {
  it('is the headline and the number of findings', () => {
    expect(announcementOf(idle(midterm, NO_FINDINGS), english)).toBe(
      '9 of 10 targets met or exceeded. no findings',
    );
    expect(announcementOf(idle(everything, FINDINGS), english)).toBe(
      '4 of 8 targets met or exceeded. 3 findings',
    );
  });

  it('waits for the checks', () => {
    expect(announcementOf(idle(midterm, null), english)).toBe('');
  });

  it('is that nothing was found', () => {
    expect(announcementOf(idle(nothing, null), english)).toMatch(
      /^No table with targets was found/,
    );
  });

  it('is what a failure did to the workbook', () => {
    const failed: PaneState = {
      ...OPENING,
      step: { kind: 'failed', task: 'write', failure: { code: 'protected', sheet: 'Kết quả' } },
    };
    expect(announcementOf(failed, english)).toMatch(
      /^Nothing was changed\. The sheet "Kết quả" is protected/,
    );
  });
});
