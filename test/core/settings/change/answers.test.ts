import { describe, expect, it } from '@jest/globals';
import type { FixOption } from '../../../../src/core/model/fix';
import { withAnswer } from '../../../../src/core/settings/change/answers';
import { NO_CHOICES } from '../../../../src/core/settings/choices';

const direction = (which: 'atLeast' | 'atMost'): FixOption => ({
  answer: { kind: 'direction', direction: which },
  choices: { indicators: { CT01: { direction: which } } },
});

describe('an answer to a question of the checks', () => {
  it('is remembered as what it means', () => {
    expect(withAnswer(NO_CHOICES, direction('atMost'))).toEqual({
      ...NO_CHOICES,
      indicators: { CT01: { direction: 'atMost' } },
    });
  });

  it('wins over an earlier one and keeps what else is known of the indicator', () => {
    const before = { ...NO_CHOICES, indicators: { CT01: { weight: 2 }, CT02: { weight: 1 } } };
    const once = withAnswer(before, direction('atMost'));
    expect(withAnswer(once, direction('atLeast')).indicators).toEqual({
      CT01: { weight: 2, direction: 'atLeast' },
      CT02: { weight: 1 },
    });
  });
});
