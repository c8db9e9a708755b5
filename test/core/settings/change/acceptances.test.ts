import { describe, expect, it } from '@jest/globals';
import type { Acceptance } from '../../../../src/core/model/acceptance';
import {
  withAcceptance,
  withoutAcceptance,
} from '../../../../src/core/settings/change/acceptances';
import { NO_CHOICES } from '../../../../src/core/settings/choices';
import { EVERYTHING } from '../samples';

const ONE: Acceptance = { code: 'blank-row', about: 'Plan', content: '1', reason: 'A spacer.' };
const OTHER: Acceptance = { ...ONE, content: '2', reason: 'Another spacer.' };

describe('an acceptance', () => {
  it('is remembered beside the others, and nothing else changes', () => {
    const { accepted, ...rest } = withAcceptance(EVERYTHING, ONE);
    const { accepted: before, ...same } = EVERYTHING;
    expect(accepted).toEqual([ONE, ...before]);
    expect(rest).toEqual(same);
  });

  it('replaces an earlier reason for the same finding', () => {
    const again = { ...ONE, reason: 'On purpose.' };
    const choices = withAcceptance(withAcceptance(NO_CHOICES, ONE), again);
    expect(choices.accepted).toEqual([again]);
  });

  it('taken back leaves the choices as they were', () => {
    const choices = withAcceptance(withAcceptance(NO_CHOICES, OTHER), ONE);
    expect(withoutAcceptance(choices, ONE).accepted).toEqual([OTHER]);
    expect(withoutAcceptance(withAcceptance(EVERYTHING, ONE), ONE)).toEqual(EVERYTHING);
  });
});
