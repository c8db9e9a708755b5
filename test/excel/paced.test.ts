import { describe, expect, it } from '@jest/globals';
import type { Steps } from '../../src/core/model/steps';
import { paced } from '../../src/excel/paced';

function* busy(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('long work', () => {
  it('lets others run in between', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    expect(await paced(busy(30, 20))).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThanOrEqual(5);
  });

  it('does not pause where there is little of it', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    expect(await paced(busy(3, 2))).toBe('done');
    clearInterval(timer);
    expect(others).toBeLessThanOrEqual(1);
  });
});
