import { describe, expect, it } from '@jest/globals';
import { reviewNow } from '../../src/commands/reviewNow';

/** Runs the command, and notes in which order things happen. */
async function happenings(write: () => Promise<{ needsAttention: boolean }>) {
  const happened: string[] = [];
  const command = reviewNow({
    writeReview: () => {
      happened.push('written');
      return write();
    },
    open: () => {
      happened.push('opened');
      return Promise.resolve();
    },
  });
  const ended = command({ completed: () => void happened.push('completed') });
  await ended.catch((error: Error) => happened.push(error.message));
  return happened;
}

describe('the ribbon’s "Review now"', () => {
  it('leaves the pane closed where all is well', async () => {
    const all = await happenings(() => Promise.resolve({ needsAttention: false }));
    expect(all).toEqual(['written', 'completed']);
  });

  it('opens the pane where a person has to look at something', async () => {
    const all = await happenings(() => Promise.resolve({ needsAttention: true }));
    expect(all).toEqual(['written', 'opened', 'completed']);
  });

  it('tells Excel that it is over where it fails by a bug, which is not hidden', async () => {
    const all = await happenings(() => Promise.reject(new Error('a bug')));
    expect(all).toEqual(['written', 'completed', 'a bug']);
  });
});
